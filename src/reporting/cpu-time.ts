import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Milliseconds per clock tick of /proc: USER_HZ is 100 on Linux. */
const tickMs = 10;

/**
 * User plus system CPU time in ms. `own`: this process with all threads. `children`: ended and running child processes
 * (proc(5)); 0 outside Linux.
 */
export function cpuTime(): { readonly own: number; readonly children: number } {
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1000, children: childrenTicks() * tickMs };
}

function childrenTicks(): number {
  const own = readStat(String(process.pid));
  if (!own) return 0;
  const running = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((id) => readStat(id) ?? [])
    .filter(({ parent }) => parent === process.pid);
  return running.reduce((total, { used, usedByChildren }) => total + used + usedByChildren, own.usedByChildren);
}

/** Parent id, own ticks and ticks of ended children: fields 4 and 14 to 17 of /proc/<id>/stat. */
function readStat(id: string) {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1], used: user + system, usedByChildren: childrenUser + childrenSystem };
  } catch {
    return undefined;
  }
}
