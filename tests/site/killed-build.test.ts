import { globSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, project, startBuild } from './running-build.ts';

/** How many builds are killed at random; `KILLS=200 npx vitest run tests/site/killed-build.test.ts` is thorough. */
const kills = Number(process.env['KILLS'] ?? 4);
const seed = Number(process.env['KILL_SEED'] ?? 20230918);

mkdirSync(path.join(project, '.cache'), { recursive: true });
const root = mkdtempSync(path.join(project, '.cache', 'killed-'));
const out = path.join(root, 'dist');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Two sites with other bytes in most files: what is of neither is mixed. */
const origins = ['https://one.example', 'https://two.example'] as const;
type Origin = (typeof origins)[number];
const sites = new Map<Origin, ReturnType<typeof bytesOf>>();
const build = (origin: Origin) => startBuild({ OUT_DIR: out, SITE_ORIGIN: origin });

/** Whose site is served, whole; undefined when it is of neither. */
function servedOrigin(): Origin | undefined {
  const served = JSON.stringify(bytesOf(out));
  return origins.find((origin) => JSON.stringify(sites.get(origin)) === served);
}
const other = (origin: Origin | undefined): Origin => (origin === origins[0] ? origins[1] : origins[0]);

let duration = 0;
beforeAll(async () => {
  for (const origin of origins) {
    const started = performance.now();
    expect(await build(origin).ended).toMatchObject({ code: 0 });
    duration = performance.now() - started;
    sites.set(origin, bytesOf(out));
  }
});

const isBuilding = (pid: number, pattern: string) =>
  globSync(`.cache/builds/*-${pid}/${pattern}`, { cwd: project }).length > 0;
const inSites = (pid: number, name: string) => globSync(`.sites/dist-*-${pid}${name}`, { cwd: root }).length > 0;

const stages: readonly (readonly [string, (pid: number) => boolean])[] = [
  ['has just begun', (pid) => isBuilding(pid, 'site')],
  ['writes its first pages', (pid) => isBuilding(pid, 'site/**/*.html')],
  ['has written its pages and indexes them', (pid) => isBuilding(pid, 'site/**/pagefind')],
  ['has all but published', (pid) => inSites(pid, '')],
];

test.each(stages)('a build that is killed when it %s leaves a whole site', async (_, isTime) => {
  const { pid, ended, kill, hasEnded } = build(other(servedOrigin()));
  while (!(isTime(pid) || hasEnded())) await pause(1);
  expect(hasEnded()).toBe(false);
  kill('SIGKILL');
  expect(await ended).toMatchObject({ code: null });
  expect(servedOrigin()).toBeDefined();
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

test('a build that is told to end clears up, says so and leaves the site before', async () => {
  const before = servedOrigin();
  const { pid, ended, kill, hasEnded } = build(other(before));
  while (!(isBuilding(pid, 'site/**/*.html') || hasEnded())) await pause(1);
  kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 143, errors: expect.stringContaining('构建中止了（SIGTERM）') });
  expect(servedOrigin()).toBe(before);
  expect(isBuilding(pid, '')).toBe(false);
  expect(readdirSync(path.join(root, '.sites'))).not.toContain('dist.lock');
});

/** Whether the lock names this process: it is away while it is taken over from a killed one. */
function holdsLock(pid: number): boolean {
  try {
    return readlinkSync(path.join(root, '.sites', 'dist.lock')).split(' ')[0] === String(pid);
  } catch {
    return false;
  }
}

test('two builds at once: the second ends at once with code 75, the first goes on and publishes', async () => {
  const next = other(servedOrigin());
  const first = build(next);
  while (!(holdsLock(first.pid) || first.hasEnded())) await pause(5);
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
