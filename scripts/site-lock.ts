import { readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** Thrown when another build holds the lock. */
export class SiteBusy extends Error {
  override name = 'SiteBusy';
}

/**
 * Takes the lock for this process, also from a process that is dead. The lock is a link that names its owner: it is
 * made in one step and needs no room on a full disk. Where links are not allowed (Windows), it is a file.
 * @throws SiteBusy with the owner's process id when that process runs.
 */
export function takeLock(file: string): void {
  const mine = ownerOf(process.pid);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (createLock(file, mine)) return;
    const owner = lockOwner(file);
    if (owner === undefined) continue;
    if (isRunning(owner)) {
      const pid = owner.split(' ')[0];
      throw new SiteBusy(`另一个构建正在进行（进程 ${pid}），这一次没有开始。等它结束再运行。`);
    }
    removeStale(file, owner);
  }
  throw new SiteBusy('几个构建同时在抢着开始，这一次没有开始。请再运行一次。');
}

/** Whether the lock is still this process's own. */
export const holdsLock = (file: string): boolean => lockOwner(file) === ownerOf(process.pid);

/** Gives the lock back; one that is another process's stays. */
export function releaseLock(file: string): void {
  if (holdsLock(file)) rmSync(file, { force: true });
}

/** Whether a file is a lock of any process, running or not. */
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

/** What the lock says; undefined when there is none. */
const lockOwner = (file: string): string | undefined => orNothing(() => readlinkSync(file)) ?? textOf(file);

/** Moved aside first: should another process have taken the stale lock over meanwhile, its new one is put back. */
function removeStale(file: string, owner: string): void {
  const aside = `${file}.${process.pid}`;
  orNothing(() => renameSync(file, aside));
  const moved = lockOwner(aside);
  if (moved !== undefined && moved !== owner) createLock(file, moved);
  rmSync(aside, { force: true });
}

/**
 * Whether the owner runs. A process of the same number that began at another time is not the owner; nor is a lock with
 * this process's own number, which is left from an earlier container.
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

/** `<pid> <when it began>`; the latter, in clock ticks of this boot, only where /proc tells it. A zombie has ended. */
function ownerOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === undefined) return `${pid}`;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = textOf('/proc/sys/kernel/random/boot_id') ?? '';
  return fields[0] === 'Z' ? `${pid} ended` : `${pid} ${boot.trim()}:${fields[19]}`;
}

const textOf = (file: string): string | undefined => orNothing(() => readFileSync(file, 'utf8'));

function orNothing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
