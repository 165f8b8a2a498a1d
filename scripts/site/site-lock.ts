import { readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

/** Thrown when another build holds the lock. */
export class SiteBusy extends Error {
  override name = 'SiteBusy';
}

/**
 * Acquires the lock for this process, replacing the lock of a dead process. The lock is a symbolic link whose target
 * names the owner: its creation is atomic and works on a full disk. On Windows, where links need permission, it is a
 * file.
 * @returns whether a former owner ended without releasing the lock: it was killed
 * @throws SiteBusy with the owner's process id when that process is running.
 */
export function takeLock(file: string): boolean {
  const mine = ownerOf(process.pid);
  let wasKilled = false;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (createLock(file, mine)) return wasKilled;
    const owner = lockOwner(file);
    if (owner === undefined) continue;
    if (isRunning(owner)) {
      const pid = owner.split(' ')[0];
      throw new SiteBusy(`另一个构建正在进行（进程 ${pid}），这一次没有开始。等它结束再运行。`);
    }
    removeStale(file, owner);
    wasKilled = true;
  }
  throw new SiteBusy('几个构建同时在抢着开始，这一次没有开始。请再运行一次。');
}

/** Acquires the lock, waiting while another process holds it. Calls `onWait` once, before it waits. */
export async function waitForLock(file: string, onWait: () => void): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      takeLock(file);
      return;
    } catch (error) {
      if (!(error instanceof SiteBusy)) throw error;
      if (attempt === 0) onWait();
      await setTimeout(100);
    }
  }
}

/** Whether this process still holds the lock. */
export const holdsLock = (file: string): boolean => lockOwner(file) === ownerOf(process.pid);

/** Releases the lock. No effect when another process holds it. */
export function releaseLock(file: string): void {
  if (holdsLock(file)) rmSync(file, { force: true });
}

/** Whether a file is a lock of any process, running or dead. */
export const isLock = (file: string): boolean => /^\d+(?: |$)/u.test(lockOwner(file) ?? '');

function createLock(file: string, owner: string): boolean {
  try {
    if (process.platform === 'win32') writeFileSync(file, owner, { flag: 'wx' });
    else symlinkSync(owner, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The owner in the lock; undefined when there is none. */
const lockOwner = (file: string): string | undefined => valueOrUndefined(() => readlinkSync(file)) ?? textOf(file);

/** Moves the stale lock aside before removing it. Restores it if another process replaced it meanwhile. */
function removeStale(file: string, owner: string): void {
  const aside = `${file}.${process.pid}`;
  valueOrUndefined(() => renameSync(file, aside));
  const moved = lockOwner(aside);
  if (moved !== undefined && moved !== owner) createLock(file, moved);
  rmSync(aside, { force: true });
}

/**
 * Whether the owner is running. A process with the same id but another start time is not the owner. A lock with the id
 * of this process is stale: it comes from an earlier container.
 */
function isRunning(owner: string): boolean {
  const pid = Number(owner.split(' ')[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return ownerOf(pid) === owner;
}

/**
 * `<pid> <boot id>:<start time in clock ticks>`, or `<pid>` without /proc (proc(5), field 22). A zombie counts as
 * ended.
 */
function ownerOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === undefined) return `${pid}`;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = textOf('/proc/sys/kernel/random/boot_id') ?? '';
  return fields[0] === 'Z' ? `${pid} ended` : `${pid} ${boot.trim()}:${fields[19]}`;
}

const textOf = (file: string): string | undefined => valueOrUndefined(() => readFileSync(file, 'utf8'));

function valueOrUndefined<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
