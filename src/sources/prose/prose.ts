import type { ProblemPath } from '#domain/checks/problem.ts';
import { type Kind, markdownFields } from '../layout.ts';
import type { FoundFile } from '../walk.ts';

/** A piece of formatted text: the body of an MDX file, or a Markdown field. */
export type Prose = Pick<FoundFile, 'campaign' | 'file'> & { readonly text: string } & (
    | { readonly kind: 'mdx'; readonly firstLine: number }
    | { readonly kind: 'markdown'; readonly path: ProblemPath }
  );

/** The Markdown fields of a value, with their paths. The value need not fit its schema. */
export function markdownOf(kind: Kind, value: unknown): readonly FieldText[] {
  return markdownFields[kind].flatMap((pattern) => textsAt(value, pattern, []));
}

interface FieldText {
  readonly path: ProblemPath;
  readonly text: string;
}

function textsAt(value: unknown, pattern: readonly string[], path: ProblemPath): readonly FieldText[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((each, index) => textsAt(each, rest, [...path, index])) : [];
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return textsAt((value as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
}
