import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, rmdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { filesBelow } from '#sources/files-below.ts';
import type { BuiltContent } from './built-content.ts';
import {
  goneOf,
  linkedSite,
  lockOf,
  nextOf,
  partsOf,
  recordedSites,
  refuseForeign,
  siteName,
  sitesOf,
  unfinishedOf,
} from './own-sites.ts';
import { holdsLock, isLock, releaseLock, SiteBusy, takeLock } from './site-lock.ts';
import { filesDigest, pagesOf, recordedPages, recordSite, refuseShrunk } from './site-pages.ts';

/** A site that is being built. */
export interface NewSite {
  /** The served path: a symbolic link to the folder of a site. */
  readonly link: string;
  /** Output folder of this build, not served. */
  readonly folder: string;
  /** Cache folder of this build. */
  readonly cache: string;
  /** Folder of the finished site in `.sites`, beside the link. */
  readonly place: string;
}

export interface PublishOptions {
  /** Publishes even if the site lost 30 % or more of its pages. */
  readonly allowShrink?: boolean;
  /** Digest of what the site was built from. */
  readonly inputs?: string;
  /** The content among that. */
  readonly content?: BuiltContent | undefined;
}

/**
 * Takes the lock of the link, removes leftovers of killed builds and creates empty folders for a build in `workshop`.
 * The lock is held until the site is published or abandoned. The workshop must be inside the project: otherwise Astro
 * writes parts of a build elsewhere and cannot move them across file systems.
 * @throws OutDirRefused when the link path is occupied by something else, SiteBusy when another build is running.
 */
export async function startSite(outDir: string, workshop = '.cache/builds'): Promise<NewSite> {
  const link = path.resolve(outDir);
  refuseForeign(link);
  await mkdir(sitesOf(link), { recursive: true });
  takeLock(lockOf(link));
  const place = path.join(sitesOf(link), siteName(link));
  // Use a hash instead of the link's name: Astro interprets some characters in paths as parts of a URL.
  const work = path.resolve(workshop, workshopPrefix(link) + path.basename(place).slice(path.basename(link).length));
  const site = { link, folder: path.join(work, 'site'), cache: path.join(work, 'cache'), place };
  try {
    await removeLeftovers(link, path.dirname(work));
    await mkdir(work);
    await mkdir(site.folder);
    return site;
  } catch (error) {
    abandonSite(site);
    throw error;
  }
}

/**
 * Moves the site beside the link and switches the link atomically, by renaming a new link over it. Keeps the previous
 * site and leaves older ones to be removed by another process.
 * @throws SiteShrank when the site lost too many pages, SiteBusy when another build took over the lock, OutDirRefused
 *   when something else was created at the link path meanwhile.
 */
export async function publishSite(
  site: NewSite,
  { allowShrink = false, inputs, content }: PublishOptions = {},
): Promise<void> {
  const { link, folder, place } = site;
  const former = linkedSite(link);
  const files = filesBelow(folder);
  const pages = pagesOf(files);
  if (!allowShrink && former !== undefined) refuseShrunk(recordedPages(former), pages);
  // Written first: sites are found by their record. Without a digest of the files nobody takes it for up to date.
  await recordSite(place, { pages });
  await moveFolder(folder, place);
  if (inputs !== undefined) {
    const known = content === undefined ? {} : { content };
    await recordSite(place, { pages, inputs, files: await filesDigest(place, files), ...known });
  }
  if (!holdsLock(lockOf(link))) throw new SiteBusy('另一个构建接手了，这一次没有发布。');
  await switchLink(link, place);
  await removeLater(recordedSites(link).filter((each) => each !== place && each !== former));
  await rm(path.dirname(folder), { recursive: true, force: true });
  releaseLock(lockOf(link));
}

/** Removes the lock that a build left when it was killed after it had published. No effect while one is running. */
export function clearLock(outDir: string): void {
  const lock = lockOf(path.resolve(outDir));
  if (!isLock(lock)) return;
  try {
    takeLock(lock);
    releaseLock(lock);
  } catch (error) {
    if (!(error instanceof SiteBusy)) throw error;
  }
}

/**
 * Removes the unfinished site and releases the lock. Keeps the served site, also when it is this one. Synchronous, so
 * that a running build cannot write in between.
 */
export function abandonSite({ link, folder, place }: NewSite): void {
  const isPublished = linkedSite(link) === place;
  const work = path.dirname(folder);
  for (const each of isPublished ? [work] : [work, ...partsOf(place)]) {
    rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  }
  releaseLock(lockOf(link));
}

/** Renames a folder. Across file systems: copies it under a temporary name, then renames the complete copy. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, unfinishedOf(to), { recursive: true });
    await rename(unfinishedOf(to), to);
  }
}

async function switchLink(link: string, place: string): Promise<void> {
  const target = path.relative(path.dirname(link), place);
  await symlink(target, nextOf(place), process.platform === 'win32' ? 'junction' : 'dir');
  refuseForeign(link);
  // refuseForeign() allows only an empty folder, and rmdir fails on any other.
  if (lstatSync(link, { throwIfNoEntry: false })?.isDirectory()) await rmdir(link);
  await rename(nextOf(place), link);
}

/** Prefix of a link's folders in the workshop. Hashes the full path, because links may share a base name. */
const workshopPrefix = (link: string): string => createHash('sha256').update(link).digest('hex').slice(0, 12);

/** Removes leftovers of killed builds: build folders, records without a site, temporary links and stale locks. */
async function removeLeftovers(link: string, workshop: string): Promise<void> {
  for (const place of recordedSites(link)) {
    removeAll(existsSync(place) ? [unfinishedOf(place), nextOf(place)] : partsOf(place));
  }
  const asides = readdirSync(sitesOf(link)).filter((name) => name.startsWith(`${path.basename(link)}.lock.`));
  removeAll(asides.map((name) => path.join(sitesOf(link), name)).filter(isLock));
  await mkdir(workshop, { recursive: true });
  const left = (await readdir(workshop)).filter((name) => name.startsWith(`${workshopPrefix(link)}-`));
  removeAll(left.map((name) => path.join(workshop, name)));
}

/**
 * Removes sites in a process that outlives this one: to remove thousands of files takes seconds. When it is killed, the
 * next build finds records without a site.
 */
async function removeLater(places: readonly string[]): Promise<void> {
  if (places.length === 0) return;
  for (const place of places) await rename(place, goneOf(place)).catch(() => undefined);
  const remove = 'for (const each of process.argv.slice(1)) fs.rmSync(each, { recursive: true, force: true });';
  const remover = spawn(process.execPath, ['-e', remove, ...places.flatMap(partsOf)], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  remover.on('error', () => undefined).unref();
}

/** Removes sequentially, so that a record is removed after its site. Synchronous: it takes a fraction of the time. */
function removeAll(paths: readonly string[]): void {
  for (const each of paths) rmSync(each, { recursive: true, force: true });
}
