/** Every class in a drawing, each once. */
export function classesIn(svg: string): readonly string[] {
  return [...new Set([...svg.matchAll(/class="([^"]*)"/gu)].flatMap((match) => (match[1] ?? '').split(' ')))];
}

const argumentCounts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const command = /([a-z])([^a-z]*)/giu;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/gu;

/** The path data in a drawing that no renderer could follow: an unknown command, a wrong number of numbers, no start. */
export function brokenPathsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/ d="([^"]*)"/gu)].map((match) => match[1] ?? '').filter((d) => !isPath(d));
}

/** Whether every opened element is closed in order and no attribute says NaN or undefined. */
export function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, rest] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^<>]*)>/gu)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (rest?.endsWith('/') !== true) {
      open.push(name ?? '');
    }
  }
  return open.length === 0 && !/NaN|undefined|Infinity/u.test(svg);
}

function isPath(d: string): boolean {
  if (!/^M/u.test(d) || /[^a-zA-Z0-9.,\s+-]/u.test(d)) return false;
  return [...d.matchAll(command)].every(([, letter, numbers]) => {
    const wanted = argumentCounts[(letter ?? '').toUpperCase()];
    const given = (numbers ?? '').match(number)?.length ?? 0;
    if (wanted === undefined) return false;
    return wanted === 0 ? given === 0 : given > 0 && given % wanted === 0;
  });
}
