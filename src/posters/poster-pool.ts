import process from 'node:process';
import { Tinypool } from 'tinypool';
import { inProject, sourceUrl } from './project-root.ts';
import type { PosterOrder } from './render-poster.ts';

/**
 * Renders posters in processes of their own. Each loads the fonts once: 0.3 s and about 200 MB. They give all their memory
 * back when they end; threads left a quarter of a gigabyte in the process of the build.
 */
export interface PosterPool {
  readonly render: (order: PosterOrder) => Promise<Uint8Array>;
  /** What a function of a source file returns for an argument. */
  readonly call: (of: WorkerFunction, argument: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export interface WorkerFunction {
  /** Path under `src`. */
  readonly file: string;
  readonly name: string;
}

/**
 * Workers start with the first poster. They run the TypeScript source, because a bundle has no stable URL for a module.
 * Idle workers do not keep the process alive.
 */
export function posterPool(processes: () => number): PosterPool {
  let pool: Tinypool | undefined;
  const call: PosterPool['call'] = async ({ file, name }, argument) => {
    pool ??= start(processes());
    try {
      return await pool.run(argument, { filename: sourceUrl(file), name });
    } catch (error) {
      throw asError(error);
    }
  };
  return {
    render: async (order) => (await call(rendering, order)) as Uint8Array,
    call,
    close: async () => {
      await pool?.destroy();
      pool = undefined;
    },
  };
}

const rendering: WorkerFunction = { file: 'posters/render-poster.ts', name: 'renderOrder' };

/** An error of another process arrives as a plain object. */
const asError = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && !(error instanceof Error) ? Object.assign(new Error(), error) : error;

/** V8's default lets each worker collect about 100 MB of garbage and is no faster. In megabytes. */
const maxSemiSpace = 4;

const start = (processes: number): Tinypool =>
  new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: processes,
    maxThreads: processes,
    execArgv: [`--max-semi-space-size=${maxSemiSpace}`],
    // A process does not share compiled code as a thread does.
    env: { NODE_COMPILE_CACHE: inProject('.cache', 'node'), ...process.env } as Record<string, string>,
  });
