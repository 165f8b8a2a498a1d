import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { aVisitor, pathOf } from './visitor.ts';

const visitor = aVisitor();
const chip = (page: Page, name: string, value: string) =>
  page.locator(`[data-filter="${name}"][data-value="${value}"]`);
const shown = (page: Page) => page.locator('.ticket-band [data-facets]:visible').count();
const query = (page: Page) => new URL(page.url()).search;

it('filters combine, stand in the address, and come back with the back button', async () => {
  const page = await visitor.open('/quanzhou-2023/schedule/');
  const all = await shown(page);
  await page.locator('[data-filters] > summary').click();
  await chip(page, 'audience', 'families').click();
  const families = await shown(page);
  await chip(page, 'with', 'walk-in').click();
  const both = await shown(page);
  expect([all > families, families > both, both > 0]).toEqual([true, true, true]);
  expect(query(page)).toBe('?audience=families&with=walk-in');
  await page.locator('.ticket-band [data-facets]:visible h3 a').first().click();
  await page.waitForURL('**/activities/**');
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(both);
  expect(await chip(page, 'with', 'walk-in').getAttribute('aria-pressed')).toBe('true');
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(families);
  await page.locator('[data-filter-clear]').click();
  expect([await shown(page), query(page)]).toEqual([all, '']);
  await page.context().close();
});

it('the number on a choice is how many rows it leaves', async () => {
  const page = await visitor.open('/quanzhou-2023/schedule/?audience=families');
  await page.locator('[data-filters] > summary').click();
  const part = chip(page, 'part', 'afternoon');
  const promised = Number(await part.locator('small').innerText());
  await part.click();
  expect(await shown(page)).toBe(promised);
  await page.context().close();
});

it('what is chosen on one day stays chosen on another', async () => {
  const page = await visitor.open('/quanzhou-2023/schedule/2023-09-17/?audience=families');
  await page.locator('.day-tabs a').nth(2).click();
  await page.waitForURL('**/schedule/2023-09-18/**');
  expect(query(page)).toBe('?audience=families');
  await page.context().close();
});

it('headings without a row below them are hidden; when no row is left, the page says so', async () => {
  const page = await visitor.open('/quanzhou-2023/schedule/2023-09-17/?part=evening&type=talk');
  expect(await page.locator('.slot:visible').count()).toBe(0);
  expect(await page.locator('[data-filter-none]').isVisible()).toBe(true);
  await page.context().close();
});

it('says what is on now and what comes next', async () => {
  const page = await visitor.open('/quanzhou-2023/schedule/');
  const part = page.locator('[data-now-and-next]');
  expect(await part.isVisible()).toBe(true);
  expect(await part.locator('[data-rows=running] .status').first().innerText()).toContain('进行中');
  await page.context().close();
});

it('without JavaScript a choice leads to its page, and those without a page are not offered', async () => {
  const page = await visitor.open('/quanzhou-2023/schedule/', { javaScriptEnabled: false });
  await page.locator('[data-filters] > summary').click();
  expect(await chip(page, 'part', 'afternoon').isVisible()).toBe(false);
  await chip(page, 'audience', 'families').click();
  expect(pathOf(page)).toBe('/quanzhou-2023/audiences/families/');
  await page.context().close();
});
