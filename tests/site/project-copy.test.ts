import { globSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { clocks } from './build-site.ts';
import { copyProject } from './project-copy.ts';
import { bytesOf, smallSite, startBuild } from './running-build.ts';

const copy = copyProject();
const out = path.join(copy.folder, 'dist');
afterAll(copy.remove);

/** The site that global-setup.ts built as `siteAlone`, under other circumstances. */
const settings = {
  CAMPAIGN: 'guyuan-2023',
  CAMPAIGN_NOW: clocks.before,
  CONTENT_DIR: path.join(copy.folder, 'content'),
  OUT_DIR: out,
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'tr_TR.UTF-8',
  LANG: 'tr_TR.UTF-8',
  UV_THREADPOOL_SIZE: '1',
};
const build = (others: Readonly<Record<string, string>> = {}) =>
  startBuild({ ...settings, ...others }, copy.folder).ended;
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
  // What it would have built is another, smaller site.
  expect(await build({ CONTENT_DIR: smallSite })).toMatchObject({ code: 1, errors: expect.stringContaining('THROW') });
  expect(readlinkSync(out)).toBe(served);
  expect(bytesOf(out)).toEqual(expected);
  expect(files('.sites/*').length + files('.cache/builds/*').length).toBe(2);
});
