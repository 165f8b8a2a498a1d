import { expect, it } from 'vitest';
import { aVisitor, pathOf } from './visitor.ts';

const visitor = aVisitor('siteUnderBase', '/kpr/');

it('a site in a column of a portal loads nothing from outside its column', async () => {
  const page = await visitor.open('/kpr/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('main a[href="/kpr/guyuan-2023/"]').first().click();
  await page.waitForURL('**/kpr/guyuan-2023/');
  await page.goto('/kpr/guyuan-2023/activities/main-event/');
  await page.waitForLoadState('load');
  await page.context().close();
  expect(asked.filter((address) => !address.startsWith('/kpr/'))).toEqual([]);
});

it('links of texts lead to pages of the same campaign in the column', async () => {
  const page = await visitor.open('/kpr/guyuan-2023/activities/main-event/');
  await page.locator('.prose a', { hasText: '通知' }).click();
  await page.waitForURL('**/notices/kepuri-2023/**');
  expect(decodeURI(page.url())).toMatch(/\/kpr\/guyuan-2023\/notices\/kepuri-2023\/#一固原市全国科普日主场活动$/u);
  expect(await page.locator('[id="一固原市全国科普日主场活动"]').innerText()).toBe('（一）固原市全国科普日主场活动');
  await page.locator('.prose a', { hasText: '固原市博物馆广场' }).click();
  await page.waitForURL('**/venues/**');
  expect(pathOf(page)).toBe('/kpr/guyuan-2023/venues/museum-square/');
  await page.context().close();
});

it('search works in a column of a portal', async () => {
  const page = await visitor.open('/kpr/guyuan-2023/search/?q=晚疫病');
  await page.locator('main a[href$="/activities/potato-blight/"]').first().click();
  await page.waitForURL('**/potato-blight/');
  expect(pathOf(page)).toBe('/kpr/guyuan-2023/activities/potato-blight/');
  await page.context().close();
});
