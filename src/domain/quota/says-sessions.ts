import type { Target } from '#schemas/target.ts';

/**
 * True for a target whose words ask for a number of sessions while activities are counted: 不少于60场, 8次. For one session
 * both are the same.
 */
export function saysSessions({ label, of, count, min, minEach = [] }: Target): boolean {
  const most = Math.max(min ?? 0, ...minEach.map((each) => each.min));
  return of.kind !== 'facility' && count !== 'sessions' && most > 1 && asked.test(label);
}

const asked = /(?:[\d一二两三四五六七八九十百几]|若干)\s*[场次]|[场次]数|场次/u;
