import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { refusal } from './out-dir.ts';
import { isLock } from './site-lock.ts';
import { recordOf } from './site-pages.ts';

/** The folder beside a link where its sites are kept. */
export const sitesOf = (link: string): string => path.join(path.dirname(link), '.sites');

export const lockOf = (link: string): string => path.join(sitesOf(link), `${path.basename(link)}.lock`);

/** A new name for a site of this link: when and by which process it was made. */
export const siteName = (link: string): string => `${path.basename(link)}-${Date.now().toString(36)}-${process.pid}`;

/** How siteName ends; from 1972 to 2059 the time has eight digits. */
const made = /^[\da-z]{8}-\d+$/u;

/** Whether a name is one of this link's sites: `dist-new-lx3k4fgh-42` is of `dist-new`, not of `dist`. */
function isSiteOf(link: string, name: string): boolean {
  const prefix = `${path.basename(link)}-`;
  return name.startsWith(prefix) && made.test(name.slice(prefix.length));
}

/** What of a site may lie in `.sites`: the record comes first and goes last, for without it nothing is ours. */
export const partsOf = (place: string): readonly string[] => [
  place,
  unfinishedOf(place),
  nextOf(place),
  recordOf(place),
];

/** A site on its way here from another file system. */
export const unfinishedOf = (place: string): string => `${place}.part`;

/** The link to a site before it is renamed over the one that is served. */
export const nextOf = (place: string): string => `${place}.next`;

/** Folder of the site that the link points to; undefined when it is no link, or not one to a site of its own. */
export function linkedSite(link: string): string | undefined {
  try {
    const target = path.resolve(path.dirname(link), readlinkSync(link));
    return path.dirname(target) === sitesOf(link) && isSiteOf(link, path.basename(target)) ? target : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes sure that nothing is lost when a site takes the place of what stands at the link now: nothing, a link to a site
 * of ours, or an empty folder.
 * @throws OutDirRefused otherwise, and when the folder for the sites is not ours.
 */
export function refuseForeign(link: string): void {
  const name = path.basename(link);
  const entry = entryAt(link);
  if (entry?.isSymbolicLink() && linkedSite(link) === undefined) {
    throw refusal(
      name,
      `${link} 是一个快捷方式（链接），不是本程序做的`,
      '看看它通到哪里；不要了就删去这个链接，或者用 OUT_DIR 换一个文件夹。',
    );
  }
  if (entry && !entry.isSymbolicLink() && !(entry.isDirectory() && readdirSync(link).length === 0)) {
    const what = entry.isDirectory() ? '里面有东西，不是本程序发布的网站' : '不是文件夹';
    throw refusal(
      name,
      `${link} ${what}`,
      '看看里面有没有要留的：要留就改名，不要就自己删去，再运行；或者用 OUT_DIR 换一个文件夹。',
    );
  }
  refuseForeignSites(link);
}

function refuseForeignSites(link: string): void {
  const sites = sitesOf(link);
  const entry = entryAt(sites);
  if (!entry || (entry.isDirectory() && areSites(sites) && !entryAt(lockOf(link))?.isDirectory())) return;
  throw refusal(
    path.basename(link),
    `网站要存在 ${sites} 里，那里的东西却不是本程序放的`,
    '把它改名或移走，或者用 OUT_DIR 换一个文件夹。',
  );
}

/** What systems leave in folders by themselves. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** How a site's parts end, also those of builds that still moved folders aside. */
const trace = /-[\da-z]{8}-(?:\d+|former)(?:\.[a-z]+)?$/u;

/** Whether a folder holds sites, or nothing yet: one that holds only other things is someone else's. */
function areSites(sites: string): boolean {
  const names = readdirSync(sites).filter((name) => !litter.has(name));
  return names.length === 0 || names.some((name) => trace.test(name) || isOldLock(path.join(sites, name)));
}

const isOldLock = (file: string): boolean => /\.lock(?:\.\d+)?$/u.test(file) && isLock(file);

/** The places of this link's sites that have a record, whether they are there or not. */
export const recordedSites = (link: string): readonly string[] =>
  readdirSync(sitesOf(link))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => isSiteOf(link, name))
    .map((name) => path.join(sitesOf(link), name));

const entryAt = (file: string) => lstatSync(file, { throwIfNoEntry: false });
