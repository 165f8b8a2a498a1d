import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPosterFile } from './png-file.ts';

/** Posters on disk, each under the hash of everything that it is made from. */
export interface PosterCache {
  /** undefined when there is none, or none that is whole. */
  readonly read: (key: string) => Promise<Uint8Array | undefined>;
  readonly write: (key: string, png: Uint8Array) => Promise<void>;
  /** Removes what was not read or written for 90 days before `now` (ms since 1970). */
  readonly dropUnused: (now: number) => Promise<void>;
}

const day = 86_400_000;
const keptDays = 90;

export function posterCache(folder: string): PosterCache {
  let serial = 0;
  return {
    read: (key) => readWhole(join(folder, `${key}.png`)),
    write: async (key, png) => {
      serial += 1;
      await writeWhole(folder, key, `${process.pid}-${serial}`, png);
    },
    dropUnused: async (now) => {
      const names = await readdir(folder).catch((): readonly string[] => []);
      await Promise.all(names.map((name) => dropIfUnused(join(folder, name), now)));
    },
  };
}

async function readWhole(path: string): Promise<Uint8Array | undefined> {
  const png = await readFile(path).catch(() => undefined);
  if (!png || !isPosterFile(png)) return undefined;
  await markAsUsed(path);
  return png;
}

/** The time of change tells the last use, to the day. */
async function markAsUsed(path: string): Promise<void> {
  const now = Date.now();
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
  if (now - mtimeMs > day) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}

/** Written aside and renamed, so that no reader meets half a file. A cache that cannot be written only costs time. */
async function writeWhole(folder: string, key: string, mark: string, png: Uint8Array): Promise<void> {
  const aside = join(folder, `${key}.${mark}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(aside, png);
    await rename(aside, join(folder, `${key}.png`));
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

async function dropIfUnused(path: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
  if (now - mtimeMs > keptDays * day) await rm(path, { force: true }).catch(() => undefined);
}
