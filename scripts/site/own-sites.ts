import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { refusal } from './out-dir.ts';
import { isLock } from './site-lock.ts';
import { recordOf } from './site-pages.ts';

/** The folder beside a link that stores its sites. */
export const sitesOf = (link: string): string => path.join(path.dirname(link), '.sites');

export const lockOf = (link: string): string => path.join(sitesOf(link), `${path.basename(link)}.lock`);

/** A new site name for this link: `<link>-<time in base 36>-<process id>`. */
export const siteName = (link: string): string => `${path.basename(link)}-${Date.now().toString(36)}-${process.pid}`;

/** The suffix of siteName. The time has eight base-36 digits from 1972 to 2059. */
const made = /^[\da-z]{8}-\d+$/u;

/** Whether a name belongs to a site of this link: `dist-new-lx3k4fgh-42` belongs to `dist-new`, not to `dist`. */
function isSiteOf(link: string, name: string): boolean {
  const prefix = `${path.basename(link)}-`;
  return name.startsWith(prefix) && made.test(name.slice(prefix.length));
}

/** Paths of a site in `.sites`. The record is written first and removed last: sites are found by their record. */
export const partsOf = (place: string): readonly string[] => [
  place,
  goneOf(place),
  unfinishedOf(place),
  nextOf(place),
  recordOf(place),
];

/** A site while it is removed: its record is then one without a site. */
export const goneOf = (place: string): string => `${place}.gone`;

/** A site while it is copied from another file system. */
export const unfinishedOf = (place: string): string => `${place}.part`;

/** The new link before it is renamed over the served one. */
export const nextOf = (place: string): string => `${place}.next`;

/** The site folder that the link points to; undefined when it is not a link to one of its own sites. */
export function linkedSite(link: string): string | undefined {
  try {
    const target = path.resolve(path.dirname(link), readlinkSync(link));
    return path.dirname(target) === sitesOf(link) && isSiteOf(link, path.basename(target)) ? target : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ensures that publishing overwrites no foreign data: the link path must be missing, a link to one of its sites, or an
 * empty folder.
 * @throws OutDirRefused otherwise, and when `.sites` was not created by a build.
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

/** Files that operating systems create in folders. */
const systemFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The suffix of all paths of a site, including the `former` names of older versions of this program. */
const trace = /-[\da-z]{8}-(?:\d+|former)(?:\.[a-z]+)?$/u;

/** Whether a folder is empty or contains a trace of a site. A folder with only other files is foreign. */
function areSites(sites: string): boolean {
  const names = readdirSync(sites).filter((name) => !systemFiles.has(name));
  return names.length === 0 || names.some((name) => trace.test(name) || isOldLock(path.join(sites, name)));
}

const isOldLock = (file: string): boolean => /\.lock(?:\.\d+)?$/u.test(file) && isLock(file);

/** The recorded site folders of this link. The folders may be missing. */
export const recordedSites = (link: string): readonly string[] =>
  readdirSync(sitesOf(link))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => isSiteOf(link, name))
    .map((name) => path.join(sitesOf(link), name));

const entryAt = (file: string) => lstatSync(file, { throwIfNoEntry: false });
