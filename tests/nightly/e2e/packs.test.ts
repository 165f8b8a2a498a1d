import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { aVisitor } from '../../e2e/visitor.ts';

const visitor = aVisitor('newCampaigns');
const says = (page: Page) => page.locator('[data-packs] [role=status]');
const openSet = () => visitor.open('/pengyang-2027/posters/programmes/fair/');

it('the posters of a set are packed on the device, each under its name', async () => {
  const page = await openSet();
  const shown = await page
    .locator('.gallery img')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src')));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-packs] button').first().click(),
  ]);
  const files = unzipSync(readFileSync(await file.path()));
  const ids = Object.keys(files).map((name) => name.split(' ')[0]);
  expect(ids.sort()).toEqual(shown.map((src) => src?.split('/').at(-2)).sort());
  expect(Object.values(files).every((bytes) => Buffer.from(bytes.subarray(1, 4)).toString() === 'PNG')).toBe(true);
  await expect.poll(() => says(page).innerText()).toBe(`${shown.length} 张，打包好了`);
  await page.context().close();
});

it('without a line nothing is packed, and the button says how many are missing', async () => {
  const page = await openSet();
  const count = await page.locator('.gallery img').count();
  await page.context().setOffline(true);
  await page.locator('[data-packs] button').first().click();
  await expect.poll(() => says(page).innerText()).toBe(`有 ${count} 张没有取到，没有打包。连上网，再点一次。`);
  await page.context().close();
});
