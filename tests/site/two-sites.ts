import { globSync, mkdirSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import { bytesOf, project, type RunningBuild, startBuild } from './running-build.ts';

/** Two sites with other bytes in most files: what is of neither is mixed. */
const origins = ['https://one.example', 'https://two.example'] as const;
export type Origin = (typeof origins)[number];

export const other = (origin: Origin | undefined): Origin => (origin === origins[0] ? origins[1] : origins[0]);

/** Builds two sites in turn in one folder, before the tests of a file; takes the folder away after them. */
export function twoSites() {
  mkdirSync(path.join(project, '.cache'), { recursive: true });
  const root = mkdtempSync(path.join(project, '.cache', 'killed-'));
  const out = path.join(root, 'dist');
  const sites = new Map<Origin, ReturnType<typeof bytesOf>>();
  const build = (origin: Origin): RunningBuild => startBuild({ OUT_DIR: out, SITE_ORIGIN: origin });
  let duration = 0;
  beforeAll(async () => {
    for (const origin of origins) {
      const started = performance.now();
      expect(await build(origin).ended).toMatchObject({ code: 0 });
      duration = performance.now() - started;
      sites.set(origin, bytesOf(out));
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return {
    root,
    build,
    /** Milliseconds that a whole build takes here. */
    duration: () => duration,
    /** Whose site is served, whole; undefined when it is of neither. */
    servedOrigin(): Origin | undefined {
      const served = JSON.stringify(bytesOf(out));
      return origins.find((origin) => JSON.stringify(sites.get(origin)) === served);
    },
    /** Whether the folder in which this process builds has what matches. */
    isBuilding: (pid: number, pattern: string) =>
      globSync(`.cache/builds/*-${pid}/${pattern}`, { cwd: project }).length > 0,
    /** Whether the site of this process is where sites are published. */
    isMoved: (pid: number) => globSync(`.sites/dist-*-${pid}`, { cwd: root }).length > 0,
    /** Whether the lock names this process: it is away while it is taken over from a killed one. */
    holdsLock(pid: number): boolean {
      try {
        return readlinkSync(path.join(root, '.sites', 'dist.lock')).split(' ')[0] === String(pid);
      } catch {
        return false;
      }
    },
  };
}

/** Waits until it is time, or the build has ended. */
export async function untilTime({ pid, hasEnded }: RunningBuild, isTime: (pid: number) => boolean): Promise<void> {
  while (!(isTime(pid) || hasEnded())) await pause(2);
}
