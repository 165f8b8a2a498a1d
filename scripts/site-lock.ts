import { readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
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
export async function takeLock(file: string): Promise<void> {
  const mine = await ownerOf(process.pid);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await createLock(file, mine)) return;
    const owner = await lockOwner(file);
    if (owner === undefined) continue;
    if (await isRunning(owner)) {
      const pid = owner.split(' ')[0];
      throw new SiteBusy(`另一个构建正在进行（进程 ${pid}），这一次没有开始。等它结束再运行。`);
    }
    await removeStale(file, owner);
  }
  throw new SiteBusy('几个构建同时在抢着开始，这一次没有开始。请再运行一次。');
}

/** Whether the lock is still this process's own. */
export const holdsLock = async (file: string): Promise<boolean> =>
  (await lockOwner(file)) === (await ownerOf(process.pid));

/** Gives the lock back; one that is another process's stays. */
export async function releaseLock(file: string): Promise<void> {
  if (await holdsLock(file)) await rm(file, { force: true });
}

async function createLock(file: string, owner: string): Promise<boolean> {
  try {
    if (process.platform === 'win32') await writeFile(file, owner, { flag: 'wx' });
    else await symlink(owner, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** What the lock says; undefined when there is none. */
const lockOwner = (file: string): Promise<string | undefined> =>
  readlink(file).catch(() => readFile(file, 'utf8').catch(() => undefined));

/** Moved aside first: should another process have taken the stale lock over meanwhile, its new one is put back. */
async function removeStale(file: string, owner: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  const moved = await lockOwner(aside);
  if (moved !== undefined && moved !== owner) await createLock(file, moved);
  await rm(aside, { force: true });
}

/**
 * Whether the owner runs. A process of the same number that began at another time is not the owner; nor is a lock with
 * this process's own number, which is left from an earlier container.
 */
async function isRunning(owner: string): Promise<boolean> {
  const pid = Number(owner.split(' ')[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return (await ownerOf(pid)) === owner;
}

/** `<pid> <when it began>`; the latter, in clock ticks of this boot, only where /proc tells it. A zombie has ended. */
async function ownerOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return `${pid}`;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return fields[0] === 'Z' ? `${pid} ended` : `${pid} ${boot.trim()}:${fields[19]}`;
}
