import { expect, test } from 'vitest';
import { renderOrder } from '#posters/render-poster.ts';
import { aPosterView } from '../posters/a-poster-view.ts';

/** Each takes 1.4 MB while it is drawn; half of that would be a leak. */
test('a hundred posters more keep no more memory than those before', async () => {
  const draw = async (from: number, to: number) => {
    const titles = Array.from({ length: to - from }, (_, turn) => `第${from + turn}场`);
    for (const title of titles) await renderOrder({ view: aPosterView({ title }), size: undefined });
    return process.memoryUsage.rss();
  };
  const before = await draw(0, 50);
  expect(((await draw(50, 150)) - before) / 2 ** 20).toBeLessThan(70);
});
