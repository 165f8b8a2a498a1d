import type { ContentFile } from '../checks/context.ts';
import { entryKindNames } from '../site/kinds.ts';
import { pathsOfEntry, plannedFiles } from '../site/planned-files.ts';
import type { CampaignContent } from './content.ts';

/** What links of a campaign's texts can lead to; paths from its home, which is `/`. */
export interface CampaignPages {
  readonly paths: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  /** Ids on a page that a link may name; undefined where they are not known before the site is built. */
  readonly anchorsOf: (path: string) => readonly string[] | undefined;
}

/** `headingsOf` gives the ids of the headings in an MDX file. An entry that is broken has its page all the same. */
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

/** Files that content has no entry of, and pictures, which it does not list. */
function isBroken(content: CampaignContent): (file: ContentFile) => boolean {
  const known = new Set(entryKindNames.flatMap((kind) => content[kind].map(({ file }) => file)));
  return ({ file }) => !known.has(file);
}

function pathsOfFile({ kind, id }: ContentFile): readonly string[] {
  if (kind === 'ruleset' || kind === 'campaign') return [];
  return kind === 'media' ? [`/media/${id}`] : pathsOfEntry(kind, id).map((path) => `/${path}`);
}

/** Ids that components give; a heading of the same name gets a number behind it. */
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
