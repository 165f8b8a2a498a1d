import { globSync, mkdirSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect } from 'vitest';
import { bytesOf, project, type RunningBuild, startBuild } from './running-build.ts';

/** Two sites with other bytes in most files: what is of neither is mixed. */
export const origins = ['https://one.example', 'https://two.example'] as const;
export type Origin = (typeof origins)[number];

export const other = (origin: Origin | undefined): Origin => (origin === origins[0] ? origins[1] : origins[0]);

type Bytes = ReturnType<typeof bytesOf>;

/** A folder for two sites that are built in it in turn; it is taken away after the tests of a file. */
export function twoSites() {
  mkdirSync(path.join(project, '.cache'), { recursive: true });
  const root = mkdtempSync(path.join(project, '.cache', 'killed-'));
  const out = path.join(root, 'dist');
  const sites = new Map<Origin, Bytes>();
  const served = (): Bytes => bytesOf(out);
  const build = (origin: Origin): RunningBuild => startBuild({ OUT_DIR: out, SITE_ORIGIN: origin });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return {
    root,
    build,
    served,
    /** Waits for a build of this origin, and knows its site from then on. */
    async finish(origin: Origin, { ended }: RunningBuild): Promise<void> {
      expect(await ended).toMatchObject({ code: 0 });
      sites.set(origin, served());
    },
    /** Whose site these bytes are, whole; undefined when they are of neither. */
    originOf(bytes: Bytes): Origin | undefined {
      const text = JSON.stringify(bytes);
      return origins.find((origin) => JSON.stringify(sites.get(origin)) === text);
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

/**
 * Waits until it is time, or the build has ended.
 * @param interval milliseconds from one look to the next: a look at many files slows the build down.
 */
export async function untilTime(
  { pid, hasEnded }: RunningBuild,
  isTime: (pid: number) => boolean,
  interval = 2,
): Promise<void> {
  while (!(isTime(pid) || hasEnded())) await pause(interval);
}
