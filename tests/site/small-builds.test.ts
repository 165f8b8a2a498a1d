import { globSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';
import { smallSite, startBuild } from './running-build.ts';
import { origins, twoSites, untilTime } from './two-sites.ts';

/** One site after the other in one folder. tests/nightly kills builds at every stage and at random, and builds a larger site. */
const { root, build, finish, served, originOf, isBuilding, holdsLock } = twoSites();
const [one, two] = origins;

test('of two builds at once, the second ends at once with code 75, the first goes on and publishes', async () => {
  const first = build(one);
  await untilTime(first, holdsLock);
  expect(await build(two).ended).toMatchObject({
    code: 75,
    errors: expect.stringContaining(`另一个构建正在进行（进程 ${first.pid}）`),
  });
  await finish(one, first);
});

test('a build with a page that throws midway leaves the site before, and nothing of the new one', async () => {
  const copy = copyProject(smallSite);
  copy.write(
    'src/pages/about/[part].astro',
    `---
export const getStaticPaths = () => ['a', 'b'].map((part) => ({ params: { part } }));
if (Astro.params.part === 'b') throw new Error('THROW');
---
<p>{Astro.params.part}</p>
`,
  );
  const { ended } = startBuild({ OUT_DIR: path.join(root, 'dist'), SITE_ORIGIN: two }, copy.folder);
  expect(await ended).toMatchObject({ code: 1, errors: expect.stringContaining('THROW') });
  expect(originOf(served())).toBe(one);
  expect(globSync('.cache/builds/*', { cwd: copy.folder })).toEqual([]);
  copy.remove();
});

test('a build that is told to end clears up, says so and leaves the site before', async () => {
  const told = build(two);
  await untilTime(told, (pid) => isBuilding(pid, 'site/**/*.html'), 20);
  told.kill('SIGTERM');
  expect(await told.ended).toMatchObject({ code: 143, errors: expect.stringContaining('构建中止了（SIGTERM）') });
  expect(originOf(served())).toBe(one);
  expect(isBuilding(told.pid, '')).toBe(false);
  expect(readdirSync(path.join(root, '.sites'))).not.toContain('dist.lock');
});
