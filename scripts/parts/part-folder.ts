import { existsSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildPart } from '#domain/site/build-part.ts';
import { filesBelow } from '#sources/files-below.ts';
import { jsonIn } from '../json-in.ts';

/**
 * Folder of the built parts: `<part>/site`, with the files for the assembly beside it. It may be deleted like the rest
 * of the cache.
 */
export const partsFolder = path.join('.cache', 'parts');

export const partFolder = (part: BuildPart): string => path.join(partsFolder, part);

export const siteOfPart = (part: BuildPart): string => path.join(partFolder(part), 'site');

/** What is recorded of a part that was built and verified. */
interface PartRecord {
  readonly key: string;
  /** Its files with their sizes. */
  readonly files: readonly (readonly [file: string, size: number])[];
}

const recordIn = (folder: string): string => path.join(folder, 'part.json');

/** Records a part in `folder`, whose files are all there. */
export async function recordPart(folder: string, key: string): Promise<void> {
  const record: PartRecord = { key, files: sizedFiles(path.join(folder, 'site')) };
  await writeFile(recordIn(folder), JSON.stringify(record));
}

/** The key that a part was built for; undefined when there is none. */
export const keyOfPart = (part: BuildPart): string | undefined => recordOf(part)?.key;

const recordOf = (part: BuildPart): PartRecord | undefined =>
  jsonIn(recordIn(partFolder(part))) as PartRecord | undefined;

/**
 * The files of a part by their paths with forward slashes; undefined when one is missing or was cut off. Removes what an older
 * part left: artifacts of a pipeline are unpacked over the part in its cache.
 */
export async function soundFiles(part: BuildPart): Promise<readonly string[] | undefined> {
  const recorded = new Map(recordOf(part)?.files);
  const found = existsSync(siteOfPart(part)) ? sizedFiles(siteOfPart(part)) : [];
  const own = found.filter(([file, size]) => recorded.get(file) === size);
  if (own.length === 0 || own.length < recorded.size) return undefined;
  for (const [file] of found) if (!recorded.has(file)) await rm(path.join(siteOfPart(part), file));
  return own.map(([file]) => file);
}

/** Synchronous: hundred thousands of promises take several times as long. */
const sizedFiles = (folder: string): PartRecord['files'] =>
  filesBelow(folder).map((file) => [file, statSync(path.join(folder, file)).size]);
