import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';

/** A line that the build writes to the file named by BUILD_TIMINGS (src/integrations/stage.ts). */
export interface StageFigures {
  readonly stage: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakRssBytes: number;
}

/** What one build took, stage by stage and as a whole. */
export interface TimedBuild {
  readonly name: string;
  readonly stages: readonly StageFigures[];
  readonly total: StageFigures;
}

/** Milliseconds of a tick in /proc: USER_HZ is 100 on every Linux of today. */
const tick = 10;

/**
 * Runs scripts/build.ts with these variables and waits for it. CPU of the whole counts the build with all its
 * children, as Linux reports it for children that ended; on other systems it is the sum of the stages.
 * @throws Error with the output of the build when it fails.
 */
export async function timedBuild(
  name: string,
  timings: string,
  settings: Readonly<Record<string, string>>,
): Promise<TimedBuild> {
  rmSync(timings, { force: true });
  const [wall, cpu] = [performance.now(), childrenCpu()];
  await run({ ...process.env, ...settings, NODE_ENV: 'production', BUILD_TIMINGS: timings });
  const wallMs = Math.round(performance.now() - wall);
  const stages = existsSync(timings) ? readStages(timings) : [];
  const measured = childrenCpu();
  const cpuMs = measured === undefined || cpu === undefined ? sum(stages.map((stage) => stage.cpuMs)) : measured - cpu;
  const peakRssBytes = Math.max(0, ...stages.map((stage) => stage.peakRssBytes));
  return { name, stages, total: { stage: 'total', wallMs, cpuMs, peakRssBytes } };
}

const readStages = (file: string): readonly StageFigures[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StageFigures);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function run(env: NodeJS.ProcessEnv): Promise<void> {
  const build = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  build.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${errors}`))));
  });
}

/** User and system time of this process's ended children, in ms: fields 16 and 17 of /proc/self/stat (proc(5)). */
function childrenCpu(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) * tick;
}
