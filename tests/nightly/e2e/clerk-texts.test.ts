import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { type Look, objectionsTo } from '../../e2e/objections.ts';
import { aVisitor } from '../../e2e/visitor.ts';

const visitor = aVisitor();

const detailsOf = (name: string): string => {
  const text = readFileSync(new URL(`../../fixtures/clerk-texts/${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly details: string }).details;
};

const looks: readonly Look[] = [
  { mode: 'by day', width: 320, rules: 'all' },
  { mode: 'by day', width: 390, rules: [] },
  { mode: '长辈版', width: 390, rules: [] },
];

/** A text in the place of the details of an activity. */
async function opened(name: string) {
  const page = await visitor.open('/guyuan-2023/activities/main-event/');
  await page.setViewportSize({ width: 390, height: 844 });
  await page
    .locator('.prose')
    .first()
    .evaluate(
      (prose, html) => {
        prose.innerHTML = html;
      },
      renderMarkdown(detailsOf(name)),
    );
  return page;
}

test.each(['wide-table', 'indent-spaces', 'indent-tab', 'one-line-each', 'tilde'])(
  '%s.json makes no page wider than the phone',
  async (name) => {
    const page = await opened(name);
    const faults = await objectionsTo(page, looks);
    await page.context().close();
    expect(faults).toEqual({});
  },
);

test('a table of eight columns scrolls in a box of its own, its columns wide enough to read', async () => {
  const page = await opened('wide-table');
  const box = page.locator('.prose .table-scroll');
  const [inner, outer] = await box.evaluate((each) => [each.scrollWidth, each.clientWidth]);
  const widths = await box.locator('td').evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.querySelector('.prose .table-scroll')?.scrollLeft ?? 0) > 0);
  await page.context().close();
  expect(inner).toBeGreaterThan(outer ?? 0);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(64);
});
