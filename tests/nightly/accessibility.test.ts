import { describe, expect, it } from 'vitest';
import type { Rules } from '../e2e/axe.ts';
import { type Look, type Mode, objectionsTo, ofColours, widths } from '../e2e/objections.ts';
import { longestOfEachTemplate, typicalOfEachTemplate } from '../e2e/templates.ts';
import { aVisitor } from '../e2e/visitor.ts';

const visitor = aVisitor();

const inEveryMode: readonly (readonly [Mode, Rules])[] = [
  ['by day', 'all'],
  ['by night', ofColours],
  ['长辈版', 'enhanced'],
];
const looks: readonly Look[] = inEveryMode.flatMap(([mode, rules]) => widths.map((width) => ({ mode, width, rules })));

/** The templates of pages by their addresses. */
const pages = new Map(
  [...typicalOfEachTemplate(), ...longestOfEachTemplate()].map(([template, address]) => [address, template]),
);

describe.each([...pages])('%s, for %s', (address) => {
  it('has nothing that axe objects to, and nothing beside the window, in any mode at any width', async () => {
    const page = await visitor.open(address, { reducedMotion: 'reduce' });
    const found = await objectionsTo(page, looks);
    await page.context().close();
    expect(found).toEqual({});
  });

  it('has strong contrast in 长辈版 by night', async () => {
    const page = await visitor.open(`${address}#elder`, { reducedMotion: 'reduce' });
    const found = await objectionsTo(page, [
      { mode: '长辈版 by night', width: 375, rules: ['color-contrast-enhanced'] },
    ]);
    await page.context().close();
    expect(found).toEqual({});
  });
});
