import type { CampaignContent } from '#domain/campaign/content.ts';
import { plannedFiles, plannedHubFiles } from '#domain/site/planned-files.ts';
import { type Address, type CampaignLinks, traditionalPath } from '#views/site/links.ts';

/** A file that a built site must contain. */
export interface ExpectedFile {
  /** URL path. Ends with a slash for a page. */
  readonly path: string;
  /** Name for editors: `活动页`. */
  readonly what: string;
  /** The content file that it is made from; `content` for files made from several. */
  readonly source: string;
}

export interface ExpectedSite {
  readonly files: readonly ExpectedFile[];
  /** Paths that drafts would be published at. Excludes paths where another entry is published. */
  readonly drafts: readonly ExpectedFile[];
}

/** The expected files of a campaign, derived from the site plan (domain/site/plan.ts), not from the views. */
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

/** The Traditional versions of the pages. Redirects from former ids have none. */
const traditionalFiles = (
  files: readonly ExpectedFile[],
  links: Pick<CampaignLinks, 'home'>,
): readonly ExpectedFile[] =>
  files.flatMap((file) => {
    const path = file.what === '旧网址' ? undefined : traditionalPath(links, file.path);
    return path === undefined ? [] : { ...file, path, what: `繁体${file.what}` };
  });

/** The expected files of the hub. */
export const expectedHub = ({ base }: Address): readonly ExpectedFile[] =>
  plannedHubFiles().map(({ path, title }) => ({ path: base + path, what: `总站的${title}`, source: 'content' }));

/** The files that the editors' forms cannot work without. Expected when the site has a repository. */
export const expectedForms = ({ base }: Address): readonly ExpectedFile[] =>
  ['', 'config.json', 'sveltia-cms.js', 'form-control.js', 'entry-check.js', 'poster-preview.js', 'icons.woff2'].map(
    (name) => ({
      path: `${base}admin/${name}`,
      what: '编辑表单',
      source: 'content',
    }),
  );
