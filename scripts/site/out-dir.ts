import { type BigIntStats, lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { visible } from '#domain/checks/quote.ts';

/** Thrown when a build would write to a forbidden path or replace something that no build created. */
export class OutDirRefused extends Error {
  override name = 'OutDirRefused';
}

/** Protected folders, as absolute paths. They may be symbolic links and need not exist. */
export interface Surroundings {
  readonly project: string;
  readonly content: string;
  readonly posters: string;
  readonly home: string;
}

/** Creates the error. `why` and `cure` are Chinese. */
export const refusal = (outDir: string, why: string, cure: string): OutDirRefused =>
  new OutDirRefused(`OUT_DIR=${visible(outDir)}：${why}，没有生成网站，什么也没有动。\n  → ${cure}`);

const another = '用 OUT_DIR 另写一个文件夹，例如 dist。';

/**
 * The absolute path of the link to the site. Writes nothing.
 * @param written OUT_DIR, relative to the project folder or absolute
 * @throws OutDirRefused when the path equals, contains or lies in a protected folder, also through symbolic links and
 *   on case-insensitive file systems; or when its name is certainly a mistake.
 */
export function outDirOf(written: string, around: Surroundings): string {
  const fault = nameFault(written);
  if (fault !== undefined) throw refusal(written, fault, another);
  const link = path.resolve(around.project, written);
  if (link === path.dirname(link)) throw refusal(written, '这是磁盘的根', another);
  const real = path.join(realOf(path.dirname(link)), path.basename(link));
  const refused = foreignPart(real) ?? protectedPart(real, around);
  if (refused !== undefined) throw refusal(written, refused, another);
  return link;
}

/** In bytes: the usual limit of file systems (255), minus the suffixes that a build appends. */
const longestName = 200;

function nameFault(written: string): string | undefined {
  if (/^\s|\s$|\p{Cc}/u.test(written)) return '名字的前后有空格，或里面有控制字符';
  if (/^~(?:[\\/]|$)/u.test(written)) return '~ 没有换成主文件夹的路径';
  return Buffer.byteLength(path.basename(written)) > longestName ? '名字太长' : undefined;
}

/** Folder names of other programs and of the site store, forbidden at any depth. */
const foreignNames = ['.git', 'node_modules', '.sites'];

function foreignPart(real: string): string | undefined {
  const name = foreignNames.find((each) => real.toLowerCase().split(path.sep).includes(each));
  if (name !== undefined) return `网站不能放在 ${name} 里`;
  const above = ancestorsOf(path.dirname(real)).find(foundAt);
  return above === undefined || statSync(above, { throwIfNoEntry: false })?.isDirectory()
    ? undefined
    : `${visible(above)} 不是文件夹`;
}

/** Project folders that a site may neither lie in nor replace. */
const sources = ['src', 'scripts', 'public', 'tests', '.github', '.astro'];
const caches = ['builds', 'astro', 'node', 'posters'].map((name) => path.join('.cache', name));

function protectedPart(real: string, { project, content, posters, home }: Surroundings): string | undefined {
  const inProject = (name: string) => [path.join(project, name), name] as const;
  const whole = [[content, '内容文件夹'], ...[...sources, ...caches].map(inProject), [posters, '海报的缓存']] as const;
  const held = [[home, '主文件夹'], [project, '项目文件夹'], inProject('.cache'), ...whole] as const;
  const inside = whole.find(([each]) => placesOf(each).some((place) => holds(place, real)));
  if (inside) return `这是${inside[1]}，或在它里面`;
  const outside = held.find(([each]) => placesOf(each).some((place) => holds(real, place)));
  return outside && `这是${outside[1]}，或它的上一级`;
}

/** The path of a folder with and without its last symbolic link resolved. */
const placesOf = (folder: string): readonly string[] => [
  path.join(realOf(path.dirname(folder)), path.basename(folder)),
  realOf(folder),
];

/** Whether `folder` equals or contains `other`. Both are real paths, except possibly the last segment. */
function holds(folder: string, other: string): boolean {
  const own = identityOf(folder);
  return ancestorsOf(other).some((each) => identityOf(each) === own);
}

/** Device and inode, equal for all spellings of a path. A missing file is identified by its lower-case path. */
function identityOf(file: string): string {
  const found = foundAt(file);
  return found ? `${found.dev}:${found.ino}` : file.toLowerCase();
}

function foundAt(file: string): BigIntStats | undefined {
  try {
    return lstatSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

/** A path and all its ancestors, deepest first. */
function ancestorsOf(file: string): readonly string[] {
  const above = path.dirname(file);
  return above === file ? [file] : [file, ...ancestorsOf(above)];
}

/** The real path; missing trailing segments stay unresolved. */
function realOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const above = path.dirname(file);
    return above === file ? file : path.join(realOf(above), path.basename(file));
  }
}
