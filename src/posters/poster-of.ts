import type { PosterSize, PosterView } from '#views/poster/poster-view.ts';
import { type PosterCache, posterCache } from './poster-cache.ts';
import { posterKey, rendererFingerprint } from './poster-key.ts';
import { type PosterPool, posterPool } from './poster-pool.ts';
import { progress } from './progress.ts';
import { inProject } from './project-root.ts';
import type { PosterOrder } from './render-poster.ts';
import { posterFormats, usualFile } from './sizes.ts';

/** Thrown for a poster that cannot be drawn; its message says whose, why and the cure. */
export class PosterFailed extends Error {
  override name = 'PosterFailed';
  constructor({ seed, city, year, title }: PosterView, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `活动 ${seed} 的海报画不出来：${why}\n  → 改 campaigns/${city.slug}-${year}/activities/${seed}（${title}）里海报上的字，或在 poster.picture 里换成一张图片。`,
      { cause },
    );
  }
}

interface Workshop {
  readonly cache: PosterCache;
  readonly pool: PosterPool;
  readonly renderer: string;
}

const report = progress((line) => process.stderr.write(`${line}\n`));
const underWay = new Map<string, Promise<Uint8Array>>();
let workshop: Workshop | undefined;

/**
 * The poster as PNG, 600 by 350 px, or the file of a further size: from `.cache/posters` (or the folder POSTER_CACHE)
 * when it was made before, else drawn now. Safe to call many times at once.
 * @throws PosterFailed that names the activity, and the character or the address which cannot be drawn.
 */
export function posterOf(view: PosterView, size?: PosterSize): Promise<Uint8Array> {
  workshop ??= open();
  const { cache, pool, renderer } = workshop;
  const key = posterKey(view, size, renderer);
  const running = underWay.get(key);
  if (running) return running;
  report.begin();
  const made = make({ view, size }, key, cache, pool).finally(() => {
    underWay.delete(key);
    report.end();
  });
  underWay.set(key, made);
  return made;
}

/** Tells how many posters a build will ask for, so that its progress line knows the total. */
export const expectPosters = (count: number): void => report.expect(count);

/** Ends the threads and clears posters that no build used for 90 days. The next call of posterOf starts anew. */
export async function closePosters(): Promise<void> {
  const closing = workshop;
  workshop = undefined;
  await closing?.pool.close();
  await closing?.cache.dropUnused(Date.now());
}

async function make(order: PosterOrder, key: string, cache: PosterCache, pool: PosterPool): Promise<Uint8Array> {
  const file = order.size === undefined ? usualFile : posterFormats[order.size].file;
  const known = await cache.read(key, file);
  if (known) return known;
  const bytes = await pool.render(order).catch((cause: unknown) => {
    throw new PosterFailed(order.view, cause);
  });
  await cache.write(key, file, bytes);
  return bytes;
}

const open = (): Workshop => ({
  cache: posterCache(process.env['POSTER_CACHE'] || inProject('.cache', 'posters')),
  // A build is worth a second thread; a preview keeps one warm.
  pool: posterPool(process.env['NODE_ENV'] === 'production' ? 2 : 1),
  renderer: rendererFingerprint(),
});
