import { globSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { copyProject } from '../site/project-copy.ts';
import { smallSite, startBuild } from '../site/running-build.ts';
import { type Origin, origins, other, twoSites, untilTime } from '../site/two-sites.ts';

/** How many builds are killed at random; `KILLS=200` is thorough. */
const kills = Number(process.env['KILLS'] ?? 40);
const seed = Number(process.env['KILL_SEED'] ?? 20230918);

const { root, build, finish, served, originOf, isBuilding, isMoved, holdsLock } = twoSites();
const servedOrigin = (): Origin | undefined => originOf(served());

/** Milliseconds that a whole build takes here. */
let duration = 0;
beforeAll(async () => {
  for (const origin of origins) {
    const started = performance.now();
    await finish(origin, build(origin));
    duration = performance.now() - started;
  }
});

const stages: readonly (readonly [string, (pid: number) => boolean])[] = [
  ['has just begun', (pid) => isBuilding(pid, 'site')],
  ['writes its first pages', (pid) => isBuilding(pid, 'site/**/*.html')],
  ['has written its pages and indexes them', (pid) => isBuilding(pid, 'site/**/pagefind')],
];

test.each(stages)('a build that is killed when it %s leaves a whole site', async (_, isTime) => {
  const killed = build(other(servedOrigin()));
  await untilTime(killed, isTime);
  expect(killed.hasEnded()).toBe(false);
  killed.kill('SIGKILL');
  expect(await killed.ended).toMatchObject({ code: null });
  expect(servedOrigin()).toBeDefined();
});

test('a build with a page that throws midway leaves the site before, and nothing of the new one', async () => {
  const before = servedOrigin();
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
  const { ended } = startBuild({ OUT_DIR: path.join(root, 'dist'), SITE_ORIGIN: other(before) }, copy.folder);
  expect(await ended).toMatchObject({ code: 1, errors: expect.stringContaining('THROW') });
  expect(servedOrigin()).toBe(before);
  expect(globSync('.cache/builds/*', { cwd: copy.folder })).toEqual([]);
  copy.remove();
});

test('a build that is told to end clears up, says so and leaves the site before', async () => {
  const before = servedOrigin();
  const told = build(other(servedOrigin()));
  await untilTime(told, (pid) => isBuilding(pid, 'site/**/*.html'), 20);
  told.kill('SIGTERM');
  expect(await told.ended).toMatchObject({ code: 143, errors: expect.stringContaining('构建中止了（SIGTERM）') });
  expect(servedOrigin()).toBe(before);
  expect(isBuilding(told.pid, '')).toBe(false);
  expect(readdirSync(path.join(root, '.sites'))).not.toContain('dist.lock');
});

test('a build that is killed when it has all but published leaves a whole site; the next one clears up and publishes', async () => {
  const next = other(servedOrigin());
  const killed = build(next);
  await untilTime(killed, isMoved);
  expect(killed.hasEnded()).toBe(false);
  killed.kill('SIGKILL');
  expect(await killed.ended).toMatchObject({ code: null });
  const left = served();
  await finish(next, build(next));
  expect(originOf(left)).toBeDefined();
  expect(readdirSync(root).sort()).toEqual(['.sites', 'dist']);
  const names = () => readdirSync(path.join(root, '.sites')).map((name) => name.replace(/^dist-[\da-z]+-\d+/u, 'site'));
  await expect.poll(() => names().sort(), { timeout: 60_000 }).toEqual(['site', 'site', 'site.json', 'site.json']);
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('builds that are killed at random leave a whole site', { timeout: 60_000 + kills * 20_000 }, async () => {
  const random = randomNumbers(seed);
  const mixed: number[] = [];
  for (let round = 0; round < kills; round += 1) {
    const { ended, kill, hasEnded } = build(other(servedOrigin()));
    const moment = random() * duration;
    await Promise.race([pause(moment), ended]);
    if (!hasEnded()) kill('SIGKILL');
    await ended;
    if (servedOrigin() === undefined) mixed.push(moment);
  }
  expect(mixed).toEqual([]);
});

test('of two builds at once, the second ends at once with code 75, the first goes on and publishes', async () => {
  const next = other(servedOrigin());
  const first = build(next);
  await untilTime(first, holdsLock);
  expect(await build(next).ended).toMatchObject({
    code: 75,
    errors: expect.stringContaining(`另一个构建正在进行（进程 ${first.pid}）`),
  });
  await finish(next, first);
});
