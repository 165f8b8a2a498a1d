import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { cpuTime } from '#reporting/cpu-time.ts';

/** A line that the build writes to the file named by BUILD_TIMINGS (src/integrations/stage.ts). */
export interface StageFigures {
  readonly stage: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakRssBytes: number;
}

/** Cost of one build, per stage and in total. */
export interface TimedBuild {
  readonly name: string;
  readonly stages: readonly StageFigures[];
  readonly total: StageFigures;
}

/**
 * Runs `npm run build` with these environment variables and waits for it. The time outside all stages is reported as
 * the stage `rest`. Outside Linux, CPU time covers the stages only.
 * @throws Error with stderr of the build when it fails.
 */
export async function timedBuild(
  name: string,
  timings: string,
  settings: Readonly<Record<string, string>>,
): Promise<TimedBuild> {
  rmSync(timings, { force: true });
  const [wall, cpu] = [performance.now(), cpuTime().children];
  await run({ ...process.env, ...settings, NODE_ENV: 'production', BUILD_TIMINGS: timings });
  const stages = existsSync(timings) ? readStages(timings) : [];
  const total = {
    stage: 'total',
    wallMs: Math.round(performance.now() - wall),
    cpuMs: cpuTime().children - cpu || sum(stages.map(({ cpuMs }) => cpuMs)),
    peakRssBytes: Math.max(0, ...stages.map(({ peakRssBytes }) => peakRssBytes)),
  };
  return { name, stages: [...stages, rest(total, stages)], total };
}

function rest(total: StageFigures, stages: readonly StageFigures[]): StageFigures {
  const left = (figure: 'wallMs' | 'cpuMs') => Math.max(0, total[figure] - sum(stages.map((stage) => stage[figure])));
  return { stage: 'rest', wallMs: left('wallMs'), cpuMs: left('cpuMs'), peakRssBytes: total.peakRssBytes };
}

const readStages = (file: string): readonly StageFigures[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StageFigures);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Same options as the script build in package.json. */
const nodeOptions = ['--max-semi-space-size=32'];

function run(env: NodeJS.ProcessEnv): Promise<void> {
  const build = spawn(process.execPath, [...nodeOptions, 'scripts/run.mjs', 'build', '--allow-shrink'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  build.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${errors}`))));
  });
}
