import type { CampaignContent } from '#domain/campaign/content.ts';
import { digest } from '#domain/site/digest.ts';
import type { Kind } from '../layout.ts';
import { contentOf } from '../reading/content-of.ts';
import { readEntryText } from '../reading/read-entry-text.ts';
import type { FoundFile } from '../walk.ts';
import { filedActivity } from '../writing/filed-activity.ts';
import type { ImportPlace } from './import-sheets.ts';

/** The public content that a table of activities is compared with where there is no content folder. */
export interface PublicContent {
  readonly campaign: string;
  readonly files: readonly PublicFile[];
  /** Digests of the ids of activities that are not published. */
  readonly withheld: readonly string[];
  /** Ranges of the code points that posters can draw: the first one, the first after it, …; each less the one before. */
  readonly drawn: readonly number[];
}

export interface PublicFile {
  readonly kind: Kind | 'media';
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Absent for pictures. */
  readonly text?: string;
  /** True where `text` lacks what is never published. */
  readonly isAbridged?: boolean;
}

/** What `withheld` has in place of an id. */
export const withheldKey = (id: string): string => digest(`activity ${id}`).toString(36);

/** The campaign with all that a table is compared with. @throws Error for content without the campaign. */
export function importPlace({ campaign: id, files, withheld, drawn }: PublicContent): PublicPlace {
  const found = files.map((each) => ({ ...each, found: foundFile(each) }));
  const read = found.flatMap(({ found: { kind, ...own }, text }) => {
    const entry = kind === 'media' || text === undefined ? undefined : readEntryText({ ...own, kind }, text).entry;
    return entry ? [{ found: { ...own, kind: kind as Kind }, entry }] : [];
  });
  const content = contentOf(read.map((each) => ({ ...each, problems: [], prose: [] })));
  const campaign = content.campaigns.find((each) => each.id === id);
  if (!campaign) throw new Error(`No campaign ${id}.`);
  const filed = found.flatMap(({ kind, text, found: own, isAbridged = false }) =>
    kind === 'activities' && text !== undefined
      ? filedActivity(own, text).map((each) => ({ ...each, isAbridged }))
      : [],
  );
  const keys = new Set(withheld);
  return {
    campaign,
    target: {
      content,
      campaign,
      files: found.map((each) => each.found),
      fill: new Map(),
      hasGlyph: inRanges(drawn),
    },
    filed,
    isWithheld: (activity) => keys.has(withheldKey(activity)),
  };
}

interface PublicPlace extends ImportPlace {
  readonly campaign: CampaignContent;
}

function foundFile({ kind, file }: PublicFile): FoundFile {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const id = kind === 'media' ? name : name.slice(0, name.lastIndexOf('.'));
  const campaign = /^campaigns\/([^/]+)\//u.exec(file)?.[1] ?? '';
  return { kind, campaign, id, file, path: file, misnamed: false };
}

function inRanges(drawn: readonly number[]): (codePoint: number) => boolean {
  let sum = 0;
  const bounds = drawn.map((step) => {
    sum += step;
    return sum;
  });
  return (codePoint) => bounds.findLastIndex((bound) => bound <= codePoint) % 2 === 0;
}
