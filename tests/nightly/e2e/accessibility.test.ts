import { describe, expect, it } from 'vitest';
import type { Rules } from '../../e2e/axe.ts';
import { measure } from '../../e2e/elder-measures.ts';
import { type Look, type Mode, objectionsTo, ofColours, widths } from '../../e2e/objections.ts';
import { longestOfEachTemplate, typicalOfEachTemplate } from '../../e2e/templates.ts';
import { aVisitor } from '../../e2e/visitor.ts';

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
  it('has nothing that axe objects to, and nothing beside the window, in any mode at any width; 长辈版 has large text, wide lines, large targets', async () => {
    const page = await visitor.open(address, { reducedMotion: 'reduce' });
    const found = await objectionsTo(page, looks);
    const faults = await page.evaluate(measure);
    await page.context().close();
    expect(found).toEqual({});
    expect(faults).toEqual({ small: [], tight: [], thin: [], bare: [], narrow: [] });
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
