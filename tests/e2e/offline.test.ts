import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { axeIn } from './axe.ts';
import { type SwitchedSite, switchedSite } from './switched-site.ts';

let browser: Browser;
let site: SwitchedSite;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await switchedSite(inject('site'), ['_astro', 'guyuan-2023', 'quanzhou-2023', 'offline']);
  page = await visit(site.origin);
});
afterEach(async () => {
  await page.context().close();
  await site.remove();
});

const home = '/guyuan-2023/';
const schedule = '/guyuan-2023/schedule/';
const mine = '/guyuan-2023/mine/';
const activity = '/guyuan-2023/activities/paper-bridge/';

async function visit(origin: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', viewport: { width: 375, height: 812 } });
  const opened = await context.newPage();
  opened.setDefaultTimeout(20_000);
  return opened;
}

const notice = () => page.locator('.kept-notice');
const title = () => page.locator('h1').first().innerText();

/** Waits until the device has a page. */
const untilKept = (address: string, text = '<h1') => expect.poll(() => kept(address), patience).toContain(text);

const kept = (address: string) => page.evaluate((path) => caches.match(path).then((found) => found?.text()), address);
const patience = { timeout: 20_000, interval: 50 };

/** Opens a page and waits until it, and all that comes with its campaign, is on the device. */
async function read(address: string): Promise<void> {
  await page.goto(address);
  const campaign = /^\/[^/]+\/(?:zh-hant\/)?/u.exec(address)?.[0] ?? '/';
  for (const part of ['', 'schedule/', 'mine/', 'offline/']) await untilKept(campaign + part);
  await untilKept(address);
}

it('home, schedule, favourites and what was read open without a network, and say since when', async () => {
  const before = Date.now();
  await read(activity);
  const titles = [await title()];
  const after = Date.now();
  await site.stop();
  const moments = [before, after].map((time) =>
    new Date(time + 8 * 3_600_000).toISOString().replace(/^\d+-0?(\d+)-0?(\d+)T(.{5}).*$/u, '$1月$2日$3'),
  );
  for (const address of [home, schedule, mine, activity]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    const said = await notice().innerText();
    expect(moments.some((moment) => said.includes(`离线内容，截至${moment}。`), said)).toBe(true);
  }
  expect([await title()]).toEqual(titles);
});

it('the notice is as easy to read and to press as all else, by day, by night and in 长辈版', async () => {
  await read('/quanzhou-2023/');
  await site.stop();
  await page.goto('/quanzhou-2023/schedule/');
  const ask = await axeIn(page);
  const found = [await ask('all')];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(await ask(['color-contrast']));
  await page.evaluate(() => location.assign('#elder'));
  found.push(await ask(['color-contrast-enhanced']));
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(await ask(['color-contrast-enhanced']));
  expect(found.flat()).toEqual([]);
  expect((await notice().getByRole('link').boundingBox())?.height).toBeGreaterThanOrEqual(60);
});

it('who has a kept page read aloud hears first when it is from', async () => {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voice = { cancel: () => undefined, speak: ({ text }: { text: string }) => said.push(text) };
    Object.assign(window, { said });
    Object.defineProperty(window, 'speechSynthesis', { value: voice });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: { text: string }, text: string) {
        this.text = text;
      },
    });
  });
  await read(home);
  await site.stop();
  await page.goto(`${schedule}#elder`);
  await page.locator('[data-read-aloud]').click();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said[0])).toContain('离线内容，截至');
});

it('an address with a question in it opens the page that was kept', async () => {
  await read(home);
  await site.stop();
  await page.goto(`${mine}?s=paper-bridge/1`);
  expect(await page.locator('[data-mine-row]:visible').count()).toBe(1);
  expect(await notice().isVisible()).toBe(true);
});

it('a favourite that was kept on the device stands on one’s own page without a network', async () => {
  await read(activity);
  await page.locator('.ticket[data-key] button[aria-pressed]').first().click();
  await site.stop();
  await page.goto(mine);
  expect(await page.locator('[data-mine-says]').innerText()).toBe('收藏了 1 场。');
});

it('for a page that was never read stands one that says so, and leads to those that are there', async () => {
  await read(home);
  await site.stop();
  const response = await page.goto('/guyuan-2023/venues/');
  expect([response?.status(), await title()]).toEqual([503, '这一页现在打不开']);
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontSize)).toBe('48px');
  expect(await notice().count()).toBe(0);
  await page.locator('main').getByRole('link', { name: '看日程' }).click();
  await page.waitForURL(`**${schedule}`);
  expect(await notice().isVisible()).toBe(true);
});

it('a campaign that was never visited has no page of its own on the device: the hub’s says so', async () => {
  await read(home);
  await site.stop();
  await page.goto('/quanzhou-2023/schedule/');
  expect(await page.locator('main').innerText()).toContain('看过的城市');
});

it('search says that there is no network', async () => {
  await read(home);
  await site.stop();
  const response = await page.goto('/guyuan-2023/search/?q=晚疫病');
  expect([response?.status(), await title()]).toEqual([503, '这一页现在打不开']);
});

it('pages for organizers and for other sites’ frames are not kept', async () => {
  await read(home);
  for (const address of ['/guyuan-2023/organize/', '/guyuan-2023/embed/']) {
    await page.goto(address);
    expect(await kept(address), address).toBeUndefined();
  }
  await page.goto(home);
  await site.stop();
  await expect(page.goto('/guyuan-2023/organize/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

it('once the network is back, pages come from there without a notice', async () => {
  await read(activity);
  await site.stop();
  await page.goto(activity);
  expect(await notice().isVisible()).toBe(true);
  await site.start();
  await notice().getByRole('link', { name: '重新打开' }).click();
  await notice().waitFor({ state: 'detached' });
  expect(await page.locator('h1').count()).toBe(1);
});

it('a cancellation shows at once where there is a network, and after that without one', async () => {
  await read(activity);
  site.change(`${activity.slice(1)}index.html`, (html) => html.replace('<h1', '<p id="news">已取消</p><h1'));
  await page.goto(activity);
  expect(await page.locator('#news').innerText()).toBe('已取消');
  expect(await notice().count()).toBe(0);
  await untilKept(activity, 'id="news"');
  await site.stop();
  await page.goto(activity);
  expect(await page.locator('#news').innerText()).toBe('已取消');
});

it('a site that is published anew brings the schedule to the device, whatever page is opened', async () => {
  await read(activity);
  site.change(`${schedule.slice(1)}index.html`, (html) => html.replace('<h1', '<p id="news">已取消</p><h1'));
  site.change('service-worker.js', (code) =>
    code.replace(/version:[`"'][\da-f]{16}/u, (found) => `${found.slice(0, -1)}x`),
  );
  await page.goto(activity);
  await untilKept(schedule, 'id="news"');
  await site.stop();
  await page.goto(schedule);
  expect(await page.locator('#news').innerText()).toBe('已取消');
});

it('a network that does not answer in time counts as none, and so does a server that fails', async () => {
  await read(activity);
  await site.hang();
  await page.goto(activity);
  expect(await notice().isVisible()).toBe(true);
  await site.fail(502);
  await page.goto(schedule);
  expect(await notice().isVisible()).toBe(true);
});

it('a page that is gone is gone, and not taken from the device', async () => {
  await read(activity);
  await site.fail(410);
  const response = await page.goto(activity);
  expect([response?.status(), await page.locator('body').innerText()]).toEqual([410, 'not now']);
});

/** Lets the copy of a page on the device be so many days old. */
const letAge = (address: string, days: number) =>
  page.evaluate(
    async ([path, date]) => {
      const names = await caches.keys();
      const cache = await caches.open(names.find((name) => name.startsWith('kepu-core')) ?? '');
      const found = await cache.match(path);
      if (!found) throw new Error(`${path} is not kept`);
      await cache.put(
        path,
        new Response(await found.text(), { headers: { ...Object.fromEntries(found.headers), date } }),
      );
    },
    [address, new Date(Date.now() - days * 86_400_000).toUTCString()] as const,
  );

it('what was kept yesterday is fetched anew with the next page', async () => {
  await read(home);
  await letAge(schedule, 2);
  site.change(`${schedule.slice(1)}index.html`, (html) => html.replace('<h1', '<p id="news">已取消</p><h1'));
  await page.goto(activity);
  await untilKept(schedule, 'id="news"');
});

it('what is older than thirty days is not shown', async () => {
  await read(home);
  await letAge(schedule, 31);
  await site.stop();
  expect((await page.goto(schedule))?.status()).toBe(503);
  expect((await page.goto(mine))?.status()).toBe(200);
});

it('pages in Traditional characters are kept as they are, with a notice in theirs', async () => {
  await read('/quanzhou-2023/zh-hant/');
  await site.stop();
  await page.goto('/quanzhou-2023/zh-hant/schedule/');
  expect(await notice().innerText()).toContain('離線內容，截至');
  await page.goto('/quanzhou-2023/zh-hant/venues/');
  expect(await title()).toBe('這一頁現在打不開');
});

it('a worker that does wrong is withdrawn with all that it kept', async () => {
  await read(activity);
  const withdrawal = readFileSync(new URL('../../scripts/deploy/withdraw-worker.js', import.meta.url), 'utf8');
  site.change('service-worker.js', () => withdrawal);
  await page.goto(activity);
  const left = () =>
    page.evaluate(async () => [await navigator.serviceWorker.getRegistrations(), await caches.keys()].flat().length);
  await expect.poll(left, patience).toBe(0);
});

it('in a column of a portal, the worker reaches no further than the column', async () => {
  const column = await switchedSite(inject('siteUnderBase'), ['_astro', 'guyuan-2023', 'offline'], '/kpr/');
  await page.context().close();
  page = await visit(column.origin);
  await page.goto('/kpr/guyuan-2023/');
  for (const part of ['', 'schedule/', 'mine/', 'offline/']) await untilKept(`/kpr/guyuan-2023/${part}`);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  await column.stop();
  await page.goto('/kpr/guyuan-2023/schedule/');
  expect([scopes, await notice().isVisible()]).toEqual([['/kpr/'], true]);
  await column.remove();
});
