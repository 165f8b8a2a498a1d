import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('with the keyboard alone', () => {
  it('the first stop is a visible link past the header', async () => {
    const page = await visitor.open('/guyuan-2023/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('跳到正文');
    const box = await page.locator(':focus').boundingBox();
    expect(box && box.y >= 0 && box.height > 20).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  it('filters are opened, chosen and taken back', async () => {
    const page = await visitor.open('/guyuan-2023/schedule/2023-09-17/', { viewport: { width: 1280, height: 900 } });
    const visible = () => page.locator('.ticket[data-facets]:visible').count();
    const all = await visible();
    const summary = page.locator('details[data-filters] > summary');
    await summary.focus();
    if (!(await page.locator('details[data-filters]').evaluate((details: HTMLDetailsElement) => details.open)))
      await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator(':focus').getAttribute('aria-pressed')).toBe('true');
    expect(await visible()).toBeLessThan(all);
    await page.keyboard.press('Space');
    expect(await visible()).toBe(all);
    await page.context().close();
  });
});
