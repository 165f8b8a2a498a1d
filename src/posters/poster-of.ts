import { deserialize, serialize } from 'node:v8';
import type { PosterSize, PosterView } from '#views/poster/poster-view.ts';
import { type PosterCache, posterCache } from './poster-cache.ts';
import { documentKey, posterKey, rendererFingerprint } from './poster-key.ts';
import { type PosterPool, posterPool, type WorkerFunction } from './poster-pool.ts';
import { progress } from './progress.ts';
import { inProject } from './project-root.ts';
import type { PosterOrder } from './render-poster.ts';
import { posterFormats, usualFile } from './sizes.ts';

/** A poster could not be drawn. The message names the activity, the cause and the fix. */
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
const pending = new Map<string, Promise<Uint8Array>>();
let workshop: Workshop | undefined;
/** Read once: pages open a workshop after the first is closed. */
let renderer: string | undefined;
let expected = 0;

/**
 * The poster as PNG, 600 by 350 px, or the file of another size: from the cache (`.cache/posters`, or the folder
 * POSTER_CACHE), else rendered. Concurrent calls for the same poster share one promise.
 * @throws PosterFailed that names the activity, and the character or the address that cannot be drawn.
 */
export function posterOf(view: PosterView, size?: PosterSize): Promise<Uint8Array> {
  workshop ??= open();
  const { cache, pool, renderer } = workshop;
  const key = posterKey(view, size, renderer);
  const running = pending.get(key);
  if (running) return running;
  report.begin();
  const made = make({ view, size }, key, cache, pool).finally(() => {
    pending.delete(key);
    report.end();
  });
  pending.set(key, made);
  return made;
}

/**
 * The orders whose files are not in the cache. A file that is there is not read, as most pages are taken from the build
 * before: whoever reads a damaged one draws it anew.
 */
export async function missingPosters(orders: readonly PosterOrder[]): Promise<readonly PosterOrder[]> {
  workshop ??= open();
  const { cache, renderer } = workshop;
  const isThere = await Promise.all(
    orders.map(({ view, size }) => cache.has(posterKey(view, size, renderer), fileOf(size))),
  );
  return orders.filter((_order, index) => !isThere[index]);
}

/**
 * The drawing of a document, from the poster cache when the same document was drawn before.
 * @param kind name of the kind of drawing
 */
export async function documentOf<Drawn>(kind: string, document: unknown, draw: () => Promise<Drawn>): Promise<Drawn> {
  workshop ??= open();
  const { cache, renderer } = workshop;
  const key = documentKey(kind, document, renderer);
  const known = await cache.read(key, drawnFile);
  if (known) return deserialize(known) as Drawn;
  const drawn = await draw();
  await cache.write(key, drawnFile, serialize(drawn));
  return drawn;
}

/** The same, drawn in the processes that draw posters. */
export function documentApart<Drawn>(kind: string, document: unknown, draw: WorkerFunction): Promise<Drawn> {
  workshop ??= open();
  const { pool } = workshop;
  return documentOf(kind, document, async () => (await pool.call(draw, document)) as Drawn);
}

const drawnFile = { kind: 'doc' } as const;

/** Tells how many posters a build will request: for the progress line, and the number of processes that draw. */
export function expectPosters(count: number): void {
  report.expect(count);
  expected = count;
}

/** Ends the processes that draw, and deletes cached posters unused for 90 days. The next call of posterOf starts new ones. */
export async function closePosters(): Promise<void> {
  const closing = workshop;
  workshop = undefined;
  await closing?.pool.close();
  await closing?.cache.dropUnused(Date.now());
}

async function make(order: PosterOrder, key: string, cache: PosterCache, pool: PosterPool): Promise<Uint8Array> {
  const file = fileOf(order.size);
  const known = await cache.read(key, file);
  if (known) return known;
  const bytes = await pool.render(order).catch((cause: unknown) => {
    throw new PosterFailed(order.view, cause);
  });
  await cache.write(key, file, bytes);
  return bytes;
}

const fileOf = (size: PosterSize | undefined) => (size === undefined ? usualFile : posterFormats[size].file);

/** A second process takes as much time to start as it takes to draw so many posters. */
const startsSecond = 16;

function open(): Workshop {
  renderer ??= rendererFingerprint();
  return {
    cache: posterCache(process.env['POSTER_CACHE'] || inProject('.cache', 'posters')),
    pool: posterPool(() => (expected > startsSecond ? 2 : 1)),
    renderer,
  };
}
