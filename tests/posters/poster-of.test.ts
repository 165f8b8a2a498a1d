import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { closePosters, documentOf, missingPosters, posterOf } from '#posters/poster-of.ts';
import { aPosterView } from './a-poster-view.ts';

/** A project of its own around the real sources, so that the real cache stays as it is. */
let project = '';
beforeAll(async () => {
  const root = process.cwd();
  project = await mkdtemp(join(tmpdir(), 'posters-'));
  for (const name of ['src', 'node_modules', 'package.json']) await symlink(join(root, name), join(project, name));
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});
afterAll(async () => {
  await closePosters();
  vi.restoreAllMocks();
  await rm(project, { recursive: true });
});

test('a poster is drawn once, however often it is asked for', async () => {
  const [first, second] = await Promise.all([posterOf(aPosterView()), posterOf(aPosterView())]);
  expect(second).toBe(first);
  expect(await readdir(join(project, '.cache', 'posters'))).toHaveLength(1);
  await closePosters();
  expect(Buffer.compare(await posterOf(aPosterView()), first)).toBe(0);
});

test('a poster is missing until it is drawn in its size, and is not read to find out', async () => {
  const view = aPosterView({ title: '备好的海报' });
  const orders = [undefined, 'phone' as const].map((size) => ({ view, size }));
  expect(await missingPosters(orders)).toEqual(orders);
  const kept = join(project, '.cache', 'posters');
  const before = await readdir(kept);
  await posterOf(view);
  const [name = ''] = (await readdir(kept)).filter((each) => !before.includes(each));
  const bytes = await readFile(join(kept, name));
  await writeFile(join(kept, name), '');
  expect(await missingPosters(orders)).toEqual(orders.slice(1));
  await writeFile(join(kept, name), bytes);
});

test.each([undefined, 'phone', 'a4'] as const)('a damaged file of a poster is drawn anew (%s)', async (size) => {
  const view = aPosterView({ title: '修好的海报' });
  const kept = join(project, '.cache', 'posters');
  const first = await posterOf(view, size);
  for (const name of await readdir(kept)) {
    const bytes = await readFile(join(kept, name));
    await writeFile(join(kept, name), bytes.fill(0, 9000, 9200));
  }
  expect(Buffer.compare(await posterOf(view, size), first)).toBe(0);
});

test('what cannot be drawn is told with the activity', async () => {
  await expect(posterOf(aPosterView({ title: '🚀' }))).rejects.toThrow(
    /^活动 water-rocket 的海报画不出来：海报的字体里没有“🚀”.*\n {2}→ 改 campaigns\/[a-z]+-\d{4}\/activities\/water-rocket（🚀）/u,
  );
});

test('a document is drawn once, and anew when its file is damaged or it is another', async () => {
  let drawn = 0;
  const draw = async () => {
    drawn += 1;
    return { bytes: new Uint8Array([37, 80, 68, 70]), sheets: drawn };
  };
  const first = await documentOf('guide', { title: '甲' }, draw);
  expect(await documentOf('guide', { title: '甲' }, draw)).toEqual(first);
  expect(await documentOf('guide', { title: '乙' }, draw)).toMatchObject({ sheets: 2 });
  const kept = join(project, '.cache', 'posters');
  for (const name of (await readdir(kept)).filter((each) => each.endsWith('.doc'))) {
    const bytes = await readFile(join(kept, name));
    await writeFile(join(kept, name), bytes.fill(0, 4, 8));
  }
  expect(await documentOf('guide', { title: '甲' }, draw)).toMatchObject({ sheets: 3 });
});
