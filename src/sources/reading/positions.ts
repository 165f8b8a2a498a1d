import { fewOfAFile } from '#domain/checks/few-of-a-kind.ts';
import { type LocatedProblem, located, type Place, type Problem } from '#domain/checks/problem.ts';
import { masked } from '#domain/checks/quote.ts';
import { compareText } from '../compare.ts';
import { type OffsetOf, offsetsIn } from './parse-file.ts';
import { placeAt } from './place.ts';
import { readText } from './read-text.ts';

export interface Positions {
  /** Position of a problem: its own `at`, else the value (or key) at its path, else 1:1. Unknown fields use the key. */
  readonly locate: (problem: Problem) => Place;
}

/** `paths` maps displayed file names to paths on disk. Files are read again on the first lookup, then cached. */
export function positionsOf(paths: ReadonlyMap<string, string>): Positions {
  const opened = new Map<string, OpenedFile | undefined>();
  const open = (file: string) => {
    const path = paths.get(file);
    if (!opened.has(file) && path !== undefined) {
      const read = readText(path, file);
      opened.set(file, 'text' in read ? { text: read.text, offsetOf: offsetsIn(file, read.text) } : undefined);
    }
    return opened.get(file);
  };
  return {
    locate: ({ at, code, file, path, on }) => {
      if (at) return at;
      const found = path.length > 0 ? open(file) : undefined;
      if (found === undefined) return { line: 1, column: 1 };
      return placeAt(found.text, found.offsetOf(path, on ?? (code === 'schema-unknown-key' ? 'key' : 'value')));
    },
  };
}

interface OpenedFile {
  readonly text: string;
  readonly offsetOf: OffsetOf;
}

/**
 * Adds positions to problems, removes duplicates, sorts by file and position; of one code in one file, at most a hundred.
 * Masks personal numbers in file names, paths, messages and fixes.
 */
export function locateProblems(problems: readonly Problem[], positions: Positions): readonly LocatedProblem[] {
  const all = fewOfAFile(problems).map((problem) => located(withoutNumbers(problem), positions.locate(problem)));
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
