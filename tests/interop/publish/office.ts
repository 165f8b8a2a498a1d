import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { project } from '../../site/running-build.ts';
import { writeTinySite } from './tiny-site.ts';

/** The computer of an office that publishes: a folder with deploy.json and dist. */
export interface Office {
  readonly folder: string;
  /** Builds the tiny site of a version, for the address of the target unless told otherwise. */
  readonly build: (version: string, address?: string) => void;
  readonly publish: (...options: readonly string[]) => Promise<Ended>;
  /** Publishes and kills all its processes after some milliseconds. */
  readonly breakOff: (afterMs: number) => Promise<void>;
  readonly close: () => void;
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/**
 * @param target as in deploy.json, where it is called `city`
 * @param launcher that of a small disk; it starts commands in the folder of the office
 */
export function openOffice(
  target: Readonly<Record<string, unknown> & { url: string }>,
  env: Readonly<Record<string, string>> = {},
  launcher: readonly string[] = [],
): Office {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  mkdirSync(path.join(folder, '.cache'));
  writeFileSync(path.join(folder, 'deploy.json'), JSON.stringify({ targets: { city: target } }));
  const launched = launcher.length > 0 ? [...launcher.slice(0, -1), folder] : [];
  const start = (options: readonly string[]) => {
    const [program = '', ...args] = [
      ...launched,
      process.execPath,
      path.join(project, 'scripts', 'run.mjs'),
      'publish',
      'city',
      ...options,
    ];
    const all = {
      ...process.env,
      OUT_DIR: 'dist',
      NODE_COMPILE_CACHE: path.join(project, '.cache', 'compile'),
      ...env,
    };
    return spawn(program, args, { cwd: folder, env: all, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  };
  return {
    folder,
    build: (version, address = target.url) => writeTinySite(path.join(folder, 'dist'), address, version),
    publish: (...options) => {
      const child = start(options);
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
      return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, said }));
      });
    },
    breakOff: async (afterMs) => {
      const child = start([]);
      const closed = new Promise((resolve) => child.on('close', resolve));
      await Promise.race([delay(afterMs), closed]);
      try {
        process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
      } catch {
        // It has ended already.
      }
      await closed;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
