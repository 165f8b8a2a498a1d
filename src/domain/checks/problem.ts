import { type ProblemCode, problemCodes, type Severity } from './codes.ts';

/** Where in a file: object keys and array indexes from the root; empty means the file itself. */
export type ProblemPath = readonly (string | number)[];

/** One thing wrong with the content, before its line and column are known. Texts are zh-CN. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file as shown to the editor (Entry.file). */
  readonly file: string;
  readonly path: ProblemPath;
  /** When the path leads to the name of a field rather than to what stands in it. */
  readonly on?: 'key';
  /** What is wrong, a sentence. */
  readonly message: string;
  /** How to mend it, a sentence. */
  readonly fix: string;
  /** The place, where the finder knows it better than the path can say (a byte, a line of Markdown). */
  readonly at?: Place;
}

/** 1-based; a column counts UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem as reporters get it, with its place in the file; 1:1 when it concerns the file as a whole. */
export interface LocatedProblem extends Problem {
  /** That of the code; a strict run makes it an error. */
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
}

/** The problem at its place, with the severity of its code. */
export const located = (problem: Problem, { line, column }: Place = { line: 1, column: 1 }): LocatedProblem => ({
  ...problem,
  severity: problemCodes[problem.code].severity,
  line,
  column,
});
