import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** A site in the making. */
export interface NewSite {
  /** What visitors' requests end up at: a link to a site's folder. */
  readonly link: string;
  /** Where this build writes; nobody looks here before it is published. */
  readonly folder: string;
}

/** Makes an empty folder beside the link, in `.sites`. */
export async function startSite(outDir: string): Promise<NewSite> {
  const link = path.resolve(outDir);
  const folder = path.join(path.dirname(link), '.sites', siteName(link, String(process.pid)));
  await mkdir(folder, { recursive: true });
  return { link, folder };
}

/**
 * Lets the link point to the new site in one step, by renaming a new link over the old one. The site before is kept,
 * older ones are removed. A folder that stands where the link should be is moved aside and kept as the one before.
 */
export async function publishSite({ link, folder }: NewSite): Promise<void> {
  const sites = path.dirname(folder);
  const before = await formerSite(link, sites);
  const next = `${link}.${process.pid}.next`;
  await rm(next, { force: true });
  await symlink(path.relative(path.dirname(link), folder), next, process.platform === 'win32' ? 'junction' : 'dir');
  await rename(next, link);
  const kept = new Set([path.basename(folder), before]);
  for (const name of await readdir(sites)) {
    if (isSiteOf(link, name) && !kept.has(name)) await rm(path.join(sites, name), { recursive: true, force: true });
  }
}

const siteName = (link: string, mark: string): string => `${path.basename(link)}-${Date.now().toString(36)}-${mark}`;

/** Whether a folder in `.sites` is of this link; `dist-new-lx3k-42` is of the link `dist-new`, not of `dist`. */
function isSiteOf(link: string, name: string): boolean {
  const prefix = `${path.basename(link)}-`;
  return name.startsWith(prefix) && /^[\da-z]+-[\da-z]+$/u.test(name.slice(prefix.length));
}

async function formerSite(link: string, sites: string): Promise<string | undefined> {
  const found = await lstat(link).catch(() => undefined);
  if (!found) return undefined;
  if (found.isSymbolicLink()) return path.basename(await readlink(link));
  const name = siteName(link, 'former');
  await rename(link, path.join(sites, name));
  return name;
}
