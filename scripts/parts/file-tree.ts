import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { SettingRefused } from '#domain/site/setting-refused.ts';

/** The files below a folder, at present or in a commit, by their paths with forward slashes. */
export interface FileTree {
  /** Digests of their bytes as git computes them, in the order of the paths. */
  readonly digests: ReadonlyMap<string, string>;
  readonly texts: (files: readonly string[]) => readonly string[];
}

/** What is below `root` on disk. @param parts files and folders in it; all when undefined */
export function folderTree(root: string, parts: readonly string[] = ['']): FileTree {
  const entries = parts.flatMap((part) => filesBelow(root, part));
  return {
    digests: sorted(entries.map(({ file, isLink }) => [file, blobDigest(path.join(root, file), isLink)])),
    texts: (chosen) => chosen.map((file) => readFileSync(path.join(root, file), 'utf8')),
  };
}

/**
 * What was below `root` in a commit.
 * @throws SettingRefused when git does not know the commit
 */
export function commitTree(root: string, commit: string, parts: readonly string[] = []): FileTree {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: root, input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'ignore'] });
  let listed: string;
  try {
    listed = git(['ls-tree', '-r', '-z', `${commit}^{commit}`, ...parts]).toString();
  } catch (cause) {
    throw new SettingRefused(`git 里没有提交 ${commit}，或者 ${root} 不在 git 里。`, { cause });
  }
  const entries = [...listed.matchAll(/\d+ blob ([\da-f]+)\t([^\0]+)\0/gu)];
  const digests = sorted(entries.map(([, digest = '', file = '']) => [file, digest]));
  return {
    digests,
    texts: (files) => blobsIn(git(['cat-file', '--batch'], files.map((file) => `${digests.get(file)}\n`).join(''))),
  };
}

/** The contents in the output of `git cat-file --batch`: each after a line that ends with its length, and before a line end. */
function blobsIn(output: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const end =
      start +
      Number(
        output
          .toString('latin1', at, start - 1)
          .split(' ')
          .at(-1),
      );
    texts.push(output.toString('utf8', start, end));
    at = end + 1;
  }
  return texts;
}

/** The SHA-1 of a file as a blob of git. Where git converts line ends, it is another: then everything seems changed. */
function blobDigest(file: string, isLink: boolean): string {
  const bytes = isLink ? Buffer.from(readlinkSync(file)) : readFileSync(file);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

interface Found {
  readonly file: string;
  readonly isLink: boolean;
}

/** The files below a folder, or the file itself; none when it is missing. A folder is read once: there are many files. */
function filesBelow(root: string, below: string): readonly Found[] {
  const entry = lstatSync(path.join(root, below), { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry ? [{ file: below, isLink: entry.isSymbolicLink() }] : [];
  return readdirSync(path.join(root, below), { recursive: true, withFileTypes: true })
    .filter((each) => !each.isDirectory())
    .map((each) => ({
      file: path.relative(root, path.join(each.parentPath, each.name)).split(path.sep).join('/'),
      isLink: each.isSymbolicLink(),
    }));
}

const sorted = (entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
