import { describe, expect, it } from 'vitest';
import { goRound, roundTrips, windows } from '../e2e/keyboard-user.ts';
import { aVisitor } from '../e2e/visitor.ts';

const visitor = aVisitor();

describe.each(windows)('in a window of $width by $height', (viewport) => {
  it.each(roundTrips)('Tab goes all round %s, and every stop can be seen', async (address) => {
    const page = await visitor.open(address, { reducedMotion: 'reduce', viewport });
    expect(await goRound(page)).toBeGreaterThan(10);
    await page.context().close();
  });
});
