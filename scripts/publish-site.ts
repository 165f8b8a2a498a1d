import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { holdsLock, releaseLock, SiteBusy, takeLock } from './site-lock.ts';
import { recordedPages, recordOf, recordPages, refuseShrunk } from './site-pages.ts';

/** A site in the making. */
export interface NewSite {
  /** What visitors' requests end up at: a link to a site's folder. */
  readonly link: string;
  /** Where this build writes; nobody looks here before it is published. */
  readonly folder: string;
  /** What only this build needs; gone when it ends. */
  readonly cache: string;
}

export interface PublishOptions {
  /** Lets a site through that lost 30 % of its pages. */
  readonly allowShrink?: boolean;
}

/**
 * Makes an empty folder beside the link, in `.sites`, and clears what killed builds left there. Until it is published
 * or abandoned, no other build of this link starts.
 * @throws SiteBusy when another one is under way.
 */
export async function startSite(outDir: string): Promise<NewSite> {
  const link = path.resolve(outDir);
  const sites = path.join(path.dirname(link), '.sites');
  await mkdir(sites, { recursive: true });
  await takeLock(lockOf(link));
  const folder = path.join(sites, siteName(link, String(process.pid)));
  const site = { link, folder, cache: `${folder}.cache` };
  try {
    await removeLeftovers(link, sites);
    await mkdir(folder);
    return site;
  } catch (error) {
    await abandonSite(site);
    throw error;
  }
}

/**
 * Lets the link point to the new site in one step, by renaming a new link over the old one. The site before is kept,
 * older ones are removed. A folder that stands where the link should be is moved aside and kept as the one before.
 * @throws SiteShrank when it lost too many pages, SiteBusy when another build took over meanwhile.
 */
export async function publishSite(site: NewSite, { allowShrink = false }: PublishOptions = {}): Promise<void> {
  const { link, folder } = site;
  const sites = path.dirname(folder);
  const before = await recordedPages((await linkedSite(link)) ?? link);
  const pages = await recordPages(folder);
  if (!allowShrink) refuseShrunk(before, pages);
  if (!(await holdsLock(lockOf(link)))) throw new SiteBusy('另一个构建接手了，这一次没有发布。');
  const next = path.join(sites, `${path.basename(link)}.next`);
  await rm(next, { force: true });
  await symlink(path.relative(path.dirname(link), folder), next, process.platform === 'win32' ? 'junction' : 'dir');
  const former = await formerSite(link, sites);
  await rename(next, link);
  const kept = new Set([path.basename(folder), former]);
  await removeAll(sites, (name) => isPartOf(link, name) && (isCache(name) || !kept.has(siteOfPart(name))));
  await releaseLock(lockOf(link));
}

/** Removes what was built so far; the site that is served stays. One that is served already stays too. */
export async function abandonSite({ link, folder, cache }: NewSite): Promise<void> {
  const published = (await linkedSite(link)) === folder;
  const unwanted = published ? [cache] : [folder, recordOf(folder), cache];
  // Pages may still be written into the folder, which makes a first attempt fail.
  for (const each of unwanted) await rm(each, { recursive: true, force: true, maxRetries: 5 });
  await releaseLock(lockOf(link));
}

const siteName = (link: string, mark: string): string => `${path.basename(link)}-${Date.now().toString(36)}-${mark}`;
const lockOf = (link: string): string => path.join(path.dirname(link), '.sites', `${path.basename(link)}.lock`);

/** Folder of the site that the link points to; undefined when it is no link. */
const linkedSite = (link: string): Promise<string | undefined> =>
  readlink(link).then(
    (target) => path.resolve(path.dirname(link), target),
    () => undefined,
  );

/**
 * Whether a name in `.sites` is a site of this link, its record or its cache; `dist-new-lx3k-42` is of the link
 * `dist-new`, not of `dist`.
 */
function isPartOf(link: string, name: string): boolean {
  const prefix = `${path.basename(link)}-`;
  return name.startsWith(prefix) && /^[\da-z]+-[\da-z]+(?:\.json|\.cache)?$/u.test(name.slice(prefix.length));
}

const isCache = (name: string): boolean => name.endsWith('.cache');
const siteOfPart = (name: string): string => name.replace(/\.(?:json|cache)$/u, '');

/** Killed builds leave folders without a record, caches, and locks and links that were to be renamed. */
async function removeLeftovers(link: string, sites: string): Promise<void> {
  const names = new Set(await readdir(sites));
  const served = await linkedSite(link);
  const isWhole = (site: string) =>
    site === path.basename(served ?? '') || site.endsWith('-former') || names.has(`${site}.json`);
  const asides = [`${path.basename(link)}.lock.`, `${path.basename(link)}.next`];
  await removeAll(
    sites,
    (name) =>
      asides.some((aside) => name.startsWith(aside)) ||
      (isPartOf(link, name) && (isCache(name) || !isWhole(siteOfPart(name)))),
  );
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
