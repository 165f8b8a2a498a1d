import type { Nodes } from 'mdast';
import type { Place, Problem } from '#domain/checks/problem.ts';
import type { SeenText } from '#domain/checks/seen-text.ts';

/** Something wrong in Markdown or MDX, and where in that text. */
export type ProseFault = Pick<Problem, 'code' | 'message' | 'fix'> & { readonly place: Place };

/** What reading a piece of Markdown or MDX tells; places are lines and columns of that text. */
export interface ProseReading {
  readonly faults: readonly ProseFault[];
  /** Pictures that it shows, with what is said of them. */
  readonly media: readonly { readonly name: string; readonly text: string; readonly place: Place }[];
  /** Links to this site, as they are written. */
  readonly links: readonly { readonly url: string; readonly place: Place }[];
  /** Its texts as a reader sees them; absent when it was not parsed, for they can be told from the source. */
  readonly seen?: readonly SeenText[];
  /** Ids of its headings. */
  readonly headings: readonly string[];
}

/** A text of which nothing but these faults is known; `seen` as ProseReading.seen. */
export const onlyFaults = (faults: readonly ProseFault[], seen?: readonly SeenText[]): ProseReading => ({
  faults,
  media: [],
  links: [],
  headings: [],
  ...(seen && { seen }),
});

export const start: Place = { line: 1, column: 1 };

export const placeOf = ({ position }: Nodes): Place =>
  position ? { line: position.start.line, column: position.start.column } : start;

const maxLength = 50_000;
const maxLines = 2000;
const maxMarks = 2000;
const maxNesting = 16;

/**
 * A text that would take a parser more than about a second, by what makes it slow: length, lines (quadratic in lists
 * and tables), marks of emphasis and brackets (quadratic), escapes and addresses, nesting. Code: md-too-complex.
 */
export function complexityFaults(text: string): readonly ProseFault[] {
  const marks = Math.max(...[/[*_~]+/gu, /[[<{]/gu, /[\\&@]/gu].map((pattern) => count(text, pattern)));
  const lines = text.split(/\r\n|\r|\n/u);
  const isComplex = text.length > maxLength || lines.length > maxLines || marks > maxMarks || lines.some(isTooDeep);
  if (!isComplex) return [];
  const message = `文字太长或太复杂：最多 ${maxLength} 个字、${maxLines} 行、${maxMarks} 处标记、嵌套 ${maxNesting} 层。`;
  return [{ code: 'md-too-complex', message, fix: '删短，或分成几份内容。', place: start }];
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function isTooDeep(line: string): boolean {
  const [prefix = ''] = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/u.exec(line) ?? [];
  return count(prefix, />|[-+*]|\d+/gu) > maxNesting || /^[ \t]{48,}\S/u.test(line);
}

/** Headings begin with the highest and go down one level at a time. Code: md-heading-order. */
export function headingFaults(
  headings: readonly { readonly depth: number; readonly place: Place }[],
): readonly ProseFault[] {
  const highest = Math.min(...headings.map(({ depth }) => depth));
  return headings.flatMap(({ depth, place }, index) => {
    const most = (headings[index - 1]?.depth ?? highest - 1) + 1;
    if (depth <= most) return [];
    const message = '小标题跳了级。';
    const fix = `这里最多用 ${most} 个 #：从大到小，一级一级往下写。`;
    return [{ code: 'md-heading-order', message, fix, place }];
  });
}
