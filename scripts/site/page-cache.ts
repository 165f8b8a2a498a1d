import { createHash } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { jsonIn } from '../json-in.ts';
import { filesDigest } from './site-pages.ts';

/** What Astro and the integrations take from the build before. The rest of the cache is of one build. */
const lasting = new Set(['dist', 'incremental-build.json', 'page-keys.json', 'page-notes.json', 'made']);

interface Seal {
  readonly link: string;
  /** Digest of the files. */
  readonly files: string;
}

/**
 * Opens Astro's cache of rendered pages for an output link. It is emptied unless it is as a finished build left it: the
 * pages of a cache that was cut off, changed or copied in part would be published as they are. Caches of links that are
 * gone are removed.
 * @param caches folder of the caches
 * @returns the folder, which may be missing
 */
export async function openPageCache(link: string, caches = path.join('.cache', 'pages')): Promise<string> {
  const folder = path.resolve(caches, createHash('sha256').update(link).digest('hex').slice(0, 12));
  await removeGone(caches);
  const seal = readSeal(folder);
  const isIntact = seal?.link === link && seal.files === (await filesDigest(folder).catch(() => undefined));
  // A build that ends before its time leaves no seal.
  await rm(sealOf(folder), { recursive: true, force: true });
  if (!isIntact) await rm(folder, { recursive: true, force: true });
  const names = isIntact ? await readdir(folder).catch(() => []) : [];
  for (const name of names) {
    if (!lasting.has(name)) await rm(path.join(folder, name), { recursive: true, force: true });
  }
  return folder;
}

/** Marks the cache as left by a finished build. */
export async function sealPageCache(link: string, folder: string): Promise<void> {
  const seal: Seal = { link, files: await filesDigest(folder) };
  await writeFile(sealOf(folder), JSON.stringify(seal));
}

const sealOf = (folder: string): string => `${folder}.seal`;

/** Undefined without a seal that can be read. */
const readSeal = (folder: string): Seal | undefined => jsonIn(sealOf(folder)) as Seal | undefined;

/** Removes the caches of links that are gone. */
async function removeGone(caches: string): Promise<void> {
  const names = await readdir(caches).catch(() => []);
  for (const name of names.filter((each) => each.endsWith('.seal'))) {
    const folder = path.resolve(caches, name.slice(0, -'.seal'.length));
    const seal = readSeal(folder);
    if (seal?.link !== undefined && existsSync(seal.link)) continue;
    await removeUnopened(folder);
  }
}

/** Not one that another build opens meanwhile: whoever has the seal has the cache, and moves it aside at once. */
async function removeUnopened(folder: string): Promise<void> {
  const aside = `${folder}.gone-${process.pid}`;
  try {
    renameSync(sealOf(folder), sealOf(aside));
    renameSync(folder, aside);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  for (const each of [aside, sealOf(aside)]) await rm(each, { recursive: true, force: true });
}
