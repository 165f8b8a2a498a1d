import { makesCampaign, makesHub } from '#domain/site/build-part.ts';
import { type CheckedContent, checkedContent } from '#sources/checked-content.ts';
import { buildInstant, isPreview } from '#sources/clock.ts';
import { currentInputs } from '#sources/current-inputs.ts';
import { holidayOf } from '#sources/holidays.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { withoutGaps } from '#sources/without-gaps.ts';
import { type Site, siteOf } from '#views/site/site.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { siteConfig } from './site.config.ts';

/**
 * Cache keys of the pages, by digest of the campaign and route, in the order of the pages: of the build before, and of
 * this build.
 * @public The pages load it with require.
 */
export const pageKeys = {
  before: new Map<string, readonly string[]>(),
  now: new Map<string, readonly string[]>(),
};

/** The campaigns whose pages this build makes. The hub, built as a part, lists all campaigns and makes pages of none. */
export async function ownCampaigns(drafts: 'hidden' | 'shown' = 'hidden'): Promise<readonly ViewContext[]> {
  const { campaigns } = await currentSite(drafts);
  return campaigns.filter(({ site }) => makesCampaign(siteConfig().part, site.id));
}

/** Whether the build before made the pages of the same campaign. */
export function isAsBefore({ site: { id } }: ViewContext): boolean {
  const digest = currentInputs().campaigns.get(id);
  return [...pageKeys.before.keys()].some((name) => name.startsWith(`${digest} `));
}

/**
 * Whether this build makes the pages of the hub.
 * @public The pages load it with require.
 */
export function makesHubPages(): boolean {
  const { address, part } = siteConfig();
  return !address.alone && makesHub(part);
}

/** Sites by content check and draft mode. A build has one check, development one per edit. */
const sites = new WeakMap<CheckedContent, Map<string, Site>>();

/**
 * The site of the current content, cached for pages and integrations: assembled once per build, and once per edit in
 * development.
 * @param drafts `shown` includes drafts among the activities, each marked, and the texts that are still to be written
 * @throws SettingRefused when a setting is malformed or names a campaign that is not in the content.
 */
export async function currentSite(drafts: 'hidden' | 'shown' = 'hidden'): Promise<Site> {
  const config = siteConfig();
  const { address, chosen } = config;
  const checked = await checkedContent(config);
  const isShown = drafts === 'shown';
  const known = sites.get(checked) ?? new Map<string, Site>();
  sites.set(checked, known);
  const site =
    known.get(drafts) ??
    siteOf(isShown ? checked.content : withoutGaps(checked.content), {
      address,
      chosen,
      now: buildInstant(),
      preview: isPreview(),
      holidayOf,
      prose: renderMarkdown,
      drafts: isShown ? 'shown' : undefined,
    });
  known.set(drafts, site);
  return site;
}
