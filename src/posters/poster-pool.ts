import { Tinypool } from 'tinypool';
import { sourceUrl } from './project-root.ts';
import type { PosterOrder } from './render-poster.ts';

/** Renders posters in worker threads. Each worker loads the fonts once: 0.3 s and about 200 MB. */
export interface PosterPool {
  readonly render: (order: PosterOrder) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * Workers start with the first poster. They run the TypeScript source, because a bundle has no stable URL for a module.
 * Idle workers do not keep the process alive.
 */
export function posterPool(threads: number): PosterPool {
  let pool: Tinypool | undefined;
  return {
    render: (order) => {
      pool ??= start(threads);
      return pool.run(order);
    },
    close: async () => {
      await pool?.destroy();
      pool = undefined;
    },
  };
}

/** V8's default lets each worker collect about 100 MB of garbage and is no faster. */
const maxYoungGenerationSizeMb = 8;

const start = (threads: number): Tinypool =>
  new Tinypool({
    filename: sourceUrl('posters/render-poster.ts'),
    name: 'renderOrder',
    minThreads: threads,
    maxThreads: threads,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb },
  });
