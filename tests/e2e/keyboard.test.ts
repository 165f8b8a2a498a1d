import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aVisitor, pathOf } from './visitor.ts';

const visitor = aVisitor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Presses Tab until the focus is on a link or button with this text. */
async function tabTo(page: Page, text: string, limit = 60): Promise<void> {
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(text)) return;
  }
  throw new Error(`Not reached with ${limit} presses of Tab: ${text}`);
}

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

  it('the navigation leads to the schedule, and a day to its activities', async () => {
    const page = await visitor.open('/guyuan-2023/');
    await tabTo(page, '日程');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guyuan-2023/schedule/');
    expect(pathOf(page)).toBe('/guyuan-2023/schedule/');
    await page.context().close();
  });

  it('every stop shows where the focus is', async () => {
    const page = await visitor.open('/guyuan-2023/activities/main-event/', { viewport: { width: 1280, height: 900 } });
    const hidden: string[] = [];
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const shows = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
          outlineStyle !== 'none' && outlineWidth !== '0px';
        const around = [getComputedStyle(element), getComputedStyle(element, '::after')];
        return { text: element.outerHTML.slice(0, 80), shown: around.some(shows) };
      });
      if (stop && !stop.shown) hidden.push(stop.text);
    }
    await page.context().close();
    expect(hidden).toEqual([]);
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
