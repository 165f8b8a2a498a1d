import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPng } from './png-file.ts';
import type { PosterFile } from './sizes.ts';

/** Posters on disk, each under the hash of everything that it is made from. */
export interface PosterCache {
  /** undefined when there is none, or none that is whole. */
  readonly read: (key: string, file: PosterFile) => Promise<Uint8Array | undefined>;
  readonly write: (key: string, file: PosterFile, bytes: Uint8Array) => Promise<void>;
  /** Removes what was not read or written for 90 days before `now` (ms since 1970). */
  readonly dropUnused: (now: number) => Promise<void>;
}

const day = 86_400_000;
const keptDays = 90;

export function posterCache(folder: string): PosterCache {
  let serial = 0;
  return {
    read: (key, file) => readWhole(join(folder, `${key}.${file.kind}`), file),
    write: async (key, { kind }, bytes) => {
      serial += 1;
      await writeWhole(folder, `${key}.${kind}`, `${process.pid}-${serial}`, bytes);
    },
    dropUnused: async (now) => {
      const names = await readdir(folder).catch((): readonly string[] => []);
      await Promise.all(names.map((name) => dropIfUnused(join(folder, name), now)));
    },
  };
}

async function readWhole(path: string, file: PosterFile): Promise<Uint8Array | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes || !(file.kind === 'png' ? isPng(bytes, file) : isPdf(bytes))) return undefined;
  await markAsUsed(path);
  return bytes;
}

/** Begins and ends as a PDF does; it has no checksum of the whole. */
const isPdf = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 5) === '%PDF-' && bytes.toString('latin1').trimEnd().endsWith('%%EOF');

/** The time of change tells the last use, to the day. */
async function markAsUsed(path: string): Promise<void> {
  const now = Date.now();
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
  if (now - mtimeMs > day) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}

/** Written aside and renamed, so that no reader meets half a file. A cache that cannot be written only costs time. */
async function writeWhole(folder: string, name: string, mark: string, bytes: Uint8Array): Promise<void> {
  const aside = join(folder, `${name}.${mark}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(aside, bytes);
    await rename(aside, join(folder, name));
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

async function dropIfUnused(path: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
  if (now - mtimeMs > keptDays * day) await rm(path, { force: true }).catch(() => undefined);
}
