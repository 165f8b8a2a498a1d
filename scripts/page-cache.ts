import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesDigest } from './site-pages.ts';

/** What Astro needs to take pages from the build before. The rest of its cache is of one build. */
const lasting = new Set(['dist', 'incremental-build.json']);

/**
 * Opens Astro's cache of rendered pages for an output link. It is emptied unless it is as a finished build left it: the
 * pages of a cache that was cut off, changed or copied in part would be published as they are.
 * @returns the folder, which may be missing
 */
export async function openPageCache(link: string): Promise<string> {
  const folder = path.resolve('.cache', 'pages', createHash('sha256').update(link).digest('hex').slice(0, 12));
  const seal = await readFile(sealOf(folder), 'utf8').catch(() => undefined);
  const found = await filesDigest(folder).catch(() => undefined);
  // A build that ends before its time leaves no seal.
  await rm(sealOf(folder), { recursive: true, force: true });
  if (seal === undefined || seal !== found) {
    await rm(folder, { recursive: true, force: true });
    return folder;
  }
  for (const name of await readdir(folder)) {
    if (!lasting.has(name)) await rm(path.join(folder, name), { recursive: true, force: true });
  }
  return folder;
}

/** Marks the cache as left by a finished build. */
export async function sealPageCache(folder: string): Promise<void> {
  await writeFile(sealOf(folder), await filesDigest(folder));
}

const sealOf = (folder: string): string => `${folder}.seal`;
