import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { cpuTime } from '#reporting/cpu-time.ts';

/** What a stage of the build took. CPU is user and system time, with threads and the children that ended in it. */
export interface StageFigures {
  readonly stage: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Largest resident set so far. */
  readonly peakRssBytes: number;
}

/** Starts a stage; the function returned ends it and gives its figures to the file that BUILD_TIMINGS names. */
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

/** Runs a stage; its figures are written even when it fails. */
export async function inStage<T>(stage: string, work: () => Promise<T>): Promise<T> {
  const end = startStage(stage);
  try {
    return await work();
  } finally {
    end();
  }
}
