import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What Linux calls USER_HZ: /proc counts CPU in hundredths of a second. */
const tickMs = 10;

/**
 * CPU time in ms, user and system: of this process with all its threads, and of its children, those that have ended
 * and those that run (proc(5)). Outside Linux children are not counted.
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

/** A process's parent, its ticks and those of its children that ended: fields 4 and 14 to 17 of its stat file. */
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
