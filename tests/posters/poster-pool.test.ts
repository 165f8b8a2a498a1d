import { afterAll, expect, test } from 'vitest';
import { posterPool } from '#posters/poster-pool.ts';
import { renderOrder } from '#posters/render-poster.ts';
import { aPosterView, layouts } from './a-poster-view.ts';

const usual = (view: ReturnType<typeof aPosterView>) => ({ view, size: undefined });
const pool = posterPool(1);
afterAll(() => pool.close());

test('another process draws the same bytes as this one, in any order', async () => {
  const views = layouts.map((layout) => aPosterView({ layout }));
  const here: Uint8Array[] = [];
  for (const view of views) here.push(await renderOrder(usual(view)));
  const there = await Promise.all([...views].reverse().map((view) => pool.render(usual(view))));
  expect(there.reverse().map((png) => Buffer.compare(png, here.shift() ?? png))).toEqual([0, 0, 0, 0]);
});

test('an error in another process reaches the caller, and the process goes on', async () => {
  await expect(pool.render(usual(aPosterView({ title: '🚀' })))).rejects.toThrow('U+1F680');
  await expect(pool.render(usual(aPosterView()))).resolves.toHaveProperty('length');
});

/** Each takes 1.4 MB while it is drawn; half of that would be a leak. */
test('a hundred posters more keep no more memory than those before', async () => {
  const draw = async (from: number, to: number) => {
    const titles = Array.from({ length: to - from }, (_, turn) => `第${from + turn}场`);
    for (const title of titles) await renderOrder(usual(aPosterView({ title })));
    return process.memoryUsage.rss();
  };
  const before = await draw(0, 50);
  expect(((await draw(50, 150)) - before) / 2 ** 20).toBeLessThan(70);
}, 60_000);
