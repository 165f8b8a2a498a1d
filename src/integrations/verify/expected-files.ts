import type { CampaignContent } from '#domain/campaign/content.ts';
import { plannedFiles, plannedHubFiles } from '#domain/site/planned-files.ts';
import { type Address, type CampaignLinks, traditionalPath } from '#views/site/links.ts';

/** A file that a site must have, and why. */
export interface ExpectedFile {
  /** Path on the host; a page ends with a slash. */
  readonly path: string;
  /** What it is to an editor: `活动页`. */
  readonly what: string;
  /** The content file that it is made from. */
  readonly source: string;
}

export interface ExpectedSite {
  readonly files: readonly ExpectedFile[];
  /** What drafts would be published as, unless something else is published there. */
  readonly drafts: readonly ExpectedFile[];
}

/** What a campaign's content must become, entry by entry as the editors wrote it. */
export function expectedSite(content: CampaignContent, links: Pick<CampaignLinks, 'home'>): ExpectedSite {
  const planned = plannedFiles(content).map(({ path, title, source, draft }) => ({
    file: { path: links.home + path, what: title, source },
    draft,
  }));
  const files = planned.filter(({ draft }) => !draft).map(({ file }) => file);
  const published = new Set(files.map(({ path }) => path));
  const inTraditional = content.campaign.data.locales.includes('zh-Hant') ? traditionalFiles(files, links) : [];
  return {
    files: [...files, ...inTraditional],
    drafts: planned.filter(({ file, draft }) => draft && !published.has(file.path)).map(({ file }) => file),
  };
}

/** The pages in Traditional characters, where the campaign asks for them. */
const traditionalFiles = (
  files: readonly ExpectedFile[],
  links: Pick<CampaignLinks, 'home'>,
): readonly ExpectedFile[] =>
  files.flatMap((file) => {
    const path = file.what === '旧网址' ? undefined : traditionalPath(links, file.path);
    return path === undefined ? [] : { ...file, path, what: `繁体${file.what}` };
  });

/** What the hub has once. */
export const expectedHub = ({ base }: Address): readonly ExpectedFile[] =>
  plannedHubFiles().map(({ path, title }) => ({ path: base + path, what: `总站的${title}`, source: 'content' }));

/** The editors' forms, in a site that knows its repository. */
export const expectedForms = ({ base }: Address): readonly ExpectedFile[] =>
  ['', 'config.json', 'sveltia-cms.js', 'icons.woff2'].map((name) => ({
    path: `${base}admin/${name}`,
    what: '编辑表单',
    source: 'content',
  }));
