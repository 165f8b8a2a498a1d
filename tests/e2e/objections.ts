import type { Page } from 'playwright-core';
import { type AskAxe, axeIn, type Rules } from './axe.ts';

export type Mode = 'by day' | 'by night' | '长辈版' | '长辈版 by night';

/** How a page is looked at, and what axe is asked of it then; whether it fits the window is always asked. */
export interface Look {
  readonly mode: Mode;
  readonly width: number;
  readonly rules: Rules;
}

/** 320 is also what a window of 1280 has left when it is enlarged to 400 % (WCAG 1.4.10). */
export const widths = [320, 375, 768, 1280] as const;

/** Rules about colours: all that changes by night. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at a page in several ways, one after another; 长辈版 comes last, for it stays.
 * @returns what axe objects to and what stands beside the window, by look; looks without a fault are left out.
 */
export async function objectionsTo(
  page: Page,
  looks: readonly Look[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const ask = await axeIn(page);
  const found: Record<string, readonly string[]> = {};
  for (const look of looks) {
    const objections = await objectionsIn(page, look, ask);
    if (objections.length > 0) found[`${look.mode}, ${look.width} px`] = objections;
  }
  return found;
}

async function objectionsIn(page: Page, { mode, width, rules }: Look, ask: AskAxe): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: mode.endsWith('by night') ? 'dark' : 'light' });
  if (mode.startsWith('长辈版')) await page.evaluate(() => location.assign('#elder'));
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
  return [...(rules.length > 0 ? await ask(rules) : []), ...(await tooWide(page))];
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
