import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, rmdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {
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
import { pagesIn, recordedPages, recordPages, refuseShrunk } from './site-pages.ts';

/** A site in the making. */
export interface NewSite {
  /** What visitors' requests end up at: a link to a site's folder. */
  readonly link: string;
  /** Where this build writes; nobody looks here. */
  readonly folder: string;
  /** What only this build needs. */
  readonly cache: string;
  /** Where the whole site goes when it is published: beside the link. */
  readonly place: string;
}

export interface PublishOptions {
  /** Lets a site through that lost 30 % of its pages. */
  readonly allowShrink?: boolean;
}

/**
 * Makes empty folders for a build in `workshop` and clears what killed builds left. Until it is published or abandoned,
 * no other build of this link starts. The workshop has to be in the project: Astro puts parts of a build elsewhere
 * otherwise, and cannot move them to the site when that is on another file system.
 * @throws OutDirRefused when something else stands at the link, SiteBusy when another build is under way.
 */
export async function startSite(outDir: string, workshop = '.cache/builds'): Promise<NewSite> {
  const link = path.resolve(outDir);
  refuseForeign(link);
  await mkdir(sitesOf(link), { recursive: true });
  takeLock(lockOf(link));
  const place = path.join(sitesOf(link), siteName(link));
  // The link's own name stays out of the workshop: Astro takes some letters for parts of an address.
  const work = path.resolve(workshop, benchOf(link) + path.basename(place).slice(path.basename(link).length));
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
 * Moves the site beside the link and lets the link point to it in one step, by renaming a new link over the old one. The
 * site before is kept, older ones are removed.
 * @throws SiteShrank when it lost too many pages, SiteBusy when another build took over meanwhile, OutDirRefused when
 *   something else came to stand at the link meanwhile.
 */
export async function publishSite(site: NewSite, { allowShrink = false }: PublishOptions = {}): Promise<void> {
  const { link, folder, place } = site;
  const former = linkedSite(link);
  const pages = await pagesIn(folder);
  if (!allowShrink && former !== undefined) refuseShrunk(await recordedPages(former), pages);
  await recordPages(place, pages);
  await moveFolder(folder, place);
  if (!holdsLock(lockOf(link))) throw new SiteBusy('另一个构建接手了，这一次没有发布。');
  await switchLink(link, place);
  for (const each of recordedSites(link)) if (each !== place && each !== former) await removeAll(partsOf(each));
  await rm(path.dirname(folder), { recursive: true, force: true });
  releaseLock(lockOf(link));
}

/**
 * Removes what was built so far; the site that is served stays. One that is served already stays too. Synchronous, so
 * that nothing is written meanwhile by a build that still runs.
 */
export function abandonSite({ link, folder, place }: NewSite): void {
  const isPublished = linkedSite(link) === place;
  const work = path.dirname(folder);
  for (const each of isPublished ? [work] : [work, ...partsOf(place)]) {
    rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  }
  releaseLock(lockOf(link));
}

/** A rename, and where that cannot be, to another file system, a copy that gets its name when it is whole. */
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
  // Of folders only an empty one gets here, and rmdir removes no other.
  if (lstatSync(link, { throwIfNoEntry: false })?.isDirectory()) await rmdir(link);
  await rename(nextOf(place), link);
}

/** What a link's folders in the workshop begin with: two links may have the same name. */
const benchOf = (link: string): string => createHash('sha256').update(link).digest('hex').slice(0, 12);

/** Killed builds leave what they built, records of sites that never came, and locks and links that were to be renamed. */
async function removeLeftovers(link: string, workshop: string): Promise<void> {
  for (const place of recordedSites(link)) {
    await removeAll(existsSync(place) ? [unfinishedOf(place), nextOf(place)] : partsOf(place));
  }
  const asides = readdirSync(sitesOf(link)).filter((name) => name.startsWith(`${path.basename(link)}.lock.`));
  await removeAll(asides.map((name) => path.join(sitesOf(link), name)).filter(isLock));
  await mkdir(workshop, { recursive: true });
  const left = (await readdir(workshop)).filter((name) => name.startsWith(`${benchOf(link)}-`));
  await removeAll(left.map((name) => path.join(workshop, name)));
}

/** Removes in this order, so that a record goes after what it is of. */
async function removeAll(paths: readonly string[]): Promise<void> {
  for (const each of paths) await rm(each, { recursive: true, force: true });
}
