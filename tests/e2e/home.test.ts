import { expect, it } from 'vitest';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

it('the home says which day is today’s, and leads to it; without JavaScript it names the day', async () => {
  const texts: (readonly [string, string])[] = [];
  for (const javaScriptEnabled of [true, false]) {
    const page = await visitor.open('/guyuan-2023/', { javaScriptEnabled });
    texts.push([
      await page.locator('[data-list-of="2023-09-18"] h2').innerText(),
      await page.locator('.hero .button').first().innerText(),
    ]);
    await page.context().close();
  }
  expect(texts).toEqual([
    ['今天，9月18日（周一）', '看今天的活动'],
    ['9月18日（周一）', '看9月18日的活动'],
  ]);
});
