import { expect, it } from 'vitest';
import { aVisitor } from '../../e2e/visitor.ts';

const visitor = aVisitor();
const address = '/guyuan-2023/venues/museum-square/';

it('a unit is found on the booth plan, and its place stands out', async () => {
  const page = await visitor.open(address);
  const shown = () => page.locator('[data-booth-row]:visible').count();
  const places = (opacity: string) => page.locator(`[data-booth][opacity="${opacity}"]`).count();
  const all = await shown();
  expect(all).toBe(27);
  await page.getByLabel('找单位').fill('教育');
  const found = await shown();
  expect([found > 0 && found < all, await places('1'), await places('0.2')]).toEqual([true, found, all - found]);
  expect(await page.locator('[data-booth-found]').textContent()).toBe(`找到 ${found} 家`);
  await page.getByLabel('找单位').fill('没有的单位');
  expect([await shown(), await page.locator('[data-booth-found]').textContent()]).toEqual([
    0,
    '没有这家单位，换一个词试试',
  ]);
  await page.getByLabel('找单位').fill('');
  expect(await shown()).toBe(all);
  await page.context().close();
});

it('without JavaScript there is no field that does nothing', async () => {
  const page = await visitor.open(address, { javaScriptEnabled: false });
  expect(await page.getByLabel('找单位').isVisible()).toBe(false);
  expect(await page.locator('[data-booth-row]:visible').count()).toBe(27);
  await page.context().close();
});
