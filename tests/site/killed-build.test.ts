import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideVitest } from './build-site.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
// Inside the project: elsewhere may be another file system, over which Astro cannot move what it wrote.
mkdirSync(path.join(project, '.cache'), { recursive: true });
const root = mkdtempSync(path.join(project, '.cache', 'killed-'));
const out = path.join(root, 'dist');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Starts a build of one campaign, in a process group of its own. */
function startBuild() {
  const env = { ...outsideVitest(), CAMPAIGN_NOW: '2023-09-18', CAMPAIGNS: 'guyuan-2023', OUT_DIR: out };
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  build.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise<{ readonly code: number | null; readonly errors: string }>((resolve) => {
    build.on('close', (code) => resolve({ code, errors }));
  });
  const kill = () => process.kill(-(build.pid ?? 0), 'SIGKILL');
  return { pid: build.pid, ended, kill, hasEnded: () => build.exitCode !== null };
}

const files = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();
const folders = () => readdirSync(path.join(root, '.sites')).filter((name) => /^dist-[\da-z]+-\d+$/u.test(name));

/** Whether the lock names this process: killed builds leave theirs behind, and it is away while it is taken over. */
function holdsLock(pid: number | undefined): boolean {
  try {
    return readlinkSync(path.join(root, '.sites', 'dist.lock')).split(' ')[0] === String(pid);
  } catch {
    return false;
  }
}

let whole: readonly string[] = [];
let served = '';
beforeAll(async () => {
  expect(await startBuild().ended).toMatchObject({ code: 0 });
  whole = files(out);
  served = readlinkSync(out);
});

/** Whether the site that is being built, not the one that is served, has such a file by now. */
const hasBuilt = (pattern: string) =>
  globSync(`.sites/dist-*/${pattern}`, { cwd: root }).some((file) => !file.startsWith(`${served}/`));

test.each([
  ['has just begun', () => folders().length > 1],
  ['writes its first pages', () => hasBuilt('**/*.html')],
  ['has written its pages and indexes them', () => hasBuilt('pagefind')],
  ['has all but published', () => globSync('.sites/dist-*.json', { cwd: root }).length > 1],
])('a build that is killed when it %s leaves the site before', async (_, isTime) => {
  const { ended, kill, hasEnded } = startBuild();
  while (!(isTime() || hasEnded())) await pause(1);
  expect(hasEnded()).toBe(false);
  kill();
  expect(await ended).toMatchObject({ code: null });
  expect(existsSync(path.join(realpathSync(out), 'index.html'))).toBe(true);
  expect(files(out)).toEqual(whole);
});

test('two builds at once: the second ends at once with code 75, the first goes on', async () => {
  const first = startBuild();
  while (!(holdsLock(first.pid) || first.hasEnded())) await pause(5);
  const second = await startBuild().ended;
  expect(second).toMatchObject({ code: 75, errors: expect.stringMatching(/另一个构建正在进行（进程 \d+）/u) });
  expect(await first.ended).toMatchObject({ code: 0 });
});

test('the next build succeeds and leaves two whole sites, without a trace of the killed ones', () => {
  expect(readlinkSync(out)).not.toBe(served);
  expect(folders().map((name) => files(path.join(root, '.sites', name)).length)).toEqual([whole.length, whole.length]);
  expect(readdirSync(root).sort()).toEqual(['.sites', 'dist']);
  const traces = readdirSync(path.join(root, '.sites')).filter((name) => /\.(?:lock|cache|next)/u.test(name));
  expect(traces).toEqual([]);
});
