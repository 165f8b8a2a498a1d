import { audienceSlugs, typeSlugs } from '#domain/activity/slugs.ts';
import type { CampaignContent, Entry } from '#domain/campaign/content.ts';
import { eachDay } from '#domain/time/day.ts';
import { dayOf, instantOf } from '#domain/time/instant.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import type { CampaignLinks } from '#views/site/links.ts';

/** A page that must lead to another. */
export interface Listing {
  readonly page: string;
  readonly entry: string;
}

/** Where the entries of a campaign must be listed, told from what the editors wrote. */
export function listingsOf(content: CampaignContent, links: CampaignLinks): readonly Listing[] {
  const { programmes, regions, window } = content.campaign.data;
  const on = (entry: string, ...pages: readonly string[]) => pages.map((page) => ({ page, entry }));
  const published = content.activities.filter(({ data }) => !data.draft);
  return [
    ...published.flatMap((entry) => on(links.activity(entry.id), ...activityLists(entry, window, links))),
    ...published.flatMap(({ id, data }) =>
      data.notices.flatMap((notice) => on(links.activity(id), links.notice(notice))),
    ),
    ...content.venues.flatMap(({ id, data }) =>
      on(links.venue(id), links.venues, ...(data.region === undefined ? [] : [links.region(data.region)])),
    ),
    ...content.organizations.flatMap(({ id, data }) =>
      on(
        links.organization(id),
        links.organizations,
        ...(data.region === undefined ? [] : [links.region(data.region)]),
      ),
    ),
    ...content.notices.flatMap(({ id, data }) => [
      ...on(links.notice(id), links.notices, links.sitemap, ...data.issuers.map(links.organization)),
      ...data.attachments
        .filter(({ kind, notice }) => kind !== 'notice' || notice === undefined)
        .flatMap((attachment) => on(links.attachment(id, attachment.id), links.notice(id), links.sitemap)),
    ]),
    ...content.routes.flatMap(({ id, data }) =>
      on(links.route(id), links.routes, ...data.stops.map(({ venue }) => links.venue(venue))),
    ),
    ...content.resources.flatMap(({ id, data }) =>
      on(links.resource(id), links.resources, links.organization(data.provider)),
    ),
    ...programmes.flatMap(({ id }) => on(links.programme(id), links.programmes, links.sitemap)),
    ...regions.flatMap(({ id }) => on(links.region(id), links.regions)),
  ];
}

function activityLists(
  { data }: Entry<Activity>,
  window: CampaignContent['campaign']['data']['window'],
  links: CampaignLinks,
): readonly string[] {
  const venues = data.sessions.flatMap(({ places, venue = data.venue }) =>
    places ? places.flatMap((place) => place.venue ?? []) : (venue ?? []),
  );
  return [
    ...[links.activities, links.posters, links.type(typeSlugs[data.type])],
    ...data.sessions.flatMap((session) => daysOf(session, window)).map(links.day),
    ...(data.audiences.includes('所有人') ? Object.values(audienceSlugs) : data.audiences.map(slugOf)).map(
      links.audience,
    ),
    ...data.programmes.map(links.programme),
    ...(data.region === undefined ? [] : [links.region(data.region)]),
    ...[...data.hosts, ...data.organizers, ...data.coOrganizers].map(links.organization),
    ...venues.map(links.venue),
  ];
}

const slugOf = (audience: Activity['audiences'][number]) => audienceSlugs[audience];

/** The days whose pages list a session; one that goes on for several is listed on those of the window. */
function daysOf(session: Session, window: { readonly from: string; readonly to: string }): readonly string[] {
  if (session.kind === 'timed') return timedDays(session.start, session.end ?? session.start);
  if (session.kind === 'weekly') {
    const { from, to, weekdays, except = [] } = session;
    return eachDay(from, to).filter((day) => weekdays.some((each) => each === nameOf(day)) && !except.includes(day));
  }
  if (session.kind !== 'all-day') return [];
  const { from, to = from, closedWeekdays = [], closedOn = [], openOn = [] } = session;
  return eachDay(from, to).filter(
    (day) =>
      (from === to || (day >= window.from && day <= window.to)) &&
      !closedOn.includes(day) &&
      (openOn.includes(day) || !closedWeekdays.some((each) => each === nameOf(day))),
  );
}

const nameOf = (day: string) => `周${'日一二三四五六'.charAt(new Date(`${day}T00:00Z`).getUTCDay())}`;

/** A night of less than 24 hours belongs to the day on which it begins. */
function timedDays(start: string, end: string): readonly string[] {
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  const length = instantOf(end) - instantOf(start);
  const isNight = eachDay(from, to).length === 2 && length <= 86_400_000 && end.slice(11, 16) <= start.slice(11, 16);
  return eachDay(from, isNight ? from : dayOf(Math.max(instantOf(start), instantOf(end) - 1)));
}
