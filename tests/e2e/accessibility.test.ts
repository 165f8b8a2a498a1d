import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { longestOfEachTemplate } from './templates.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

describe.each(longestOfEachTemplate())('%s, as %s', (_, address) => {
  it.each([375, 1280])('has nothing that axe objects to at %i px, light and dark', async (width) => {
    const page = await visitor.open(address, { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const light = await objectionsOf(new AxeBuilder({ page }));
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await objectionsOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
    await page.context().close();
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });

  it('needs no sideways scrolling at 320 px', async () => {
    const page = await visitor.open(address, { viewport: { width: 320, height: 640 } });
    const wide = await tooWide(page);
    await page.context().close();
    expect(wide).toEqual([]);
  });
});

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
