import { expect, it } from 'vitest';
import { aVisitor, pathOf } from './visitor.ts';

const visitor = aVisitor();

it('the switch leads from a page to its twin in Traditional characters and back', async () => {
  const page = await visitor.open('/quanzhou-2023/activities/');
  await page.getByRole('link', { name: '繁體' }).click();
  expect(pathOf(page)).toBe('/quanzhou-2023/zh-hant/activities/');
  expect(await page.getByRole('link', { name: '繁體' }).count()).toBe(0);
  await page.getByRole('link', { name: '简体' }).click();
  expect(pathOf(page)).toBe('/quanzhou-2023/activities/');
  await page.context().close();
});

it('scripts speak Traditional there: filters, favourites, 长辈版', async () => {
  const page = await visitor.open('/quanzhou-2023/zh-hant/schedule/2023-09-17/');
  await page.locator('[data-filters] summary').click();
  await page.locator('[data-filter]:visible').first().click();
  expect(await page.locator('[data-filter-count]').textContent()).toMatch(/^篩選：1 個條件，\d+ 場$/u);
  await page.getByRole('button', { name: '☆ 收藏' }).first().click();
  expect(await page.getByRole('button', { name: '★ 已收藏' }).count()).toBe(1);
  await page.getByRole('link', { name: '長輩版' }).click();
  expect(await page.getByRole('link', { name: '標準版' }).isVisible()).toBe(true);
  await page.goto('/quanzhou-2023/mine/');
  expect(await page.locator('[data-mine-says]').textContent()).toBe('收藏了 1 场。');
  await page.context().close();
});
