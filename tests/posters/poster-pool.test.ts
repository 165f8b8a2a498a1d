import { afterAll, expect, test } from 'vitest';
import { posterPool } from '#posters/poster-pool.ts';
import { renderOrder } from '#posters/render-poster.ts';
import { aPosterView, layouts } from './a-poster-view.ts';

const usual = (view: ReturnType<typeof aPosterView>) => ({ view, size: undefined });
const pool = posterPool(() => 1);
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
