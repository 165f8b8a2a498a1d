import { Tinypool } from 'tinypool';
import { sourceUrl } from './project-root.ts';
import type { PosterOrder } from './render-poster.ts';

/** Draws posters in threads of its own; each reads the fonts once, 0.3 s and about 200 MB. */
export interface PosterPool {
  readonly render: (order: PosterOrder) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * Threads start with the first poster and run the TypeScript source itself: inside a bundle there is no other address
 * of it that stays true. Idle threads do not keep the process alive.
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

/** V8's own limit lets each thread gather some 100 MB of what was thrown away, and draws no faster for it. */
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
