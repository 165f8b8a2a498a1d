import { type LocatedProblem, located, type Place, type Problem } from '#domain/checks/problem.ts';
import { masked } from '#domain/checks/quote.ts';
import { compareText } from '../compare.ts';
import { offsetOf } from './parse-file.ts';
import { placeAt } from './place.ts';
import { readText } from './read-text.ts';

export interface Positions {
  /** Position of a problem: its own `at`, else the value (or key) at its path, else 1:1. Unknown fields use the key. */
  readonly locate: (problem: Problem) => Place;
}

/** `paths` maps displayed file names to paths on disk. Files are read again on the first lookup, then cached. */
export function positionsOf(paths: ReadonlyMap<string, string>): Positions {
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string) => {
    const path = paths.get(file);
    if (!texts.has(file) && path !== undefined) {
      const read = readText(path, file);
      texts.set(file, 'text' in read ? read.text : undefined);
    }
    return texts.get(file);
  };
  return {
    locate: ({ at, code, file, path, on }) => {
      if (at) return at;
      const text = path.length > 0 ? textOf(file) : undefined;
      if (text === undefined) return { line: 1, column: 1 };
      return placeAt(text, offsetOf(file, text, path, on ?? (code === 'schema-unknown-key' ? 'key' : 'value')));
    },
  };
}

/**
 * Adds positions to problems, removes duplicates, sorts by file and position. Masks personal numbers in file names,
 * paths, messages and fixes.
 */
export function locateProblems(problems: readonly Problem[], positions: Positions): readonly LocatedProblem[] {
  const all = problems.map((problem) => located(withoutNumbers(problem), positions.locate(problem)));
  const distinct = new Map(
    all.map((problem) => [
      JSON.stringify([problem.file, problem.line, problem.column, problem.code, problem.message]),
      problem,
    ]),
  );
  return [...distinct.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

const withoutNumbers = (problem: Problem): Problem => ({
  ...problem,
  file: masked(problem.file),
  path: problem.path.map((step) => (typeof step === 'string' ? masked(step) : step)),
  message: masked(problem.message),
  fix: masked(problem.fix),
});
