import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SiteContent } from '#domain/campaign/content.ts';
import { plannedFiles } from '#domain/site/planned-files.ts';
import { instantOf } from '#domain/time/instant.ts';
import { feedCalendar } from '#exports/ics.ts';
import { checkContent } from '#sources/check-content.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { campaignFeed } from '#views/calendar/calendar-feeds.ts';
import { hubView } from '#views/hub/hub.ts';
import { hubNoticesView } from '#views/notice/notices.ts';
import { hubSearchView } from '#views/search/search.ts';
import { hubAboutView } from '#views/site/about.ts';
import { hubAccessibilityView } from '#views/site/accessibility.ts';
import { notFoundView } from '#views/site/not-found.ts';
import { posterShortLinks } from '#views/site/redirects/short-link-page.ts';
import { type Site, siteOf } from '#views/site/site.ts';
import { hubSitemapView } from '#views/site/sitemap.ts';
import { makeAllFiles } from '../arbitrary/all-files.ts';
import { allViews } from '../arbitrary/all-views.ts';
import { aWrittenCampaign } from '../arbitrary/content.ts';
import { filesOf } from '../arbitrary/folder.ts';
import { listingsOf } from '../arbitrary/listings.ts';
import { aPicture } from '../arbitrary/picture.ts';
import { instancesIn, instancesOnSite } from '../exports/calendar-instances.ts';
import { element } from '../site-builders.ts';
import { aContentFolder } from './content-folder.ts';

const picture = await aPicture();

test('whatever the schemas and rules allow passes the check, builds, and stands in every list that it belongs to', async () => {
  await fc.assert(
    fc.asyncProperty(aWrittenCampaign, async (written) => {
      const { problems, content } = await checkContent(aContentFolder(filesOf({ 'guyuan-2023': written }, picture)));
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`)).toEqual([]);
      expect(unlisted(content)).toEqual([]);
      const files = await makeAllFiles(element(siteOfContent(content).campaigns));
      expect(files.filter((text) => text?.isWellFormed() === false)).toEqual([]);
    }),
    { seed: 20230917, numRuns: 4, endOnFailure: true },
  );
}, 240_000);

/** What a page or calendar lacks that should be there; throws when a view does. */
function unlisted(content: SiteContent): readonly string[] {
  const site = siteOfContent(content);
  const context = element(site.campaigns);
  const views = allViews(context);
  const planned = plannedFiles(element(content.campaigns)).filter(
    ({ path, title, draft }) => !draft && title !== '旧网址' && (path === '' || path.endsWith('/')),
  );
  expect(planned.map(({ path }) => context.links.home + path).filter((page) => !views.has(page))).toEqual([]);
  hubViews(site);
  const instances = context.site.activities.flatMap((node) => instancesOnSite(node));
  expect(instancesIn(feedCalendar(campaignFeed(context), context))).toEqual(instances.toSorted());
  const texts = new Map([...views].map(([page, view]) => [page, JSON.stringify(view)]));
  return listingsOf(element(content.campaigns), context.links)
    .filter(({ page, entry }) => !texts.get(page)?.includes(JSON.stringify(entry)))
    .map(({ page, entry }) => `${page} → ${entry}`);
}

const siteOfContent = (content: SiteContent) =>
  siteOf(content, {
    address: { origin: 'https://kepu.example', base: '/', alone: false },
    now: instantOf('2023-09-18T10:00+08:00'),
    prose: renderMarkdown,
    chosen: undefined,
  });

const hubViews = (site: Site) => [
  hubView(site),
  hubAboutView(site),
  hubAccessibilityView(site),
  hubNoticesView(site),
  hubSearchView(site),
  hubSitemapView(site),
  notFoundView(site),
  posterShortLinks(site),
];
