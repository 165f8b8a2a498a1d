import { describe, expect, it } from 'vitest';
import { measure } from './elder-measures.ts';
import { type Look, objectionsTo, ofColours } from './objections.ts';
import { pagesWithMostComponents } from './templates.ts';
import { aReader } from './visitor.ts';

const during = aReader();
const before = aReader('siteAlone');
const after = aReader('siteUnderBase', '/kpr/');

/** tests/nightly asks everything at each width, of these pages and of all others. One look leads to the next: each new width costs time. */
const looks: readonly Look[] = [
  { mode: 'by day', width: 320, rules: 'all' },
  { mode: 'by night', width: 375, rules: ofColours },
  { mode: '长辈版', width: 375, rules: ['color-contrast-enhanced', 'target-size'] },
];

it.each([...pagesWithMostComponents()])(
  'axe objects to nothing, by day, by night and in 长辈版, which is large: %s',
  async (address) => {
    const page = await during.read(address);
    const objections = await objectionsTo(page, looks);
    const tooSmall = await page.evaluate(measure);
    expect({ objections, tooSmall }).toEqual({
      objections: {},
      tooSmall: { small: [], tight: [], thin: [], bare: [], narrow: [] },
    });
    await page.setViewportSize({ width: 320, height: 640 });
    const largest = await page.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('[data-elder-size]')].at(-1)?.click();
      return [document.documentElement.scrollWidth, getComputedStyle(document.body).fontSize];
    });
    expect(largest, 'with the largest text, the width of the page in a window of 320 px').toEqual([320, '30px']);
  },
);

/** What differs before the campaign begins and when it is over. */
describe.each([
  ['before', before, '/', ['', 'activities/weekly/']],
  ['after', after, '/kpr/pengyang-2027/', ['', 'activities/weekly/', 'review/']],
] as const)('%s the campaign', (_, { read }, home, pages) => {
  it.each(pages)('a page has nothing that axe objects to, and nothing beside the window: %s', async (address) => {
    const page = await read(home + address);
    expect(await objectionsTo(page, [{ mode: 'by day', width: 375, rules: 'all' }])).toEqual({});
  });
});
