import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { aVisitor } from './visitor.ts';

/** A hub of four places whose windows lie in several months, looked at on 2027-09-12. */
const visitor = aVisitor('newCampaigns');

const layout = (page: Page) =>
  page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    tables: [...document.querySelectorAll<HTMLElement>('.hub-month')].map((month) => {
      const scroller = month.querySelector<HTMLElement>('.table-scroll');
      const cue = month.querySelector<HTMLElement>('.hub-cue');
      const isCut = scroller !== null && scroller.scrollWidth > scroller.clientWidth;
      return { isCut, isCued: cue !== null && cue.getClientRects().length > 0 };
    }),
  }));

it('the hub is never wider than the window; a table of days that is wider scrolls by itself, with a cue', async () => {
  const page = await visitor.open('/');
  for (const width of [320, 375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { page: whole, tables } = await layout(page);
    expect(whole).toBe(width);
    expect(tables.filter(({ isCut, isCued }) => isCut && !isCued)).toEqual([]);
    if (width < 400) expect(tables.some(({ isCut }) => isCut)).toBe(true);
  }
  await page.context().close();
});

it('the table of days opens at today', async () => {
  const page = await visitor.open('/');
  const today = page.locator('.hub-calendar [aria-current="date"]');
  expect(await today.getAttribute('data-day')).toBe('2027-09-12');
  const seen = await today.evaluate((column) => {
    const { left, right } = column.getBoundingClientRect();
    const frame = column.closest('.table-scroll')?.getBoundingClientRect();
    return frame !== undefined && left >= frame.left && right <= frame.right;
  });
  expect(seen).toBe(true);
  await page.context().close();
});
