import { afterAll, expect, test } from 'vitest';
import { posterPool } from '#posters/poster-pool.ts';
import { renderPoster } from '#posters/render-poster.ts';
import { aPosterView, layouts } from './a-poster-view.ts';

const pool = posterPool(1);
afterAll(() => pool.close());

test('a thread draws the same bytes as this process, in any order', async () => {
  const views = layouts.map((layout) => aPosterView({ layout }));
  const here: Uint8Array[] = [];
  for (const view of views) here.push(await renderPoster(view));
  const there = await Promise.all([...views].reverse().map((view) => pool.render(view)));
  expect(there.reverse().map((png) => Buffer.compare(png, here.shift() ?? png))).toEqual([0, 0, 0, 0]);
});

test('an error in a thread reaches the caller, and the thread goes on', async () => {
  await expect(pool.render(aPosterView({ title: '🚀' }))).rejects.toThrow('U+1F680');
  await expect(pool.render(aPosterView())).resolves.toHaveProperty('length');
});
