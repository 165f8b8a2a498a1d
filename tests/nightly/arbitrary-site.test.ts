import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SiteContent } from '#domain/campaign/content.ts';
import { checkContent } from '#sources/check-content.ts';
import { campaignLinks } from '#views/site/links.ts';
import { aWrittenCampaign } from '../arbitrary/content.ts';
import { filesOf } from '../arbitrary/folder.ts';
import { listingsOf } from '../arbitrary/listings.ts';
import { aPicture } from '../arbitrary/picture.ts';
import { buildSite } from '../site/build-site.ts';
import { type BuiltSite, headValue, pageAt, readSite } from '../site/built-site.ts';
import { broken, linksOf } from '../site/links.ts';
import { faultsIn } from '../site/validate-pages.ts';
import { writeContent } from '../sources/content-folder.ts';

/** What stands before the name of an activity that is off. */
const mark = /^【已[^】]*】/u;
const address = { origin: 'https://kepu.example', base: '/', alone: false };
const folder = mkdtempSync(join(tmpdir(), 'arbitrary-'));
let content: SiteContent;
let site: BuiltSite;

beforeAll(async () => {
  const campaigns = fc.sample(aWrittenCampaign, { seed: 20230917, numRuns: 5 });
  const named = Object.fromEntries(campaigns.map((written, index) => [`city${index}-2023`, written]));
  writeContent(folder, filesOf(named, await aPicture()));
  site = readSite(await buildSite(`arbitrary-${campaigns.length}`, { CONTENT_DIR: folder }));
  ({ content } = await checkContent(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site of arbitrary valid content', () => {
  test('lists every entry wherever it belongs', () => {
    // A long list goes on in the parts of its page.
    const inParts = Map.groupBy(site.pages, ({ path }) => path.replace(/parts\/\d+\/$/u, ''));
    const targets = new Map(
      [...inParts].map(([path, pages]) => [path, new Set(pages.flatMap(linksOf).map(({ target }) => target))]),
    );
    const missing = content.campaigns.flatMap((campaign) =>
      listingsOf(campaign, campaignLinks(address, campaign.id)).filter(
        ({ page, entry }) => !targets.get(page)?.has(entry),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('has no link of its own that leads nowhere', () => {
    expect(broken(site, site.pages.flatMap(linksOf))).toEqual([]);
  });

  test('gives every title to those who share the page as it was written', () => {
    const titles = content.campaigns.flatMap(({ id, activities, notices, venues }) => {
      const links = campaignLinks(address, id);
      return [
        ...activities
          .filter(({ data }) => !data.draft)
          .map((each) => [links.activity(each.id), each.data.name] as const),
        ...notices.map((each) => [links.notice(each.id), each.data.title] as const),
        ...venues.map((each) => [links.venue(each.id), each.data.name] as const),
      ];
    });
    const wrong = titles.filter(([page, title]) => {
      const shared = headValue(pageAt(site, page), 'og:title');
      return !shared?.replace(mark, '').startsWith(`${title} · `) || pageAt(site, page).html.title !== shared;
    });
    expect(wrong).toEqual([]);
  });

  test('has only elements and attributes that the program writes', () => {
    const known = new Set([inject('site'), inject('newCampaigns')].flatMap((folder) => [...kindsOf(readSite(folder))]));
    expect([...kindsOf(site)].filter((kind) => !known.has(kind))).toEqual([]);
  });

  test('is valid HTML', async () => {
    // Every page costs time, and each campaign has every kind of page.
    expect(await faultsIn(site.pages.filter((page) => /^\/city[01]-/u.test(page.path)))).toEqual({});
  });
});

/** Every element, and with every attribute that it has somewhere; those for the program's own scripts are let be. */
const kindsOf = ({ pages }: BuiltSite): ReadonlySet<string> =>
  new Set(
    pages.flatMap(({ html }) =>
      html.tags.flatMap(({ name, attributes }) => [
        name,
        ...Object.keys(attributes)
          .filter((attribute) => !attribute.startsWith('data-'))
          .map((attribute) => `${name} ${attribute}`),
      ]),
    ),
  );
