import { describe, expect, it } from 'vitest';
import { type Look, objectionsTo, ofColours, widths } from './objections.ts';
import { typicalOfEachTemplate } from './templates.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();
const before = aVisitor('siteAlone');
const after = aVisitor('siteUnderBase', '/kpr/');

/**
 * All rules are asked where the most differs: in the narrowest and the widest window. By night only colours change.
 * 长辈版 has elder.test.ts; tests/nightly asks about the longest page of each template in every mode at every width.
 */
const looks: readonly Look[] = [
  ...widths.map((width) => ({
    mode: 'by day' as const,
    width,
    rules: width === 320 || width === 1280 ? ('all' as const) : [],
  })),
  { mode: 'by night', width: 375, rules: ofColours },
];

describe.each(typicalOfEachTemplate())('%s, as %s', (_, address) => {
  it('has nothing that axe objects to, and nothing beside the window, by day and by night', async () => {
    const page = await visitor.open(address, { reducedMotion: 'reduce' });
    const found = await objectionsTo(page, looks);
    await page.context().close();
    expect(found).toEqual({});
  });
});

/** What differs before the campaign begins and when it is over. */
describe.each([
  ['before', before, '/', ['', 'schedule/', 'activities/paper-bridge/']],
  ['after', after, '/kpr/guyuan-2023/', ['', 'schedule/', 'activities/paper-bridge/', 'review/']],
] as const)('%s the campaign', (_, { open }, home, pages) => {
  it.each(pages)('a page has nothing that axe objects to, and nothing beside the window: %s', async (address) => {
    const page = await open(home + address, { reducedMotion: 'reduce' });
    const found = await objectionsTo(page, [{ mode: 'by day', width: 375, rules: 'all' }]);
    await page.context().close();
    expect(found).toEqual({});
  });
});
