import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { origins, twoSites, untilTime } from './two-sites.ts';

/** One site after the other in one folder. tests/nightly lets builds fail and kills them at every stage and at random. */
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

test('a build that is told to end clears up, says so and leaves the site before', async () => {
  const told = build(two);
  await untilTime(told, (pid) => isBuilding(pid, 'site/**/*.html'), 20);
  told.kill('SIGTERM');
  expect(await told.ended).toMatchObject({ code: 143, errors: expect.stringContaining('构建中止了（SIGTERM）') });
  expect(originOf(served())).toBe(one);
  expect(isBuilding(told.pid, '')).toBe(false);
  expect(readdirSync(path.join(root, '.sites'))).not.toContain('dist.lock');
});
