import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aVisitor } from '../../e2e/visitor.ts';
import { readPdf } from '../../read-pdf.ts';

const visitor = aVisitor();

/** The page as it is printed on A4: its texts, page by page. */
async function printed(page: Page): Promise<readonly string[]> {
  const { texts } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  return texts;
}
const linesOf = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line.trim() !== '');

describe('on paper', () => {
  it('the home has no search box, no tiles and no map, and takes at most four pages', async () => {
    const page = await visitor.open('/wenzhou-2024/');
    const pages = await printed(page);
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages.join('')).not.toMatch(/找活动|你想怎么玩|给谁看/u);
    expect(linesOf(pages.at(-1)).length).toBeGreaterThan(5);
    await page.context().close();
  });

  it.each(['city-notice', 'province-notice'])('%s does not end with a page of one line', async (notice) => {
    const page = await visitor.open(`/wenzhou-2024/notices/${notice}/`);
    const pages = await printed(page);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(linesOf(pages.at(-1)).length).toBeGreaterThan(5);
    expect(pages[0]).toContain('本页网址');
    await page.context().close();
  });

  it('venues by days lose no day: each ticket of the table is on a page', async () => {
    const page = await visitor.open('/wenzhou-2024/schedule/venues/', { viewport: { width: 1280, height: 900 } });
    const hours = await page.locator('.venue-days .ticket-line .hours').count();
    await page.emulateMedia({ media: 'print' });
    // A4 landscape without its margins of 10 mm.
    await page.setViewportSize({ width: 1046, height: 718 });
    const beyond = await page
      .locator('.venue-days .ticket-line')
      .evaluateAll((tickets) => tickets.filter((ticket) => ticket.getBoundingClientRect().right > innerWidth).length);
    expect(hours).toBeGreaterThan(50);
    expect(beyond).toBe(0);
    await page.context().close();
  });
});
