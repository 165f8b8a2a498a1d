import type { Nodes } from 'mdast';
import type { Place, Problem } from '#domain/checks/problem.ts';
import type { SeenText } from '#domain/checks/seen-text.ts';

/** A fault in Markdown or MDX, with its position in that text. */
export type ProseFault = Pick<Problem, 'code' | 'message' | 'fix'> & { readonly place: Place };

/** The result of reading a piece of Markdown or MDX. Places are relative to that text. */
export interface ProseReading {
  readonly faults: readonly ProseFault[];
  /** Pictures, with their alternative text and caption. */
  readonly media: readonly { readonly name: string; readonly text: string; readonly place: Place }[];
  /** Links to this site, unresolved. */
  readonly links: readonly { readonly url: string; readonly place: Place }[];
  /** The visible texts. Absent when the text was not parsed: the caller then derives them from the source. */
  readonly seen?: readonly SeenText[];
  readonly headings: readonly string[];
}

/** The reading of a text that was not parsed. `seen` as in ProseReading. */
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
 * Rejects texts that would take a parser more than about a second. Limits the causes of slowness: length, lines
 * (quadratic in lists and tables), emphasis marks and brackets (quadratic), escapes and autolinks, nesting.
 * Code: md-too-complex.
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

/**
 * The first heading has the highest level of the text, and levels descend one at a time; one heading at most is written
 * with a single #. Codes: md-heading-order, md-heading-twice (warning).
 */
export function headingFaults(
  headings: readonly { readonly depth: number; readonly place: Place }[],
): readonly ProseFault[] {
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const [, ...more] = headings.filter(({ depth }) => depth === 1);
  const twice = more.map(({ place }): ProseFault => ({ ...secondTitle, place }));
  const outOfOrder = headings.flatMap(({ depth, place }, index): readonly ProseFault[] => {
    const most = (headings[index - 1]?.depth ?? highest - 1) + 1;
    if (depth <= most) return [];
    const message = '小标题跳了级。';
    const fix = `这里最多用 ${most} 个 #：从大到小，一级一级往下写。`;
    return [{ code: 'md-heading-order', message, fix, place }];
  });
  return [...outOfOrder, ...twice];
}

const secondTitle: Omit<ProseFault, 'place'> = {
  code: 'md-heading-twice',
  message: '一级标题（一个 #）不止一个。',
  fix: '正文里的各部分写 ##，下一层写 ###；整篇的标题写在 title 或 name 里。',
};

/** A line that begins with # and no blank is not a heading: it is shown with its #. Skips code. Code: md-heading-space. */
export function headingSpaceFaults(text: string): readonly ProseFault[] {
  if (!/^ {0,3}[#＃]/mu.test(text)) return [];
  let isCode = false;
  return text.split('\n').flatMap((line, index): readonly ProseFault[] => {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) isCode = !isCode;
    const [, indent = '', marks] = /^( {0,3})((?!#+\s)[#＃]{1,6})(?=[^#＃])(?![^#＃]*[#＃])/u.exec(line) ?? [];
    const isWide = /^ {0,3}#*＃/u.test(line);
    if (isCode || marks === undefined) return [];
    const message = isWide ? '小标题的“＃”是全角的，不会成为小标题。' : '“#”后面没有空格，不会成为小标题。';
    const fix = `写成“${'#'.repeat(marks.length)} ”加标题，用英文的 #，后面空一格。`;
    return [{ code: 'md-heading-space', message, fix, place: { line: index + 1, column: indent.length + 1 } }];
  });
}
