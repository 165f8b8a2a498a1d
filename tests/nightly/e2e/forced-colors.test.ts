import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeIn } from '../../e2e/axe.ts';
import { takeSteps } from '../../e2e/keyboard-user.ts';
import { aReader } from '../../e2e/visitor.ts';

/** Reads pages as Windows shows them in a contrast theme. */
const aContrastTheme = (colorScheme: 'light' | 'dark') =>
  aReader('site', '/', { forcedColors: 'active', contrast: 'more', colorScheme });
const themes = { light: aContrastTheme('light'), dark: aContrastTheme('dark') };
const openIn = (colorScheme: 'light' | 'dark', address: string) => themes[colorScheme].read(address);

const style = (of: Locator, property: string) =>
  of.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const ground = (of: Locator) => style(of, 'background-color');

/** Those without a line around them. */
const edgeless = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((element) => {
      const { borderTopWidth, outlineStyle } = getComputedStyle(element);
      return borderTopWidth === '0px' && outlineStyle === 'none' ? [element.className] : [];
    }),
  );

it.each([
  ['/guyuan-2023/', '.day-tile, .type-tile, .ticket, .band'],
  ['/guyuan-2023/schedule/', '.day-tile, .ticket, .chip'],
  ['/guyuan-2023/activities/grassland-walk/', '.ticket, .panel, .notice-banner, .button'],
  ['/guyuan-2023/venues/museum-square/', '.ticket, .panel, .band'],
  ['/guyuan-2023/posters/', '.chip, .band, .button'],
])('in a contrast theme, what stands apart on %s has an edge', async (address, parts) => {
  const page = await openIn('dark', address);
  expect(await page.locator(parts).count()).toBeGreaterThan(0);
  expect(await edgeless(page, parts)).toEqual([]);
});

it.each(['light', 'dark'] as const)(
  'in a %s contrast theme, where one is and what is chosen stands out',
  async (scheme) => {
    const page = await openIn(scheme, '/guyuan-2023/schedule/2023-09-18/?audience=families');
    const plain = await ground(page.locator('body'));
    const marked = ['.site-nav a[aria-current]', '.day-tabs a[aria-current]', '.chip[aria-pressed=true]'];
    for (const selector of marked) expect(await ground(page.locator(selector)), selector).not.toBe(plain);
    const ask = await axeIn(page);
    expect(await ask(['color-contrast'])).toEqual([]);
  },
);

it('in a contrast theme, a cancelled sitting is told by a word, a sign and a line through it', async () => {
  const page = await openIn('dark', '/guyuan-2023/activities/grassland-walk/');
  const off = page.locator('.ticket.off');
  expect(await off.locator('.status').first().innerText()).toBe('已取消');
  expect(await off.locator('.status svg').count()).toBeGreaterThan(0);
  expect([await style(off.locator('h3'), 'text-decoration-line'), await style(off.locator('h3'), 'opacity')]).toEqual([
    'line-through',
    '1',
  ]);
});

it('in a contrast theme, the focus is seen, and no line of a title covers another', async () => {
  const page = await openIn('dark', '/');
  await takeSteps(page, [{ to: /^固原 ?2023年/u }]);
  expect(await style(page.locator('h1'), 'forced-color-adjust')).toBe('none');
});
