import type { ProblemCode } from '#domain/checks/codes.ts';

/** A parse error. `offset` counts UTF-16 units of the text without its BOM. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
  readonly offset: number;
}

/** A parse result. `value` is absent when parsing failed. A file with faults must not be published. */
export interface Parsed {
  readonly value?: unknown;
  readonly faults: readonly Fault[];
}

/** Nesting limit: deeper than every content schema, shallow enough for recursive functions. */
export const maxDepth = 32;
