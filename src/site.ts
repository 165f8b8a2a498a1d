import { type CheckedContent, checkedContent } from '#sources/checked-content.ts';
import { buildInstant, isPreview } from '#sources/clock.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { type Site, siteOf } from '#views/site/site.ts';
import { siteConfig } from './site.config.ts';

/** Of each check, for a build has one and development one an edit. */
const sites = new WeakMap<CheckedContent, Map<string, Site>>();

/**
 * The site that this run makes of its content: assembled once for the pages and for all integrations, in development once
 * an edit.
 * @param drafts whether drafts stand among the activities, each marked
 * @throws SettingRefused when a setting does not fit the content.
 */
export async function currentSite(drafts: 'hidden' | 'shown' = 'hidden'): Promise<Site> {
  const { contentDir, address, chosen } = siteConfig();
  const checked = await checkedContent(contentDir);
  const known = sites.get(checked) ?? new Map<string, Site>();
  sites.set(checked, known);
  const site =
    known.get(drafts) ??
    siteOf(checked.content, {
      address,
      chosen,
      now: buildInstant(),
      preview: isPreview(),
      prose: renderMarkdown,
      drafts: drafts === 'shown' ? 'shown' : undefined,
    });
  known.set(drafts, site);
  return site;
}
