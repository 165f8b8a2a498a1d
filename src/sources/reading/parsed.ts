import type { ProblemCode } from '#domain/checks/codes.ts';

/** Something in a file's text that cannot be read, and where (an offset into the text without its BOM). */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
  readonly offset: number;
}

/** What a file says. Without `value` it could not be read at all; with faults it must not be published. */
export interface Parsed {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
}

/** Deeper than any schema of ours, shallow enough for every recursive reader. */
export const maxDepth = 32;
