import { type LocatedProblem, located, type Place, type Problem } from '#domain/checks/problem.ts';
import { masked } from '#domain/checks/quote.ts';
import { compareText } from '../compare.ts';
import { offsetOf } from './parse-file.ts';
import { placeAt } from './place.ts';
import { readText } from './read-text.ts';

export interface Positions {
  /** Where a problem stands: its own place, the value its path leads to (the key of an unknown field), else 1:1. */
  readonly locate: (problem: Problem) => Place;
}

/** `paths` leads from a file as it is shown to the file on disk, which is read again when a place is asked for. */
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
 * Every problem with its place, ordered by file and place; the same problem said twice stands once. Nothing of it
 * repeats a number of a person, whatever file, field or text it stood in.
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
