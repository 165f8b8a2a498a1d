import { describe, expect, it } from 'vitest';
import { measure } from './elder-measures.ts';
import { type Look, objectionsTo, ofColours, ofLooks } from './objections.ts';
import { pagesWithEveryComponent, typicalOfEachTemplate } from './templates.ts';
import { aReader } from './visitor.ts';
import { loadPictures, type Watch, watch } from './watch.ts';

const during = aReader();
const before = aReader('siteAlone');
const after = aReader('siteUnderBase', '/kpr/');

const withComponents = pagesWithEveryComponent();

/**
 * Every page is asked for its structure, and in the narrowest window and in 长辈版 on a phone whether it fits. What depends on how
 * elements look is asked where each of them is seen once, of the rules that the mode or the width can change. tests/nightly asks
 * everything of all these pages, and of the longest of each template. One look leads to the next: each new width costs time.
 */
const looksAtComponents: readonly Look[] = [
  { mode: 'by day', width: 1280, rules: ofLooks },
  { mode: 'by day', width: 768, rules: [] },
  { mode: 'by day', width: 320, rules: 'all' },
  { mode: 'by night', width: 375, rules: ofColours },
  { mode: '长辈版', width: 1280, rules: [] },
  { mode: '长辈版', width: 768, rules: [] },
  { mode: '长辈版', width: 375, rules: ['color-contrast-enhanced', 'target-size'] },
];
const looksAtOthers: readonly Look[] = [
  { mode: 'by day', width: 320, rules: 'structure' },
  { mode: '长辈版', width: 375, rules: [] },
];

describe('a page of each template', () => {
  let watching: Watch | undefined;

  it.each(typicalOfEachTemplate())(
    'fits, has nothing that axe or its policy objects to, asks no other origin; 长辈版 is large: %s, as %s',
    async (_, address) => {
      const page = await during.read(watching ? address : '/');
      if (!watching) {
        watching = await watch(page);
        await page.goto(address);
      }
      await loadPictures(page);
      const objections = await objectionsTo(page, withComponents.has(address) ? looksAtComponents : looksAtOthers);
      const tooSmall = await page.evaluate(measure);
      const { refused, elsewhere } = watching;
      expect({ objections, tooSmall, refused: refused.splice(0), elsewhere: elsewhere() }).toEqual({
        objections: {},
        tooSmall: { small: [], tight: [], narrow: [] },
        refused: [],
        elsewhere: [],
      });
      await page.setViewportSize({ width: 320, height: 640 });
      const largest = await page.evaluate(() => {
        [...document.querySelectorAll<HTMLElement>('[data-elder-size]')].at(-1)?.click();
        return [document.documentElement.scrollWidth, getComputedStyle(document.body).fontSize];
      });
      expect(largest, 'with the largest text, the width of the page in a window of 320 px').toEqual([320, '30px']);
    },
  );
});

/** What differs before the campaign begins and when it is over. */
describe.each([
  ['before', before, '/', ['', 'schedule/', 'activities/weekly/']],
  ['after', after, '/kpr/pengyang-2027/', ['', 'schedule/', 'activities/weekly/', 'review/']],
] as const)('%s the campaign', (_, { read }, home, pages) => {
  it.each(pages)('a page has nothing that axe objects to, and nothing beside the window: %s', async (address) => {
    const page = await read(home + address);
    expect(await objectionsTo(page, [{ mode: 'by day', width: 375, rules: 'all' }])).toEqual({});
  });
});
