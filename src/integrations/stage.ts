import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { cpuTime } from '#reporting/cpu-time.ts';

/**
 * Cost of a build stage. CPU is user plus system time of this process, its threads and its child processes: stages at the
 * same time (search, and what is made meanwhile) count each other's.
 */
export interface StageFigures {
  readonly stage: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Peak resident set size of the process so far, not of the stage alone. */
  readonly peakRssBytes: number;
}

/**
 * Starts a stage. The returned function ends it and appends the figures to the file in BUILD_TIMINGS as a JSON line.
 */
export function startStage(stage: string): () => StageFigures {
  const [wall, cpu] = [performance.now(), allCpu()];
  return () => {
    const figures = {
      stage,
      wallMs: Math.round(performance.now() - wall),
      cpuMs: Math.round(allCpu() - cpu),
      peakRssBytes: process.resourceUsage().maxRSS * 1024,
    };
    const file = process.env['BUILD_TIMINGS'];
    if (file) appendFileSync(file, `${JSON.stringify(figures)}\n`);
    return figures;
  };
}

function allCpu(): number {
  const { own, children } = cpuTime();
  return own + children;
}

/** Runs `work` as a stage. Writes the figures even when it fails. */
export async function inStage<T>(stage: string, work: () => Promise<T>): Promise<T> {
  const end = startStage(stage);
  try {
    return await work();
  } finally {
    end();
  }
}
