import type { ProblemCode } from '#domain/checks/codes.ts';
import type { Place } from '#domain/checks/problem.ts';
import { unreadHtml } from './html-names.ts';
import { tagFault } from './mdx-tags.ts';
import { type ProseFault, start } from './prose-fault.ts';

/**
 * Converts an error of the MDX parser to a fault.
 * @throws Error with `cause` when it is not a VFileMessage.
 */
export function syntaxFault(error: unknown, text: string): ProseFault {
  const message = messageOf(error);
  if (!message) throw new Error('The MDX parser failed', { cause: error });
  const place = placeIn(message);
  const offset = offsetIn(text, place);
  const reason = message.reason ?? '';
  const tag = unreadHtml(reason, text, offset) ?? tagFault(reason, text, offset);
  if (tag) return tag;
  const origin = `${message.source ?? ''} ${message.ruleId ?? ''}`;
  const [, code, what, fix] = explanations.find(([pattern]) => pattern.test(origin)) ?? otherwise(lineAt(text, place));
  return { code, message: what, fix, place };
}

/** The used subset of VFileMessage. */
interface ParserMessage {
  readonly reason?: string;
  readonly source?: string;
  readonly ruleId?: string;
  readonly place?: Place | { readonly start: Place };
}

function messageOf(error: unknown): ParserMessage | undefined {
  if (!(error instanceof Error) || !('reason' in error)) return undefined;
  return error as ParserMessage;
}

function placeIn({ place }: ParserMessage): Place {
  const at = place && 'start' in place ? place.start : place;
  return at ? { line: at.line, column: at.column } : start;
}

const offsetIn = (text: string, { line, column }: Place): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((offset, before) => offset + before.length + 1, column - 1);

const lineAt = (text: string, { line }: Place) => text.split('\n')[line - 1] ?? '';

type Explanation = readonly [pattern: RegExp, code: ProblemCode, message: string, fix: string];

const tag = '小于号写成 &lt; 或“小于”；网址写成 [文字](https://…)；注释删去。';
const explanations: readonly Explanation[] = [
  [/mdxjs-esm/u, 'mdx-esm', '正文里不能写 import 或 export。', '删去它；英文句子前面加上中文。'],
  [
    /end-tag-mismatch|closing-slash/u,
    'mdx-syntax',
    '组件的开始和结束没有配对。',
    '开始写 <Note>，结束写 </Note>；没有内容的写成 <Figure … />。',
  ],
  [/mdx-jsx/u, 'mdx-syntax', '“<”会被当成组件的开头，但写法不完整。', tag],
  [/acorn/u, 'mdx-expression', '大括号 { } 里的内容会被当成代码。', '删去它；只是要写大括号，用全角的｛｝。'],
  [/mdx-expression/u, 'mdx-syntax', '大括号没有配对。', '大括号写成全角的｛｝，或删去。'],
];

const otherwise = (line: string): Explanation =>
  line.includes('{')
    ? [/$/u, 'mdx-syntax', '大括号没有配对。', '大括号写成全角的｛｝，或删去。']
    : [/$/u, 'mdx-syntax', '这里的写法读不出来。', tag];
