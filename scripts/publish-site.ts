import { createHash } from 'node:crypto';
import { readlinkSync, rmSync } from 'node:fs';
import { cp, lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { holdsLock, releaseLock, SiteBusy, takeLock } from './site-lock.ts';
import { pagesIn, recordedPages, recordOf, recordPages, refuseShrunk } from './site-pages.ts';

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
 * @throws SiteBusy when another one is under way.
 */
export async function startSite(outDir: string, workshop = '.cache/builds'): Promise<NewSite> {
  const link = path.resolve(outDir);
  const sites = path.join(path.dirname(link), '.sites');
  await mkdir(sites, { recursive: true });
  takeLock(lockOf(link));
  const name = siteName(link, String(process.pid));
  const work = path.resolve(workshop, benchOf(link) + name);
  const site = {
    link,
    folder: path.join(work, 'site'),
    cache: path.join(work, 'cache'),
    place: path.join(sites, name),
  };
  try {
    await removeLeftovers(link, sites, path.dirname(work));
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
 * site before is kept, older ones are removed. A folder that stands where the link should be is moved aside and kept as
 * the one before.
 * @throws SiteShrank when it lost too many pages, SiteBusy when another build took over meanwhile.
 */
export async function publishSite(site: NewSite, { allowShrink = false }: PublishOptions = {}): Promise<void> {
  const { link, folder, place } = site;
  const sites = path.dirname(place);
  if (!allowShrink) refuseShrunk(await recordedPages(linkedSite(link) ?? link), await pagesIn(folder));
  await moveFolder(folder, place);
  await recordPages(place);
  if (!holdsLock(lockOf(link))) throw new SiteBusy('另一个构建接手了，这一次没有发布。');
  const next = path.join(sites, `${path.basename(link)}.next`);
  await rm(next, { force: true });
  await symlink(path.relative(path.dirname(link), place), next, process.platform === 'win32' ? 'junction' : 'dir');
  const former = await formerSite(link, sites);
  await rename(next, link);
  const kept = new Set([path.basename(place), former]);
  await removeAll(sites, (name) => isPartOf(link, name) && !kept.has(siteOfPart(name)));
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
  for (const each of isPublished ? [work] : [work, place, recordOf(place)]) {
    rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  }
  releaseLock(lockOf(link));
}

/** A rename, and a copy where that cannot be: to another file system. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** What a link's folders in the workshop begin with: two links may have the same name. */
const benchOf = (link: string): string => `${createHash('sha256').update(link).digest('hex').slice(0, 12)}-`;

const siteName = (link: string, mark: string): string => `${path.basename(link)}-${Date.now().toString(36)}-${mark}`;
const lockOf = (link: string): string => path.join(path.dirname(link), '.sites', `${path.basename(link)}.lock`);

/** Folder of the site that the link points to; undefined when it is no link. */
function linkedSite(link: string): string | undefined {
  try {
    return path.resolve(path.dirname(link), readlinkSync(link));
  } catch {
    return undefined;
  }
}

/** Whether a name in `.sites` is a site of this link or its record; `dist-new-lx3k-42` is of `dist-new`, not of `dist`. */
function isPartOf(link: string, name: string): boolean {
  const prefix = `${path.basename(link)}-`;
  return name.startsWith(prefix) && /^[\da-z]+-[\da-z]+(?:\.json)?$/u.test(name.slice(prefix.length));
}

const siteOfPart = (name: string): string => name.replace(/\.json$/u, '');

/** Killed builds leave what they built, sites without a record, and locks and links that were to be renamed. */
async function removeLeftovers(link: string, sites: string, workshop: string): Promise<void> {
  const names = new Set(await readdir(sites));
  const served = path.basename(linkedSite(link) ?? '');
  const isWhole = (site: string) => site === served || site.endsWith('-former') || names.has(`${site}.json`);
  const asides = [`${path.basename(link)}.lock.`, `${path.basename(link)}.next`];
  const isLeft = (name: string) => isPartOf(link, name) && !(names.has(siteOfPart(name)) && isWhole(siteOfPart(name)));
  await removeAll(sites, (name) => asides.some((aside) => name.startsWith(aside)) || isLeft(name));
  await mkdir(workshop, { recursive: true });
  await removeAll(workshop, (name) => name.startsWith(benchOf(link)));
}

async function removeAll(folder: string, isUnwanted: (name: string) => boolean): Promise<void> {
  for (const name of (await readdir(folder)).filter(isUnwanted)) {
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

async function formerSite(link: string, sites: string): Promise<string | undefined> {
  const found = await lstat(link).catch(() => undefined);
  if (!found) return undefined;
  if (found.isSymbolicLink()) return path.basename(await readlink(link));
  const name = siteName(link, 'former');
  await rename(link, path.join(sites, name));
  return name;
}
