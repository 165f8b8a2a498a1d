import { type ProblemCode, problemCodes } from './codes.ts';
import type { Severity } from './problem-kind.ts';

/** Path in a file: object keys and array indexes from the root; empty for the file itself. */
export type ProblemPath = readonly (string | number)[];

/** One problem of the content, before its line and column are resolved. Texts are zh-CN. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file as shown to the editor (Entry.file). */
  readonly file: string;
  readonly path: ProblemPath;
  /** Set when the problem is at the field's name, not at its value. */
  readonly on?: 'key';
  /** The problem, as a sentence. */
  readonly message: string;
  /** The cure, as a sentence. */
  readonly fix: string;
  /** Position, where it is more precise than the path (a byte, a line of Markdown). */
  readonly at?: Place;
}

/** Position in a file. 1-based; columns count UTF-16 code units, as text editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem with its position for reporters; 1:1 when it concerns the whole file. */
export interface LocatedProblem extends Problem {
  /** Severity of the code; a strict run raises warnings to errors. */
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
}

/** Adds a position (default 1:1) and the severity of the code to a problem. */
export const located = (problem: Problem, { line, column }: Place = { line: 1, column: 1 }): LocatedProblem => ({
  ...problem,
  severity: problemCodes[problem.code].severity,
  line,
  column,
});
