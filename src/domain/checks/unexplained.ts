import { isError } from './codes.ts';
import type { Problem } from './problem.ts';

/** Drops rule problems of fields that already have a read or schema error: one cause, one problem. */
export function unexplained(held: readonly Problem[], problems: readonly Problem[]): readonly Problem[] {
  const place = ({ file, path }: Problem) => JSON.stringify([file, path]);
  const explained = new Set(problems.filter(isError).map(place));
  return held.filter((problem) => problem.path.length === 0 || !explained.has(place(problem)));
}
