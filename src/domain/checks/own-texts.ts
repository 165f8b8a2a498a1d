import type { Activity } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Notice } from '#schemas/notice.ts';
import type { Resource } from '#schemas/resource.ts';
import type { Route } from '#schemas/route.ts';
import type { Venue } from '#schemas/venue.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import type { ProblemPath } from './problem.ts';

/**
 * The purpose of a text in the campaign's own words. Bodies of notices, quoted documents and names of organizations are
 * excluded. `self`: describes the campaign; `plan`: announces times. Every date in these two belongs to the campaign.
 * `story`: may mention other years. `title`: title of a notice, or its subject.
 */
export type TextUse = 'self' | 'plan' | 'story' | 'title';

/** What is looked for in a text: the words found, or undefined. */
export type TextFinder = (text: string, use: TextUse) => string | undefined;

interface FoundInText<T> {
  readonly file: string;
  readonly path: ProblemPath;
  readonly found: T;
}

type Visit = (use: TextUse, text: string | undefined, path: ProblemPath) => void;

/** Looks into the texts of a campaign that were written for it. Absent fields are left out; returns what was found. */
export function searchOwnTexts<T>(
  content: CampaignContent,
  find: (text: string, use: TextUse) => T | undefined,
): readonly FoundInText<T>[] {
  const results: FoundInText<T>[] = [];
  const visitIn =
    (file: string): Visit =>
    (use, text, path) => {
      const found = text === undefined ? undefined : find(text, use);
      if (found !== undefined) results.push({ file, path, found });
    };
  const each = <T>(entries: readonly Entry<T>[], look: (entry: Entry<T>, visit: Visit) => void) => {
    for (const entry of entries) look(entry, visitIn(entry.file));
  };
  each([content.campaign], inCampaign);
  each(content.notices, inNotice);
  each(content.activities, inActivity);
  each(content.venues, inVenue);
  each(content.routes, inRoute);
  each(content.resources, inResource);
  return results;
}

function inCampaign({ data }: Entry<Campaign>, visit: Visit): void {
  visit('self', data.summary, ['summary']);
  visit('self', data.subTheme, ['subTheme']);
  visit('self', data.publicity, ['publicity']);
  visit('story', data.introduction, ['introduction']);
  for (const [index, { name, summary }] of data.programmes.entries()) {
    visit('plan', name, ['programmes', index, 'name']);
    visit('plan', summary, ['programmes', index, 'summary']);
  }
  for (const [index, { label, within, note }] of data.targets.entries()) {
    visit('self', label, ['targets', index, 'label']);
    visit('self', within, ['targets', index, 'within']);
    visit('self', note, ['targets', index, 'note']);
  }
  for (const [index, { what, when }] of data.deadlines.entries()) {
    visit('self', what, ['deadlines', index, 'what']);
    visit('self', when, ['deadlines', index, 'when']);
  }
}

function inNotice({ data: { title, summary } }: Entry<Notice>, visit: Visit): void {
  visit('title', title, ['title']);
  visit('title', summary, ['summary']);
}

function inActivity({ data, body }: Entry<Activity>, visit: Visit): void {
  visit('story', data.name, ['name']);
  visit('story', data.subTheme, ['subTheme']);
  visit('story', data.summary, ['summary']);
  visit('story', data.typeNote, ['typeNote']);
  visit('story', data.audienceNote, ['audienceNote']);
  visit('story', data.details, ['details']);
  visit('story', body, []);
  visit('plan', data.booking?.note, ['booking', 'note']);
  for (const [index, { note }] of data.sessions.entries()) visit('plan', note, ['sessions', index, 'note']);
}

function inVenue({ data: { openingHours, directions, summary } }: Entry<Venue>, visit: Visit): void {
  visit('plan', openingHours, ['openingHours']);
  visit('plan', directions, ['directions']);
  visit('story', summary, ['summary']);
}

function inRoute({ data: { name, summary, stops } }: Entry<Route>, visit: Visit): void {
  visit('story', name, ['name']);
  visit('story', summary, ['summary']);
  for (const [index, { note }] of stops.entries()) visit('plan', note, ['stops', index, 'note']);
}

function inResource({ data: { name, summary, details, request } }: Entry<Resource>, visit: Visit): void {
  visit('story', name, ['name']);
  visit('story', summary, ['summary']);
  visit('story', details, ['details']);
  visit('plan', request, ['request']);
}
