import { expect, test } from 'vitest';
import { axeIn } from '../../e2e/axe.ts';
import { aVisitor } from '../../e2e/visitor.ts';

const visitor = aVisitor();
const results = `/search/?q=${encodeURIComponent('食品安全')}`;

test('axe objects to nothing among results and filters', async () => {
  const on = await visitor.open(results);
  await on.getByRole('heading', { level: 1, name: /^找到/u }).waitFor();
  await on.locator('summary').click();
  const ask = await axeIn(on);
  const found: Record<string, readonly string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await on.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found[colorScheme] = await ask('all');
  }
  await on.context().close();
  expect(found).toEqual({ light: [], dark: [] });
});

test('beside the results on the hub each choice stands on one line', async () => {
  const page = await visitor.open(results, {
    viewport: { width: 1280, height: 900 },
  });
  await page.getByRole('heading', { level: 1, name: /^找到/u }).waitFor();
  const heights = await page
    .locator('.search-filters button.chip:visible')
    .evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().height));
  await page.context().close();
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.max(...heights)).toBeLessThan(60);
});
