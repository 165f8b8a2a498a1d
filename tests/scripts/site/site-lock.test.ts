import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { holdsLock, releaseLock, takeLock, waitForLock } from '../../../scripts/site/site-lock.ts';

let root = '';
let lock = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lock-'));
  lock = path.join(root, 'dist.lock');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Another process that takes the lock and then waits to be killed. */
async function otherOwner() {
  const script = `import { takeLock } from './scripts/site/site-lock.ts';
    takeLock(process.argv[1]); console.log('taken'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script, lock], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

test('a lock is had and given back', async () => {
  expect(takeLock(lock)).toBe(false);
  expect(holdsLock(lock)).toBe(true);
  releaseLock(lock);
  expect(readdirSync(root)).toEqual([]);
});

test('a lock of a process that runs is refused with its number', async () => {
  const { pid } = await otherOwner();
  expect(() => takeLock(lock)).toThrow(`另一个构建正在进行（进程 ${pid}）`);
  expect(holdsLock(lock)).toBe(false);
});

test('a lock of another process is not given back', async () => {
  await otherOwner();
  releaseLock(lock);
  expect(readdirSync(root)).toEqual(['dist.lock']);
});

test('a lock of a killed process is taken over', async () => {
  const owner = await otherOwner();
  const ended = new Promise((resolve) => owner.once('close', resolve));
  owner.kill('SIGKILL');
  await ended;
  expect(takeLock(lock)).toBe(true);
  expect(holdsLock(lock)).toBe(true);
  expect(readdirSync(root)).toEqual(['dist.lock']);
});

test('a lock is waited for while its owner runs, and had once it has ended', async () => {
  const owner = await otherOwner();
  const isWaiting = Promise.withResolvers<void>();
  const had = waitForLock(lock, isWaiting.resolve);
  await isWaiting.promise;
  expect(holdsLock(lock)).toBe(false);
  owner.kill('SIGKILL');
  await had;
  expect(holdsLock(lock)).toBe(true);
});

test.runIf(existsSync('/proc/self/stat'))(
  'a process of the same number that began later is not the owner',
  async () => {
    const owner = await otherOwner();
    const reused = readlinkSync(lock).replace(/\d+$/u, '1');
    rmSync(lock);
    symlinkSync(reused, lock);
    takeLock(lock);
    expect(owner.exitCode).toBe(null);
    expect(holdsLock(lock)).toBe(true);
  },
);

test('a lock with the number of this very process is from an earlier run', async () => {
  symlinkSync(`${process.pid} another-boot:1`, lock);
  takeLock(lock);
  expect(holdsLock(lock)).toBe(true);
});

test.each(['', 'garbage'])('a lock that says “%s” keeps nobody out', async (text) => {
  writeFileSync(lock, text);
  takeLock(lock);
  expect(holdsLock(lock)).toBe(true);
});
