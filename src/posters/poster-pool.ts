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
  readonly close: () => Promise<void>;
}

/**
 * Workers start with the first poster. They run the TypeScript source, because a bundle has no stable URL for a module.
 * Idle workers do not keep the process alive.
 */
export function posterPool(processes: () => number): PosterPool {
  let pool: Tinypool | undefined;
  return {
    render: async (order) => {
      pool ??= start(processes());
      try {
        return await pool.run(order);
      } catch (error) {
        throw asError(error);
      }
    },
    close: async () => {
      await pool?.destroy();
      pool = undefined;
    },
  };
}

/** An error of another process arrives as a plain object. */
const asError = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && !(error instanceof Error) ? Object.assign(new Error(), error) : error;

/** V8's default lets each worker collect about 100 MB of garbage and is no faster. In megabytes. */
const maxSemiSpace = 4;

const start = (processes: number): Tinypool =>
  new Tinypool({
    filename: sourceUrl('posters/render-poster.ts'),
    name: 'renderOrder',
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: processes,
    maxThreads: processes,
    execArgv: [`--max-semi-space-size=${maxSemiSpace}`],
    // A process does not share compiled code as a thread does.
    env: { NODE_COMPILE_CACHE: inProject('.cache', 'node'), ...process.env } as Record<string, string>,
  });
