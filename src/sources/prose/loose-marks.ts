import type { Nodes } from 'mdast';
import { type ProseFault, placeOf } from './prose-fault.ts';
import { textOf } from './text-blocks.ts';

/**
 * Marks of a paragraph, heading or cell that are shown as text although emphasis is meant, one fault per kind; and stars
 * between Han characters that are swallowed as emphasis. Warnings. Codes: md-emphasis, md-star.
 */
export function looseMarkFaults(block: Nodes, source: string): readonly ProseFault[] {
  const { start, end } = block.position ?? {};
  const isEscaped = /\\[*_~]/u.test(source.slice(start?.offset ?? 0, end?.offset ?? 0));
  const text = leavesOf(block).map(wordsOf).join('');
  const loose = isEscaped ? marks.filter(({ mark }) => mark === '**') : marks;
  return [
    ...loose.flatMap(({ pattern, ...explained }): readonly ProseFault[] => {
      const found = /[*_~]/u.test(text) ? pattern.exec(text) : null;
      return found ? [{ ...fault(explained), place: placeIn(block, found.index) }] : [];
    }),
    ...swallowedStars(block),
  ];
}

/** Code keeps its length, but none of its marks. */
const wordsOf = (leaf: Nodes): string =>
  leaf.type === 'inlineCode' ? '\u{fffc}'.repeat(textOf(leaf).length) : textOf(leaf);

interface LooseMark {
  readonly mark: string;
  readonly what: string;
  readonly pattern: RegExp;
}

/** A single mark counts at the start of a text or behind a blank or a full-width mark, and closed behind a character. */
const single = (mark: string) =>
  new RegExp(
    String.raw`(?<![^\s，。、；：！？（“‘《【「\n])[${mark}](?![${mark}\s])(?=[^${mark}\n]*\p{Script=Han})[^${mark}\n]*[^${mark}\s][${mark}](?![${mark}\w])`,
    'u',
  );

const marks: readonly LooseMark[] = [
  { mark: '**', what: '加粗', pattern: /\*\*/u },
  { mark: '__', what: '加粗', pattern: /(?<!_)__(?![_\s])[^_\n]*[^_\s]__(?!_)/u },
  { mark: '*', what: '强调', pattern: single('*') },
  { mark: '_', what: '强调', pattern: single('_') },
  {
    mark: '~~',
    what: '删除线',
    pattern: /(?<!~)(?!(?<=[\d%℃°年月日号时点分岁周届米元人])~~\d)~~(?![~\s])[^~\n]*[^~\s]~~(?!~)/u,
  },
];

const fault = ({ mark, what }: Omit<LooseMark, 'pattern'>): Omit<ProseFault, 'place'> => ({
  code: 'md-emphasis',
  message: `${what}没有生效，页面上会出现 ${mark}。`,
  fix: fixOf(mark, what),
});

function fixOf(mark: string, what: string): string {
  if (mark === '**' || mark === '~~') return `让 ${mark} 紧挨着文字，把引号、括号等标点放到 ${mark} 外面。`;
  return `${what}写成 **文字**，标点放到 ** 外面；就是要写 ${mark} 的，写成 ${[...mark].map((sign) => `\\${sign}`).join('')}。`;
}

/** The place of an offset in the text of a block; the start of its leaf where the source is written otherwise. */
function placeIn(block: Nodes, offset: number): ProseFault['place'] {
  let passed = 0;
  const leaf = leavesOf(block).find((each) => {
    passed += textOf(each).length;
    return passed > offset;
  });
  if (!leaf?.position) return placeOf(block);
  const text = textOf(leaf);
  const { start, end } = leaf.position;
  if (Number(end.offset) - Number(start.offset) !== text.length) return placeOf(leaf);
  const lines = text.slice(0, offset - passed + text.length).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? start.column : 1);
  return { line: start.line + lines.length - 1, column };
}

const leavesOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children.flatMap(leavesOf) : [node]);

/** Emphasis with Han characters on both sides: 长*宽*高 loses its stars. */
function swallowedStars(block: Nodes): readonly ProseFault[] {
  if (!('children' in block)) return [];
  return block.children.flatMap((child, index): readonly ProseFault[] => {
    if (child.type !== 'emphasis') return 'children' in child ? swallowedStars(child) : [];
    const before = textOf(block.children[index - 1]);
    const after = textOf(block.children[index + 1]);
    if (!/\p{Script=Han}$/u.test(before) || !/^\p{Script=Han}/u.test(after)) return [];
    return [{ ...swallowed(textOf(child)), place: placeOf(child) }];
  });
}

const swallowed = (text: string): Omit<ProseFault, 'place'> => ({
  code: 'md-star',
  message: `“${[...text].slice(0, 20).join('')}”前后的 * 成了强调的记号，页面上看不到。`,
  fix: '乘号写成 ×，就是要写星号的写成 \\*；要强调的写成 **文字**。',
});
