import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '#reporting/cpu-time.ts';

/** Takes 200 ms of the processor, however long that may last beside other work. */
const work = 'let x = 0; while (process.cpuUsage().user < 200_000) for (let i = 0; i < 1e6; i += 1) x += i;';

describe.runIf(process.platform === 'linux')('CPU time', () => {
  it('counts a child that has ended', () => {
    const before = cpuTime().children;
    execFileSync(process.execPath, ['-e', work]);
    expect(cpuTime().children - before).toBeGreaterThan(50);
  });

  it('counts a child that still runs, and does not count it twice', async () => {
    const before = cpuTime().children;
    const child = spawn(process.execPath, ['-e', `${work} console.log('done'); setInterval(() => {}, 1000);`]);
    await once(child.stdout, 'data');
    const running = cpuTime().children - before;
    child.kill();
    await once(child, 'close');
    expect(running).toBeGreaterThan(50);
    expect(cpuTime().children - before).toBeLessThan(running + 100);
  });

  it('counts this process apart', () => {
    const before = cpuTime();
    const begun = process.cpuUsage();
    let sum = 0;
    while (process.cpuUsage(begun).user < 100_000) for (let each = 0; each < 1_000_000; each += 1) sum += each;
    expect(sum).toBeGreaterThan(0);
    const after = cpuTime();
    expect(after.own - before.own).toBeGreaterThan(20);
    expect(after.children).toBe(before.children);
  });
});
