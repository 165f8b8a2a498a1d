import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { other, twoSites, untilTime } from './two-sites.ts';

/** tests/nightly/killed-builds.test.ts kills at every stage, and at random. */
const { root, build, servedOrigin, isBuilding, isMoved, holdsLock } = twoSites();

test('a build that is killed when it has all but published leaves a whole site', async () => {
  const killed = build(other(servedOrigin()));
  await untilTime(killed, isMoved);
  expect(killed.hasEnded()).toBe(false);
  killed.kill('SIGKILL');
  expect(await killed.ended).toMatchObject({ code: null });
  expect(servedOrigin()).toBeDefined();
});

test('a build that is told to end clears up, says so and leaves the site before', async () => {
  const before = servedOrigin();
  const told = build(other(before));
  await untilTime(told, (pid) => isBuilding(pid, 'site/**/*.html'));
  told.kill('SIGTERM');
  expect(await told.ended).toMatchObject({ code: 143, errors: expect.stringContaining('构建中止了（SIGTERM）') });
  expect(servedOrigin()).toBe(before);
  expect(isBuilding(told.pid, '')).toBe(false);
  expect(readdirSync(path.join(root, '.sites'))).not.toContain('dist.lock');
});

test('two builds at once: the second ends at once with code 75, the first goes on and publishes', async () => {
  const next = other(servedOrigin());
  const first = build(next);
  await untilTime(first, holdsLock);
  const second = await build(other(next)).ended;
  expect(second).toMatchObject({
    code: 75,
    errors: expect.stringContaining(`另一个构建正在进行（进程 ${first.pid}）`),
  });
  expect(await first.ended).toMatchObject({ code: 0 });
  expect(servedOrigin()).toBe(next);
});

test('after all this there are two whole sites and not a trace of what was killed', () => {
  expect(readdirSync(root).sort()).toEqual(['.sites', 'dist']);
  const names = readdirSync(path.join(root, '.sites')).map((name) => name.replace(/^dist-[\da-z]+-\d+/u, 'site'));
  expect(names.sort()).toEqual(['site', 'site', 'site.json', 'site.json']);
});
