import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './headers.ts';
import { manifestName, textOf } from './published.ts';
import type { BuiltSite } from './publisher.ts';

/** In bytes: below it, packing saves no packet. nginx.conf has the same as gzip_min_length. */
const smallest = 512;

/**
 * A folder in `cache` with the files of a site, its list of files, and beside each text what gzip and brotli make of it,
 * for gzip_static and brotli_static of nginx. Packed files are kept in `cache` by the hash of the text.
 */
export async function stage({ folder, published }: BuiltSite, cache: string): Promise<string> {
  const staging = path.join(cache, 'site');
  const packs = path.join(cache, 'packed');
  rmSync(staging, { recursive: true, force: true });
  for (const each of [staging, packs]) mkdirSync(each, { recursive: true });
  for (const [file, hash] of Object.entries(published.files)) {
    const place = path.join(staging, file);
    mkdirSync(path.dirname(place), { recursive: true });
    linkOrCopy(path.join(folder, file), place);
    if (isText(file)) await packBeside(place, path.join(packs, hash));
  }
  removeOldPacks(packs, published);
  writeFileSync(path.join(staging, manifestName), textOf(published));
  return staging;
}

const compressors = {
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
  // Quality 11 takes ten times as long for two percent.
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
} as const;

async function packBeside(file: string, kept: string): Promise<void> {
  const text = readFileSync(file);
  if (text.length < smallest) return;
  for (const [ending, compress] of Object.entries(compressors)) {
    const pack = `${kept}.${ending}`;
    if (!existsSync(pack)) {
      writeFileSync(`${pack}.part`, await compress(text));
      renameSync(`${pack}.part`, pack);
    }
    linkOrCopy(pack, `${file}.${ending}`);
  }
}

function removeOldPacks(packs: string, { files }: BuiltSite['published']): void {
  const used = new Set(Object.values(files));
  for (const name of readdirSync(packs)) {
    if (!used.has(name.split('.')[0] ?? '')) rmSync(path.join(packs, name));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
