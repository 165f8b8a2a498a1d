import { expect, it } from 'vitest';
import { aVisitor, pathOf } from './visitor.ts';

const visitor = aVisitor('siteUnderBase', '/kpr/');

it('a site in a column of a portal loads nothing from outside its column', async () => {
  const page = await visitor.open('/kpr/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('main a[href="/kpr/pengyang-2027/"]').first().click();
  await page.waitForURL('**/kpr/pengyang-2027/');
  await page.goto('/kpr/pengyang-2027/activities/museum/');
  await page.waitForLoadState('load');
  await page.context().close();
  expect(asked.filter((address) => !address.startsWith('/kpr/'))).toEqual([]);
});

it('links of texts lead to pages of the same campaign in the column', async () => {
  const page = await visitor.open('/kpr/pengyang-2027/activities/museum/');
  await page.locator('.prose a', { hasText: '通知' }).click();
  await page.waitForURL('**/notices/county-notice/**');
  expect(decodeURI(page.url())).toMatch(/\/kpr\/pengyang-2027\/notices\/county-notice\/#一展览$/u);
  expect(await page.locator('[id="一展览"]').innerText()).toBe('一、展览');
  await page.locator('.prose a', { hasText: '博物馆' }).click();
  await page.waitForURL('**/venues/**');
  expect(pathOf(page)).toBe('/kpr/pengyang-2027/venues/museum/');
  await page.context().close();
});

it('search works in a column of a portal', async () => {
  const page = await visitor.open('/kpr/pengyang-2027/search/?q=望远镜');
  await page.locator('main a[href$="/activities/weekly/"]').first().click();
  await page.waitForURL('**/weekly/');
  expect(pathOf(page)).toBe('/kpr/pengyang-2027/activities/weekly/');
  await page.context().close();
});
