import { globSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyProject } from './project-copy.ts';
import { bytesOf, startBuild } from './running-build.ts';

const copy = copyProject();
const out = path.join(copy.folder, 'dist');
afterAll(copy.remove);

/** The site that global-setup.ts built as `siteAlone`, under other circumstances. */
const settings = {
  CAMPAIGN: 'guyuan-2023',
  CAMPAIGN_NOW: '2023-09-18T10:00+08:00',
  CONTENT_DIR: path.join(copy.folder, 'content'),
  OUT_DIR: out,
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'tr_TR.UTF-8',
  LANG: 'tr_TR.UTF-8',
  UV_THREADPOOL_SIZE: '1',
};
const build = () => startBuild(settings, copy.folder).ended;
const files = (pattern: string) => globSync(pattern, { cwd: copy.folder }).map((file) => path.join(copy.folder, file));

let expected: ReturnType<typeof bytesOf> = {};
beforeAll(() => {
  expected = bytesOf(inject('siteAlone'));
});

test('the same content gives the same bytes in another folder, zone and locale, file order and concurrency', async () => {
  copy.change('astro.config.mjs', 'concurrency: 4', 'concurrency: 1');
  copy.change('src/posters/poster-of.ts', "'production' ? 2 : 1", "'production' ? 1 : 1");
  copy.change('src/integrations/posters.ts', 'atOnce = 8', 'atOnce = 1');
  expect(await build()).toMatchObject({ code: 0 });
  expect(bytesOf(out)).toEqual(expected);
});

test('a page that throws midway leaves the site before, and nothing of the new one', async () => {
  const served = readlinkSync(out);
  copy.write(
    'src/pages/about/[part].astro',
    `---
export const getStaticPaths = () => ['a', 'b'].map((part) => ({ params: { part } }));
if (Astro.params.part === 'b') throw new Error('THROW');
---
<p>{Astro.params.part}</p>
`,
  );
  expect(await build()).toMatchObject({ code: 1, errors: expect.stringContaining('THROW') });
  copy.write('src/pages/about/[part].astro', '---\nexport const getStaticPaths = () => [];\n---\n');
  expect(readlinkSync(out)).toBe(served);
  expect(bytesOf(out)).toEqual(expected);
  expect(files('.sites/*').length + files('.cache/builds/*').length).toBe(2);
});

test('a build on damaged caches and records gives the same bytes', async () => {
  const kept = files('.astro/**/*.*').concat(files('.sites/*.json'), files('.cache/posters/*'));
  expect(kept.length).toBeGreaterThan(10);
  for (const [index, file] of kept.entries()) {
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    const zeroed = Buffer.from(bytes).fill(0, middle, Math.min(middle + 200, bytes.length));
    writeFileSync(file, [bytes.subarray(0, 1000), '', '\0garbage{', zeroed][index % 4] ?? '');
  }
  for (const file of ['.sites/dist.lock', '.cache/astro']) copy.write(file, 'neither a lock nor a folder');
  expect(await build()).toMatchObject({ code: 0 });
  expect(bytesOf(out)).toEqual(expected);
});
