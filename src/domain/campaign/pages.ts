import type { ContentFile } from '../checks/context.ts';
import { entryKindNames } from '../site/kinds.ts';
import { pathsOfEntry, plannedFiles } from '../site/planned-files.ts';
import type { CampaignContent } from './content.ts';

/** Valid link targets in a campaign's texts. Paths are relative to the campaign's home, which is `/`. */
export interface CampaignPages {
  readonly paths: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  /** Valid fragment ids of a page; undefined where they are not known before the site is built. */
  readonly anchorsOf: (path: string) => readonly string[] | undefined;
}

/**
 * Collects the link targets. `headingsOf` returns the heading ids of an MDX file. A file that failed to parse still
 * counts as a page, so that a link to it is not reported as a second error.
 */
export function pagesOf(
  content: CampaignContent,
  files: readonly ContentFile[],
  headingsOf: (file: string) => readonly string[],
): CampaignPages {
  const planned = plannedFiles(content);
  const published = planned.filter(({ draft }) => !draft).map(({ path }) => `/${path}`);
  const paths = new Set([...published, ...files.filter(isBroken(content)).flatMap(pathsOfFile)]);
  const drafts = planned.filter(({ draft, path }) => draft && !paths.has(`/${path}`)).map(({ path }) => `/${path}`);
  return { paths, drafts: new Set(drafts), anchorsOf: anchorsIn(content, headingsOf) };
}

/** True for files without a parsed entry: broken entries, and media, which have none. */
function isBroken(content: CampaignContent): (file: ContentFile) => boolean {
  const known = new Set(entryKindNames.flatMap((kind) => content[kind].map(({ file }) => file)));
  return ({ file }) => !known.has(file);
}

function pathsOfFile({ kind, id }: ContentFile): readonly string[] {
  if (kind === 'hub' || kind === 'words' || kind === 'ruleset' || kind === 'campaign') return [];
  return kind === 'media' ? [`/media/${id}`] : pathsOfEntry(kind, id).map((path) => `/${path}`);
}

/** Ids that components set. A heading with the same id gets a numeric suffix. */
export const ownAnchors: readonly string[] = [
  ...['main', 'attachments', 'offices', 'targets', 'deadlines'],
  ...['key-dates-title', 'nested-title', 'sheet-title'],
];

function anchorsIn(
  { campaign, notices, activities }: CampaignContent,
  headingsOf: (file: string) => readonly string[],
) {
  const anchors = new Map<string, readonly string[]>();
  for (const { id, file, body } of activities) {
    anchors.set(`/activities/${id}/`, body === undefined ? [] : headingsOf(file));
  }
  for (const { id, file, data } of notices) {
    const isFrom = ({ source }: { readonly source: { readonly notice: string } }) => source.notice === id;
    anchors.set(`/notices/${id}/`, [
      ...headingsOf(file),
      ...(data.attachments.length > 0 ? ['attachments'] : []),
      ...(data.contact.length > 0 ? ['offices'] : []),
      ...(campaign.data.targets.some(isFrom) ? ['targets'] : []),
      ...(campaign.data.deadlines.some(isFrom) ? ['deadlines'] : []),
    ]);
  }
  return (path: string) => anchors.get(path);
}
