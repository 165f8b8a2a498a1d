import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compileCache, outsideVitest } from './build-site.ts';

export const project = fileURLToPath(new URL('../../', import.meta.url));
/** Content of one small campaign. */
export const smallSite = path.join(project, 'tests', 'fixtures', 'small-site');

/** A build under way. */
export interface RunningBuild {
  readonly pid: number;
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
  readonly hasEnded: () => boolean;
  /** To it and all the processes that it started. */
  readonly kill: (signal: NodeJS.Signals) => void;
}

/**
 * Starts `npm run build` in a process group of its own, on a small content folder unless told otherwise.
 * @param settings environment variables of the build
 * @param folder of the project, or of a copy of it
 * @param launcher a command that starts Node elsewhere, and its arguments
 */
export function startBuild(
  settings: Readonly<Record<string, string>>,
  folder = project,
  launcher: readonly string[] = [],
): RunningBuild {
  const env = { ...outsideVitest(), ...compileCache, CONTENT_DIR: smallSite, CAMPAIGN_NOW: '2023-09-18', ...settings };
  const [command = process.execPath, ...args] = [...launcher, process.execPath, 'scripts/run.mjs', 'build'];
  const build = spawn(command, args, { cwd: folder, env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const pid = build.pid ?? Number.NaN;
  let errors = '';
  build.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise<{ readonly code: number | null; readonly errors: string }>((resolve, reject) => {
    build.on('error', reject);
    build.on('close', (code) => resolve({ code, errors }));
  });
  const hasEnded = () => build.exitCode !== null || build.signalCode !== null;
  return { pid, ended, hasEnded, kill: (signal) => process.kill(-pid, signal) };
}

/** SHA-256 of every file below a folder by its path with forward slashes. */
export function bytesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const digests = files.map(({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    return [path.relative(folder, file).split(path.sep).join('/'), digest] as const;
  });
  return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}
