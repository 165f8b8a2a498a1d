import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { aReader, aVisitor } from '../e2e/visitor.ts';
import { openAsPage } from './pagefind-in-node.ts';

const visitor = aVisitor();
const reader = aReader();
const searchPage = '/guyuan-2023/search/';
const hubSearchPage = '/search/';

/** Opens a page in a window of its own, for what outlives a page: another size, answers that are not the server's. */
async function openAlone(...asked: Parameters<typeof visitor.open>): Promise<Page> {
  const page = await visitor.open(...asked);
  onTestFinished(() => page.context().close());
  return page;
}

/** Opens the hub's search page as a larger hub has it, whose whole texts are too many: Pagefind searches them. */
async function openWithPagefind(query?: string): Promise<Page> {
  const page = await openAlone('/offline/');
  await page.route('**/query.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), isWhole: false } });
  });
  await page.goto(query === undefined ? hubSearchPage : `${hubSearchPage}?q=${encodeURIComponent(query)}`);
  return page;
}

/** Opens the search page and waits until it has answered what its address asks. */
async function open(address: string, answer?: RegExp): Promise<Page> {
  const page = await reader.read(address);
  if (answer) await heading(page, answer);
  return page;
}

const heading = (on: Page, text: RegExp) => on.getByRole('heading', { level: 1, name: text }).waitFor();
const titles = (on: Page) => on.locator('.result h3').allTextContents();
const asked = (on: Page) => decodeURIComponent(new URL(on.url()).search);

describe('an answer', () => {
  test.each(['食品安全', '晚疫', '科技館進校園', 'kejiguan', '茶', 'ＡＩ'])(
    'to “%s” has as many pages as the index gives without a browser',
    async (query) => {
      const index = await openAsPage(path.join(inject('site'), 'guyuan-2023/pagefind'));
      const { length } = await index.search(query);
      await index.close();
      const answer = length === 0 ? /^没有找到/u : new RegExp(`^找到 ${length} 条$`, 'u');
      await open(`${searchPage}?q=${encodeURIComponent(query)}`, answer);
    },
  );

  test('marks what was typed, also in Traditional characters, and says so to screen readers', async () => {
    const on = await open(`${searchPage}?q=${encodeURIComponent('油香為什麼')}`, /^找到/u);
    expect(await on.locator('.result h3 mark').first().textContent()).toBe('油香为什么');
    expect(await on.getByRole('status').textContent()).toMatch(/^找到 \d+ 条$/u);
    expect(await on.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });

  test('comes after a pause in typing, and the address keeps it', async () => {
    const on = await open(searchPage);
    await on.getByRole('searchbox').pressSequentially('fengfu');
    await heading(on, /^没有找到“fengfu”$/u);
    await on.getByRole('searchbox').fill('燃气表');
    await heading(on, /^找到 \d+ 条$/u);
    expect(asked(on)).toBe('?q=燃气表');
    expect(await on.title()).toMatch(/^燃气表 · /u);
  });

  test('waits while an IME composes', async () => {
    const on = await open(searchPage);
    const box = on.getByRole('searchbox');
    await box.focus();
    await box.dispatchEvent('compositionstart');
    await box.fill('ran qi');
    await on.keyboard.press('Enter');
    await on.waitForTimeout(500);
    expect(asked(on)).toBe('');
    await box.fill('燃气表');
    await box.dispatchEvent('compositionend');
    await heading(on, /^找到 \d+ 条$/u);
    expect(asked(on)).toBe('?q=燃气表');
  });

  test('is still there after a visit to one of its pages', async () => {
    const on = await open(`${searchPage}?q=${encodeURIComponent('科普')}`, /^找到/u);
    await on.getByRole('button', { name: /^再看/u }).click();
    await on.locator('.result').nth(19).waitFor();
    await on.locator('.result h3 a').nth(15).click();
    await on.waitForURL((url) => url.pathname !== searchPage);
    await on.goBack();
    await on.locator('.result').nth(19).waitFor();
    expect(await on.getByRole('searchbox').inputValue()).toBe('科普');
  });

  test('that is not there offers the lists', async () => {
    const on = await open(`${searchPage}?q=${encodeURIComponent('地铁线路图')}`, /^没有找到“地铁线路图”$/u);
    expect(await on.locator('[data-lists]').getByRole('link', { name: /日程/u }).first().isVisible()).toBe(true);
    expect(await on.locator('.result').count()).toBe(0);
  });
});

describe('what is not found as it is typed', () => {
  test('is found by sound, as pinyin, by other words or nearly, and said to be, and marks what was found', async () => {
    const on = await open(`/search/?q=${encodeURIComponent('科谱剧')}`, /^找到/u);
    expect(await on.locator('[data-note]').textContent()).toBe('没有“科谱剧”，按读音找到“科普剧”。');
    expect(await on.locator('.result mark').first().textContent()).toBe('科普剧');
    await on.getByRole('searchbox').fill('kepuju');
    await on.locator('[data-note]').getByText('把“kepuju”当作拼音，按读音找到这些。').waitFor();
    await on.getByRole('searchbox').fill('土豆');
    await on.locator('[data-note]').getByText('也找了意思相同的“马铃薯”“洋芋”。').waitFor();
    await on.getByRole('searchbox').fill('家里的燃气鼎会说话');
    await on
      .locator('[data-note]')
      .getByText(/^没有一字不差的/u)
      .waitFor();
    await on.getByRole('searchbox').fill('科普');
    await on.locator('[data-note]').waitFor({ state: 'hidden' });
  });

  test('is a name without its marks: it comes first, and is marked whole', async () => {
    const on = await open(`/search/?q=${encodeURIComponent('家里的燃气表会说话')}`, /^找到/u);
    expect(await on.locator('.result h3 mark').first().textContent()).toBe('家里的燃气表会“说话');
  });
});

test('the script of the page is about 8 KB, with what the bundler adds to load Pagefind', async () => {
  const scriptsOf = (address: string) =>
    [
      ...readFileSync(path.join(inject('site'), address, 'index.html'), 'utf8').matchAll(
        /<script[^>]* src="([^"]+)"/gu,
      ),
    ].map(([, src = '']) => src);
  const ofEveryPage = scriptsOf(searchPage.replace('search/', 'about/'));
  const own = scriptsOf(searchPage).filter((src) => !ofEveryPage.includes(src));
  const bytes = own.map((src) => gzipSync(readFileSync(path.join(inject('site'), src))).length);
  expect(bytes).toHaveLength(1);
  expect(bytes[0]).toBeLessThanOrEqual(8400);
});

test('the first query in a campaign costs two small files, and none of Pagefind', async () => {
  const on = await open(searchPage);
  const asked: string[] = [];
  on.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await on.getByRole('searchbox').fill('科普');
  await heading(on, /^找到/u);
  expect(asked.map((each) => path.basename(each))).toEqual(['query.json', 'pages.json']);
  const bytes = asked.map((each) => gzipSync(readFileSync(path.join(inject('site'), each))).length);
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(64 * 1024);
});

test('whatever an address asks for is text', async () => {
  const hostile = '<img src=x onerror="document.title=1">{q}$&”';
  const on = await open(`${searchPage}?q=${encodeURIComponent(hostile)}`, /^没有找到/u);
  expect(await on.getByRole('heading', { level: 1 }).textContent()).toBe(`没有找到“${hostile}”`);
  expect(await on.locator('[data-search] img').count()).toBe(0);
});

describe('filters', () => {
  const chip = (on: Page, name: RegExp) => on.locator('.chip:visible').filter({ hasText: name });

  test('leave what they say, count what they would leave, and are kept in the address', async () => {
    const on = await open(`${searchPage}?q=${encodeURIComponent('固原')}`, /^找到/u);
    const count = Number((await chip(on, /^场馆/u).locator('small').textContent()) ?? '');
    await chip(on, /^场馆/u).click();
    await heading(on, new RegExp(`^找到 ${count} 条$`, 'u'));
    expect(new Set(await on.locator('.result [data-kind]').allTextContents())).toEqual(new Set(['场馆']));
    expect(asked(on)).toBe('?q=固原&类别=场馆');
    expect(await chip(on, /^场馆/u).getAttribute('aria-pressed')).toBe('true');
    expect(await chip(on, /^活动/u).count()).toBe(1);
    await chip(on, /^全部/u).click();
    await heading(on, /^找到 \d{2,} 条$/u);
    expect(asked(on)).toBe('?q=固原');
  });

  test('list pages without any query', async () => {
    const on = await open('/search/?类型=研学', /^找到/u);
    expect(new Set(await on.locator('.result [data-kind]').allTextContents())).toEqual(new Set(['研学']));
    expect(new Set(await on.locator('.result .city-chip').allTextContents()).size).toBeGreaterThan(1);
  });
});

test('one can search, filter and go on with the keyboard alone', async () => {
  const on = await open(searchPage);
  await on.getByRole('searchbox').focus();
  await on.keyboard.type('科普');
  await on.keyboard.press('Enter');
  await heading(on, /^找到/u);
  const focused = () => on.evaluate(() => document.activeElement?.textContent?.trim());
  await on.keyboard.press('Tab');
  expect(await focused()).toBe('搜索');
  await on.keyboard.press('Tab');
  expect(await focused()).toMatch(/^全部/u);
  await on.keyboard.press('Tab');
  const before = await on.getByRole('heading', { level: 1 }).textContent();
  await on.keyboard.press('Space');
  await on.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, before);
  expect(await on.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
  await on.getByRole('button', { name: /^再看/u }).focus();
  await on.keyboard.press('Enter');
  await on.locator('.result').nth(10).waitFor();
  const eleventh = (await titles(on))[10];
  expect(await focused()).toBe(eleventh);
});

describe('where search cannot run', () => {
  test('a browser that does not understand Pagefind searches the compact file, by sound too', async () => {
    const on = await openWithPagefind();
    await on.route('**/pagefind.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const = not understood' }),
    );
    await on.getByRole('searchbox').fill('家里的燃气表会说话');
    await heading(on, /^找到/u);
    await on.locator('.result h3 a').first().click();
    await on.waitForURL('**/guyuan-2023/activities/gas-meter-talks/');
    await on.goBack();
    await on.getByRole('searchbox').fill('土峰的家');
    await on.locator('[data-note]').getByText('没有“土峰的家”，按读音找到“土蜂的家”。').waitFor();
  });

  test('a browser that gets neither is told so, and offered the lists', async () => {
    const on = await openWithPagefind();
    await on.route('**/pagefind.js', (route) => route.abort());
    await on.route('**/pages.json', (route) => route.abort());
    await on.getByRole('searchbox').fill('食品');
    await on.locator('[data-when=broken]').waitFor();
    expect(await on.locator('[data-lists]').getByRole('link', { name: /日程/u }).first().isVisible()).toBe(true);
  });

  test('a lost connection is not taken for an empty answer', async () => {
    const on = await openWithPagefind('食品');
    await heading(on, /^找到/u);
    await on.context().setOffline(true);
    await on.getByRole('searchbox').fill('梯田');
    await on.locator('[data-when=broken]').waitFor();
    await on.context().setOffline(false);
    await on.getByRole('searchbox').fill('黄土梯田');
    await heading(on, /^找到/u);
  });

  test('a page whose policy forbids WebAssembly searches in a worker', async () => {
    const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
    const on = await openWithPagefind();
    await on.route('**/search/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await on.goto(`${hubSearchPage}?q=${encodeURIComponent('食品安全')}`);
    await heading(on, /^找到/u);
  });
});
