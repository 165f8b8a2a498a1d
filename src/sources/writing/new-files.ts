import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { visible } from '#domain/checks/quote.ts';
import type { NewFile } from './new-file.ts';

/** Thrown when a file cannot be written. The Chinese message names the file and the fix. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/**
 * Writes all files or none: after an error, removes the files and folders that it created and puts back those that it
 * wrote over. Never overwrites a file but with the text that is known of it, writes outside the root, or follows a symbolic link below it. Ignores SIGINT, SIGTERM and SIGHUP while it runs.
 * @throws NotWritten
 */
export function writeNewFiles(root: string, files: readonly NewFile[]): void {
  const done: Undo[] = [];
  for (const signal of signals) process.on(signal, wait);
  try {
    for (const file of files) writeNewFile(root, file, done);
  } catch (error) {
    const left = done.reverse().flatMap((undo) => undo() ?? []);
    if (left.length > 0)
      throw new NotWritten(`没有写完，可是这些删不去：${left.join('、')}。\n  → 自己删去，再运行一次。`);
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}

/** Like writeNewFiles, but returns the message for the terminal instead of throwing NotWritten. */
export function tryToWrite(root: string, files: readonly NewFile[]): string | undefined {
  try {
    writeNewFiles(root, files);
    return undefined;
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return `✗ ${error.message}\n`;
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const wait = () => undefined;

/** Removes what was created. Returns the path that could not be removed. */
type Undo = () => string | undefined;

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function writeNewFile(root: string, file: NewFile, done: Undo[]): void {
  try {
    const target = heldTarget(root, file, done);
    if (file.replaces !== undefined) {
      writeOver(target, file, file.replaces, done);
      return;
    }
    const descriptor = openSync(target, 'wx');
    done.push(() => (succeeds(() => rmSync(target)) ? undefined : visible(target)));
    try {
      writeFileSync(descriptor, file.content);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw cause instanceof NotWritten ? cause : notWritten(file.path, ...reasonOf(cause), cause);
  }
}

/** Writes a file beside the old one and puts it in its place in one step. */
function writeOver(target: string, { path, content }: NewFile, known: string, done: Undo[]): void {
  const old = readFileSync(target);
  const isMarked = old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf;
  if (new TextDecoder().decode(old) !== known) throw notWritten(path, '刚才有人改过', '再运行一次。');
  const beside = `${target}.new`;
  done.push(() => {
    const isBack = succeeds(() => {
      rmSync(beside, { force: true });
      writeFileSync(target, old);
    });
    return isBack ? undefined : visible(target);
  });
  writeFileSync(beside, isMarked ? `\uFEFF${content}` : content, { flag: 'wx' });
  renameSync(beside, target);
}

/** Creates the folders of a file and returns its absolute path. */
function heldTarget(root: string, { path }: NewFile, done: Undo[]): string {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes(sep))) {
    throw notWritten(path, '会写到别的文件夹里', '换一个编号。');
  }
  const base = realpathSync.native(root);
  let folder = base;
  for (const part of parts.slice(0, -1)) {
    folder = join(folder, part);
    makeFolder(folder, done);
    if (realpathSync.native(folder) !== folder) {
      throw notWritten(path, '它的文件夹是快捷方式（符号链接）', '换成文件夹本身，再运行一次。');
    }
  }
  return join(folder, parts.at(-1) ?? '');
}

function makeFolder(folder: string, done: Undo[]): void {
  if (mkdirSync(folder, { recursive: true }) === undefined) return;
  done.push(() => {
    // rmdir fails when another program added a file meanwhile. A leftover empty folder is harmless.
    succeeds(() => rmdirSync(folder));
    return undefined;
  });
}

const cures: Readonly<Record<string, readonly [string, string]>> = {
  EEXIST: ['已经有了，没有覆盖', '看看那是什么，换一个编号，或把它移走，再运行一次。'],
  ENOSPC: ['磁盘满了', '腾出空间，再运行一次。'],
  EDQUOT: ['磁盘的配额满了', '腾出空间，再运行一次。'],
};

function reasonOf(cause: unknown): readonly [string, string] {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return cures[code] ?? [`写不进去（${code}）`, '检查内容文件夹的权限和所在的磁盘，再运行一次。'];
}

const notWritten = (path: string, why: string, cure: string, cause?: unknown) =>
  new NotWritten(`${visible(path)} ${why}；这一次什么也没有写。\n  → ${cure}`, { cause });
