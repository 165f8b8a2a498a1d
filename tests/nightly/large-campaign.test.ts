import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageNameOf } from '#domain/site/planned-files.ts';
import { instantOf } from '#domain/time/instant.ts';
import { nameAt } from '#domain/time/moments.ts';
import { writeLargeCampaign } from '../../scripts/bench/large-campaign.ts';
import { withBrowser } from '../browser.ts';
import { asPublished } from '../e2e/told-words.ts';
import { serveWithNginx } from '../interop/nginx-server.ts';
import { buildSite } from '../site/build-site.ts';
import { medianVisit } from '../slow-phone.ts';
import { serveSite } from '../static-server.ts';

/** LARGE_ACTIVITIES=300 is enough for whoever works on this test. */
const total = Number(process.env['LARGE_ACTIVITIES'] ?? 3000);
const home = '/wenzhou-2024/';
const [maxElements, maxBytes, maxHeight] = [3000, 100 * 1024, 30 * 800];
const content = mkdtempSync(path.join(tmpdir(), 'large-'));
afterAll(() => rmSync(content, { recursive: true }));

interface Measured {
  readonly path: string;
  readonly kind: string;
  readonly elements: number;
  readonly bytes: number;
}

let site = '';
let pages: readonly Measured[] = [];
/** The longest page of each kind. */
let longest: readonly Measured[] = [];

const hour = 3_600_000;

beforeAll(async () => {
  writeLargeCampaign('content/campaigns/wenzhou-2024', content, total);
  site = await buildSite('large', { CONTENT_DIR: content, CAMPAIGN_NOW: '2024-09-20T10:00+08:00' });
  pages = readdirSync(path.join(site, home), { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => measured(path.join(home, name.slice(0, -'index.html'.length))));
  const kinds = Map.groupBy(pages, ({ kind }) => kind).values();
  longest = [...kinds].flatMap((alike) => [...alike].sort((a, b) => b.elements - a.elements).slice(0, 1));
}, hour);

function measured(address: string): Measured {
  const source = readFileSync(path.join(site, address, 'index.html'), 'utf8');
  const kind = pageNameOf(address.slice(home.length)) ?? 'former';
  const elements = withoutTemplates(source).match(startTag)?.length ?? 0;
  return { path: address, kind, elements, bytes: gzipSync(source).length };
}

/** What waits for its time may hold more that does. */
function withoutTemplates(source: string): string {
  const rest = source.replace(/<template\b(?:(?!<template\b)[\s\S])*?<\/template>/gu, '');
  return rest === source ? rest : withoutTemplates(rest);
}

/** With what keeps words whole, which other tests of pages leave out; without what waits for its time. */
const startTag = /<[a-z][a-z\d-]*[\s>]/gu;

test('no page has more than 3,000 elements or 100 KB', () => {
  expect(pages.length).toBeGreaterThan(total);
  expect(pages.filter(({ elements, bytes }) => elements > maxElements || bytes > maxBytes)).toEqual([]);
});

test('nor does a script make more of a page', async () => {
  const large = await onPhone(async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    const found: string[] = [];
    for (const { path: address } of longest) {
      await page.goto(origin + address);
      const count = await page.locator('*').count();
      if (count > maxElements) found.push(`${address}: ${count}`);
    }
    return found;
  });
  expect(large).toEqual([]);
});

test('no page is higher than 30 screens of a phone without script', async () => {
  const high = await onPhone(async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 }, javaScriptEnabled: false });
    const found: string[] = [];
    for (const { path: address } of longest) {
      await page.setContent(laidOut(address, origin), { waitUntil: 'load' });
      const { height = 0 } = (await page.locator('body').boundingBox()) ?? {};
      if (height > maxHeight) found.push(`${address}: ${Math.round(height)} px`);
    }
    return found;
  });
  expect(high).toEqual([]);
});

test('the parts of the activities lead from one to the next without script, and list each activity once', async () => {
  const listed = await onPhone(async (browser, origin) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}${home}activities/`);
    const hrefs: string[] = [];
    for (;;) {
      const links = page.locator('.ticket h3 a');
      hrefs.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))));
      const next = page.locator('main a[rel="next"]');
      if ((await next.count()) === 0) return hrefs;
      await next.click();
    }
  });
  expect(listed).toHaveLength(total);
  expect(new Set(listed).size).toBe(total);
});

test.each(['schedule/', 'activities/', 'regions/*/', 'types/*/', 'topics/*/', 'features/*/', 'audiences/*/'])(
  'choices combine over all parts of %s, say how many rows they leave, and give the own rows back',
  async (pattern) => {
    await onPhone(async (browser, origin) => {
      const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
      await page.goto(origin + longestLike(pattern));
      const counter = page.locator('[data-filter-count]');
      const stated = await counter.textContent();
      const own = await page.locator('.ticket:visible').count();
      await page.locator('[data-filters] > summary').click();
      for (const number of [1, 2]) {
        const chip = page
          .locator(`[data-filter="${number === 1 ? 'audience' : 'with'}"]:not(.without):visible`)
          .first();
        const promised = Number(await chip.locator('small').textContent());
        await chip.click();
        await expect.poll(() => counter.textContent()).toMatch(new RegExp(`${number} 个条件，${promised} [场项]`, 'u'));
        expect(await page.locator('[data-filtered] .ticket').count()).toBe(Math.min(30, promised));
      }
      await page.locator('[data-filter-clear]:visible').first().click();
      await expect.poll(() => page.locator('.ticket:visible').count()).toBe(own);
      expect(await counter.textContent()).toBe(stated);
    });
  },
);

/** The page with most elements among those at such an address that offer choices of both facets. */
function longestLike(pattern: string): string {
  const all = pages.filter(({ path: address }) => path.matchesGlob(address, home + pattern) && hasChoices(address));
  return all.sort((a, b) => b.elements - a.elements)[0]?.path ?? '';
}

function hasChoices(address: string): boolean {
  const source = readFileSync(path.join(site, address, 'index.html'), 'utf8');
  return ['audience', 'with'].every((facet) => source.includes(`data-filter="${facet}"`));
}

test.each([
  ['when it is built', '2024-09-20T10:00:00+08:00', '9月20日'],
  ['four days later', '2024-09-24T15:00:00+08:00', '9月24日'],
])('the schedule that is seen %s is open at the part of the day that has begun', async (_, now, day) => {
  await onPhone(async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    await asPublished(page);
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`${origin}${home}schedule/`);
    const open = page.locator('[data-open]');
    const rows = open.locator('.ticket h3');
    const address = nameAt((await open.getAttribute('data-open')) ?? '', instantOf(now));
    await open.locator('.ticket').first().waitFor();
    const [heading, shown] = [await open.locator('h2').innerText(), await rows.allInnerTexts()];
    expect(heading).toMatch(new RegExp(`^今天，${day} `, 'u'));
    await page.goto(`${origin}${home}schedule/${address}`);
    const all = await page.locator('.timetable .ticket h3').allInnerTexts();
    expect(shown).toEqual(all.slice(0, 26));
  });
});

test('the first query costs at most 150 KB: the engine, the list of the pages and the parts of the index', async () => {
  const bytes = await onPhone(async (browser, origin) => {
    // Filters come with a wide window, or when they are asked for.
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    await page.goto(`${origin}${home}search/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('searchbox').fill('科技馆');
    await page.locator('.result').first().waitFor();
    return asked.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(site, file))).length, 0);
  });
  process.stdout.write(`first query: ${bytes} bytes\n`);
  expect(bytes).toBeLessThanOrEqual(150 * 1024);
});

test.each([
  ['the home', ''],
  ['the schedule', 'schedule/'],
  ['an activity', 'activities/*/'],
  ['the venue with most', 'venues/*/'],
])('a phone on a slow line has %s before its eyes within 1.8 s and answers a tap within 150 ms', async (_, pattern) => {
  const served = await serveWithNginx(site);
  try {
    const { paint, blocking } = await withBrowser((browser) =>
      medianVisit(browser, served.origin + longestLike(pattern)),
    );
    expect(paint).toBeLessThanOrEqual(1800);
    expect(blocking).toBeLessThanOrEqual(150);
  } finally {
    await served.close();
  }
});

test('saved sessions are drawn from the file of the rows', async () => {
  const { path: activity = '' } = longest.find(({ kind }) => kind === 'activity') ?? {};
  await onPhone(async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    await page.goto(origin + activity);
    const star = page.locator('.ticket button[aria-pressed]').first();
    await star.click();
    await page.goto(`${origin}${home}mine/`);
    await page.locator('[data-mine-row]:visible').waitFor();
    expect(await page.locator('[data-mine-says]').innerText()).toBe('收藏了 1 场。');
    expect(await page.locator('[data-mine-row] h3 a').getAttribute('href')).toBe(activity);
  });
});

/** A page without script, wherever it is shown. */
const laidOut = (address: string, origin: string): string =>
  readFileSync(path.join(site, address, 'index.html'), 'utf8').replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*>/u,
    `<base href="${origin}${address}">`,
  );

const onPhone = <T>(look: (browser: Browser, origin: string) => Promise<T>): Promise<T> =>
  withBrowser(async (browser) => {
    const served = await serveSite(site);
    try {
      return await look(browser, served.origin);
    } finally {
      await served.close();
    }
  });
