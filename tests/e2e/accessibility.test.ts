import { describe, expect, it } from 'vitest';
import type { Rules } from './axe.ts';
import { measure } from './elder-measures.ts';
import { type Look, objectionsTo, ofColours, ofLooks } from './objections.ts';
import { pagesWithEveryComponent, typicalOfEachTemplate } from './templates.ts';
import { aReader } from './visitor.ts';

const during = aReader();
const before = aReader('siteAlone');
const after = aReader('siteUnderBase', '/kpr/');

const withComponents = pagesWithEveryComponent();

/**
 * Every page is asked for its structure, and at every width, by day and in 长辈版, whether it fits. What depends on how elements
 * look is asked where each of them is seen once, of the rules that the mode or the width can change. tests/nightly asks
 * everything of all these pages, and of the longest of each template. One look leads to the next: each new width costs time.
 */
function looksAt(address: string): readonly Look[] {
  const hasComponents = withComponents.has(address);
  const here = (rules: Rules): Rules => (hasComponents ? rules : []);
  return [
    { mode: 'by day', width: 1280, rules: here(ofLooks) },
    { mode: 'by day', width: 768, rules: [] },
    { mode: 'by day', width: 320, rules: hasComponents ? 'all' : 'structure' },
    { mode: 'by day', width: 375, rules: [] },
    ...(hasComponents ? [{ mode: 'by night', width: 375, rules: ofColours } as const] : []),
    { mode: '长辈版', width: 1280, rules: [] },
    { mode: '长辈版', width: 768, rules: [] },
    { mode: '长辈版', width: 375, rules: here(['color-contrast-enhanced', 'target-size']) },
  ];
}

describe.each(typicalOfEachTemplate())('%s, as %s', (_, address) => {
  it('has nothing that axe objects to, and nothing beside the window; 长辈版 has large text, wide lines, large targets', async () => {
    const page = await during.read(address);
    expect(await objectionsTo(page, looksAt(address))).toEqual({});
    expect(await page.evaluate(measure)).toEqual({ small: [], tight: [], narrow: [] });
    await page.setViewportSize({ width: 320, height: 640 });
    const largest = await page.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('[data-elder-size]')].at(-1)?.click();
      return [document.documentElement.scrollWidth, getComputedStyle(document.body).fontSize];
    });
    expect(largest, 'with the largest text, the width of the page in a window of 320 px').toEqual([320, '30px']);
  });
});

/** What differs before the campaign begins and when it is over. */
describe.each([
  ['before', before, '/', ['', 'schedule/', 'activities/paper-bridge/']],
  ['after', after, '/kpr/guyuan-2023/', ['', 'schedule/', 'activities/paper-bridge/', 'review/']],
] as const)('%s the campaign', (_, { read }, home, pages) => {
  it.each(pages)('a page has nothing that axe objects to, and nothing beside the window: %s', async (address) => {
    const page = await read(home + address);
    expect(await objectionsTo(page, [{ mode: 'by day', width: 375, rules: 'all' }])).toEqual({});
  });
});
