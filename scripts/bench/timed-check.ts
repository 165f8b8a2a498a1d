import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Cost of a content check. CPU is user plus system time, threads included. */
export interface TimedCheck {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakRssBytes: number;
}

/** Same options as the script content:check in package.json. */
const nodeOptions = ['--max-semi-space-size=16'];

/**
 * Runs the content check of a folder in a child process, which writes its resource usage to the file `figures`.
 * @throws Error with stdout of the check when it finds errors.
 */
export function timedCheck(content: string, figures: string): TimedCheck {
  const atExit = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(figures)}, JSON.stringify(process.resourceUsage())));`;
  const probe = `data:text/javascript,${encodeURIComponent(atExit)}`;
  const command = [...nodeOptions, '--import', probe, 'scripts/run.mjs', 'content-check', '--content', content];
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const wallMs = Math.round(performance.now() - started);
  if (status !== 0) throw new Error(`The check failed:\n${stdout}`);
  const used = JSON.parse(readFileSync(figures, 'utf8')) as NodeJS.ResourceUsage;
  const cpuMs = Math.round((used.userCPUTime + used.systemCPUTime) / 1000);
  return { wallMs, cpuMs, peakRssBytes: used.maxRSS * 1024 };
}
