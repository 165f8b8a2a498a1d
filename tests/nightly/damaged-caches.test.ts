import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../site/project-copy.ts';
import { bytesOf, startBuild } from '../site/running-build.ts';

const copy = copyProject();
const out = path.join(copy.folder, 'dist');
afterAll(copy.remove);

const settings = { CAMPAIGN: 'guyuan-2023', CONTENT_DIR: path.join(copy.folder, 'content'), OUT_DIR: out };
const build = () => startBuild(settings, copy.folder).ended;
const files = (pattern: string) => globSync(pattern, { cwd: copy.folder }).map((file) => path.join(copy.folder, file));

test('a build on damaged caches and records gives the same bytes', async () => {
  expect(await build()).toMatchObject({ code: 0 });
  const expected = bytesOf(out);
  const kept = files('.astro/**/*.*').concat(files('.sites/*.json'), files('.cache/posters/*.png'));
  expect(kept.length).toBeGreaterThan(10);
  for (const [index, file] of kept.entries()) {
    const half = readFileSync(file).subarray(0, 1000);
    writeFileSync(file, [half, '', '\0garbage{'][index % 3] ?? '');
  }
  for (const file of ['.sites/dist.lock', '.cache/astro']) copy.write(file, 'neither a lock nor a folder');
  expect(await build()).toMatchObject({ code: 0 });
  expect(bytesOf(out)).toEqual(expected);
});
