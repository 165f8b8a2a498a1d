import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the files of a content folder say, by the ids of git. */
export interface ContentState {
  /** Id of the tree of the folder, changes that are not committed included. Pictures count as they are staged. */
  readonly tree: string;
  /** The checked-out commit, where it has this tree. */
  readonly commit?: string;
}

/**
 * The state of a content folder. Stores entries that are not committed as objects of its repository; the index and all
 * refs stay as they are. Undefined without git, and for a folder that is in no repository.
 */
export function contentState(root: string): ContentState | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-state-'));
  try {
    const index = path.join(folder, 'index');
    const git = gitIn(root, index);
    const own = path.resolve(root, gitIn(root)(['rev-parse', '--git-path', 'index']).trim());
    // Git reads no file again that it knows unchanged, by the times in the index and its own.
    if (existsSync(own)) cpSync(own, index, { preserveTimestamps: true });
    const entries = git(['ls-files', '-z', '--full-name', '--cached', '--others', '--exclude-standard', ...texts]);
    git(['update-index', '-z', '--add', '--remove', '--stdin'], entries, top(git));
    const prefix = git(['rev-parse', '--show-prefix']).trim();
    const tree = git(['write-tree', ...(prefix === '' ? [] : [`--prefix=${prefix}`])]).trim();
    const commit = commitOf(root, tree);
    return { tree, ...(commit === undefined ? {} : { commit }) };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files that say something: entries of any folder. */
const texts = ['--', ':(glob)**/*.json', ':(glob)**/*.mdx'];

/** The checked-out commit of the repository that a content folder is in, if its content is this tree. */
export function commitOf(root: string, tree: string): string | undefined {
  const git = gitIn(root);
  try {
    const prefix = git(['rev-parse', '--show-prefix']).trim();
    const [commit, own] = git(['rev-parse', 'HEAD', `HEAD:${prefix}`]).split('\n');
    return own === tree ? commit : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the repository that a content folder is in has a tree. */
export function hasTree(root: string, tree: string): boolean {
  try {
    gitIn(root)(['cat-file', '-e', `${tree}^{tree}`]);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a tree that no commit has: without a ref, git removes it after two weeks. */
export function keepTree(root: string, tree: string): void {
  gitIn(root)(['update-ref', `refs/published/${tree}`, tree]);
}

/**
 * Writes the entries of a content tree, without pictures, as files into `folder`.
 * @param tree id of a tree, or a name that git knows it by
 * @param isTaken asked with paths in the content folder
 * @throws Error when git fails; `stderr` says why
 */
export function takeTree(root: string, tree: string, folder: string, isTaken: (file: string) => boolean): void {
  const index = mkdtempSync(path.join(tmpdir(), 'content-tree-'));
  try {
    const git = gitIn(root, path.join(index, 'index'));
    const at = top(git);
    git(['read-tree', tree], '', at);
    const entries = git(['ls-files', '-z'], '', at)
      .split('\0')
      .filter((file) => /\.(?:json|mdx)$/u.test(file) && isTaken(file));
    git(['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], entries.join('\0'), at);
  } finally {
    rmSync(index, { recursive: true, force: true });
  }
}

/** Paths of the files that differ between two content trees. @throws Error when git fails */
export const changedFiles = (root: string, before: string, after: string): readonly string[] =>
  gitIn(root)(['diff-tree', '-r', '-z', '--name-only', before, after]).split('\0').filter(Boolean);

/** Name of the content that a branch, tag or commit and the checked-out commit both have last. @throws Error when git fails */
export function commonTree(root: string, since: string): string {
  const git = gitIn(root);
  const base = git(['merge-base', '--end-of-options', since, 'HEAD']).trim();
  return `${base}:${git(['rev-parse', '--show-prefix']).trim()}`;
}

type Git = ReturnType<typeof gitIn>;

const top = (git: Git): string => git(['rev-parse', '--show-toplevel']).trim();

/** @param index file of an index of its own */
function gitIn(root: string, index?: string) {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  return (args: readonly string[], input = '', cwd = root): string =>
    execFileSync('git', args, { cwd, input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe', env });
}
