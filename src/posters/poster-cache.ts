import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
/** File name extension of an entry: a picture, or a document with what else is known of it. */
export interface CachedFile {
  readonly kind: 'png' | 'pdf' | 'doc';
}

/** Posters on disk. The key is the hash of all inputs; each file ends with a checksum. */
export interface PosterCache {
  /** undefined when the entry is missing or damaged. */
  readonly read: (key: string, file: CachedFile) => Promise<Uint8Array | undefined>;
  /** Whether there is an entry, which may be damaged: whoever reads it finds out. */
  readonly has: (key: string, file: CachedFile) => Promise<boolean>;
  /** Never rejects: a cache that cannot be written only costs time. */
  readonly write: (key: string, file: CachedFile, bytes: Uint8Array) => Promise<void>;
  /** Removes posters that were neither read nor written for 90 days before `now` (ms since 1970). */
  readonly dropUnused: (now: number) => Promise<void>;
}

const day = 86_400_000;
const keptDays = 90;

export function posterCache(folder: string): PosterCache {
  let serial = 0;
  return {
    read: (key, file) => readWhole(folder, nameOf(key, file)),
    has: (key, file) => markAsUsed(join(folder, nameOf(key, file))),
    write: async (key, file, bytes) => {
      serial += 1;
      await writeWhole(folder, nameOf(key, file), `${process.pid}-${serial}`, bytes);
    },
    dropUnused: async (now) => {
      const names = await readdir(folder).catch((): readonly string[] => []);
      await Promise.all(names.filter(isOurs).map((name) => dropIfUnused(join(folder, name), now)));
    },
  };
}

const nameOf = (key: string, { kind }: CachedFile): string => `${key}.${kind}`;

/** Matches entries and unfinished temporary files only: the folder POSTER_CACHE may hold unrelated files. */
const isOurs = (name: string): boolean => /^[\da-f]{64}\.(?:png|pdf|doc)(?:\.\d+-\d+\.tmp)?$/u.test(name);

async function readWhole(folder: string, name: string): Promise<Uint8Array | undefined> {
  const path = join(folder, name);
  const written = await readFile(path).catch(() => undefined);
  if (!written || written.length < checksumBytes) return undefined;
  const bytes = written.subarray(0, -checksumBytes);
  if (!checksum(name, bytes).equals(written.subarray(-checksumBytes))) return undefined;
  await markAsUsed(path);
  return bytes;
}

const checksumBytes = 32;

/** Covers the name too, to detect a file copied over another. PNG and PDF viewers ignore the trailing bytes. */
const checksum = (name: string, bytes: Uint8Array): Buffer => createHash('sha256').update(name).update(bytes).digest();

/** The modification time records the last use, accurate to a day. Returns false when there is no such file. */
async function markAsUsed(path: string): Promise<boolean> {
  const now = Date.now();
  const found = await stat(path).catch(() => undefined);
  if (found && now - found.mtimeMs > day) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
  return found !== undefined;
}

/** Writes a temporary file and renames it, so that readers never see a partial file. Ignores write errors. */
async function writeWhole(folder: string, name: string, mark: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${name}.${mark}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, Buffer.concat([bytes, checksum(name, bytes)]));
    await rename(temporary, join(folder, name));
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function dropIfUnused(path: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
  if (now - mtimeMs > keptDays * day) await rm(path, { force: true }).catch(() => undefined);
}
