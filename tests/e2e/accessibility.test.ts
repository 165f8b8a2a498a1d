import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { longestOfEachTemplate } from './templates.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

describe.each(longestOfEachTemplate())('%s, as %s', (_, address) => {
  it('has nothing that axe objects to, narrow and wide, light and dark', async () => {
    const page = await visitor.open(address, { reducedMotion: 'reduce' });
    const found: Record<string, readonly string[]> = {};
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      found[`${width} light`] = await objectionsOf(axeOn(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      found[`${width} dark`] = await objectionsOf(axeOn(page).withRules(['color-contrast', 'link-in-text-block']));
    }
    await page.context().close();
    expect(found).toEqual({ '375 light': [], '375 dark': [], '1280 light': [], '1280 dark': [] });
  });

  it('needs no sideways scrolling at 320 px', async () => {
    const page = await visitor.open(address, { viewport: { width: 320, height: 640 } });
    const wide = await tooWide(page);
    await page.context().close();
    expect(wide).toEqual([]);
  });
});

/** Legacy mode leaves out frames of other origins, of which there are none, and the second page it needs for them. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function objectionsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id}: ${help} (${nodes.length}) ${first?.html.slice(0, 160)} ${first?.failureSummary}`;
  });
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
      .map((element) => `${element.tagName} ${element.getAttribute('class')}`);
  });
}
