import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCode } from '../read-code.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();
const stars = (page: Page) => page.locator('.ticket[data-key] button[aria-pressed]');
const says = (page: Page) => page.locator('[data-mine-says]').innerText();
const shownKeys = (page: Page) =>
  page.locator('[data-mine-row]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-mine-row')));

/** Opens the page of favourites of someone who has been sent these keys, and keeps them. */
async function openWith(keys: string): Promise<Page> {
  const page = await visitor.open(`/guyuan-2023/mine/?s=${keys}`);
  await page.locator('[data-mine-add]').click();
  return page;
}

it('a session is kept by the button on its ticket, stands on one’s own page, and is dropped there', async () => {
  const page = await visitor.open('/guyuan-2023/activities/paper-bridge/');
  await stars(page).first().click();
  expect(await stars(page).first().getAttribute('aria-pressed')).toBe('true');
  await page.locator('.tools a[href$="/mine/"]').click();
  await page.waitForURL('**/guyuan-2023/mine/');
  expect(await says(page)).toBe('收藏了 1 场。');
  expect((await shownKeys(page)).map((key) => key?.split('/')[0])).toEqual(['paper-bridge']);
  await page.locator('[data-mine-row]:visible button').click();
  await page.reload();
  expect(await says(page)).toContain('还没有收藏');
  expect(await shownKeys(page)).toEqual([]);
  await page.context().close();
});

it('the button works by the keyboard and keeps the focus', async () => {
  const page = await visitor.open('/guyuan-2023/schedule/');
  await stars(page).first().focus();
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
  expect(await page.evaluate(() => localStorage.getItem('mine:guyuan-2023'))).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/u);
  const box = await stars(page).first().boundingBox();
  expect(box && box.height >= 44 && box.width >= 44).toBe(true);
  await page.context().close();
});

it('a list that someone shared is shown, imported into an empty device, and what is unknown is counted', async () => {
  const page = await visitor.open('/guyuan-2023/mine/?s=paper-bridge/1,gone/1');
  expect(await says(page)).toBe('别人分享的 1 场。另有 1 场在这里找不到，可能已经改名或撤下。');
  expect(await page.evaluate(() => localStorage.getItem('mine:guyuan-2023'))).toBeNull();
  await page.locator('[data-mine-add]').click();
  await page.reload();
  expect(await says(page)).toBe('收藏了 1 场。');
  await page.locator('[data-mine-share]').click();
  expect(await page.locator('#mine-link').inputValue()).toMatch(/\/guyuan-2023\/mine\/\?s=paper-bridge\/1$/u);
  await page.context().close();
});

it('a favourite follows its activity to a new id, on one’s own page and on tickets', async () => {
  const page = await openWith('grass-walk/1,grassland-walk/1');
  expect(await says(page)).toBe('收藏了 1 场。');
  expect(await shownKeys(page)).toEqual(['grassland-walk/1']);
  await page.evaluate(() => localStorage.setItem('mine:guyuan-2023', 'grass-walk/1'));
  await page.goto('/guyuan-2023/activities/grassland-walk/');
  expect(await stars(page).first().getAttribute('aria-pressed')).toBe('true');
  await page.context().close();
});

it('the link can be copied, and stands as a QR code that leads to the same list', async () => {
  const page = await openWith('paper-bridge/1');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-mine-share]').click();
  const link = await page.locator('#mine-link').inputValue();
  await page.locator('[data-mine-copy]').click();
  await page.getByText('链接已复制。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(await readCode(await page.locator('[data-mine-code] svg').screenshot())).toBe(link);
  await page.context().close();
});

it('where the browser keeps pages from copying by themselves, the older command does it', async () => {
  const page = await openWith('paper-bridge/1');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.locator('[data-mine-share]').click();
  await page.locator('[data-mine-copy]').click();
  await page.getByText('链接已复制。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#mine-link').inputValue());
  await page.context().close();
});

it('sittings that overlap are said to clash', async () => {
  const page = await openWith('salt-in-tea/1,terraces-hold-rain/monday');
  expect(await page.locator('[data-mine-row] .aside-note:visible').allInnerTexts()).toEqual([
    expect.stringMatching(/^时间冲突：这一场开始时，“.+”还没有结束。$/u),
  ]);
  await page.context().close();
});

it('all favourites come as one calendar with the events that the site publishes', async () => {
  const page = await openWith('salt-in-tea/1,terraces-hold-rain/monday');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-mine-calendar]').click()]);
  const calendar = ICAL.Component.fromString(readFileSync(await download.path(), 'utf8'));
  const uids = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid')?.toString());
  expect(uids.map((uid) => uid?.split('@')[0]).sort()).toEqual([
    'guyuan-2023.salt-in-tea.1',
    'guyuan-2023.terraces-hold-rain.monday',
  ]);
  await page.context().close();
});

it('without JavaScript there are no buttons, and the page says what to do instead', async () => {
  const page = await visitor.open('/guyuan-2023/mine/', { javaScriptEnabled: false });
  expect(await says(page)).toContain('要用到网页脚本');
  expect(await page.locator('main button:visible').count()).toBe(0);
  expect(await page.locator('[data-mine-ways] a:visible').count()).toBe(3);
  await page.context().close();
});
