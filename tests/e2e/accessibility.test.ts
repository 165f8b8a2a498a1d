import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeIn, type Rules } from './axe.ts';
import { longestOfEachTemplate } from './templates.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

/** 320 is also what a window of 1280 has left when it is enlarged to 400 % (WCAG 1.4.10). */
const widths = [320, 375, 768, 1280] as const;

const ofColours = ['color-contrast', 'link-in-text-block'];
const ofPlaces = ['target-size', 'scrollable-region-focusable'];

/**
 * What a page is asked in each mode. The other rules read names, roles, order and language from the page's elements. Those
 * change with what is shown, so all rules are asked where the most differs: the narrowest and the widest window, and 长辈版.
 * By night only colours change. Traditional characters stand on pages of their own, which are templates here too.
 */
const modes: readonly { readonly mode: string; readonly rulesAt: (width: number) => Rules }[] = [
  { mode: 'by day', rulesAt: (width) => (width === 320 || width === 1280 ? 'all' : [...ofColours, ...ofPlaces]) },
  { mode: 'by night', rulesAt: () => ofColours },
  { mode: '长辈版', rulesAt: (width) => (width === 375 ? 'all' : [...ofColours, ...ofPlaces]) },
];

describe.each(longestOfEachTemplate())('%s, as %s', (_, address) => {
  it('has nothing that axe objects to, and nothing beside the window, in any mode at any width', async () => {
    const page = await visitor.open(address, { reducedMotion: 'reduce' });
    const ask = await axeIn(page);
    const found: Record<string, readonly string[]> = {};
    for (const { mode, rulesAt } of modes) {
      await enter(page, mode);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const objections = [...(await ask(rulesAt(width))), ...(await tooWide(page))];
        if (objections.length > 0) found[`${mode}, ${width} px`] = objections;
      }
    }
    await page.context().close();
    expect(found).toEqual({});
  });
});

async function enter(page: Page, mode: string): Promise<void> {
  await page.emulateMedia({ colorScheme: mode === 'by night' ? 'dark' : 'light' });
  if (mode === '长辈版') await page.evaluate(() => location.assign('#elder'));
}

/** The elements that make a page wider than its window; none when it fits. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return [];
    const clips = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || clips(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !clips(element.parentElement))
      .map((element) => `too wide: ${element.tagName} ${element.getAttribute('class')}`);
  });
}
