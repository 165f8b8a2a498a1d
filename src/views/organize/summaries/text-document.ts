import { hanNumber } from '../../format/date.ts';

/** A document of running text, to be filled in further by hand. */
export interface TextDocument {
  readonly title: string;
  /** Small, below the title: who asks for it, what it was filled from. */
  readonly notes: readonly string[];
  readonly blocks: readonly Block[];
  /** Below the text, on the right: who signs, and the day. */
  readonly signature: readonly string[];
  /** On pages of their own behind it. */
  readonly attachments: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
}

/** Whatever is left to fill in stands in a text as `blank()` writes it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly file: string; readonly caption: string };

export interface Column {
  readonly name: string;
  /** Share of the width. */
  readonly share: number;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** A place to fill in: what is not known is said, never made up. */
export const blank = (what?: string): string => (what === undefined ? '【待填】' : `【待填：${what}】`);

/** Splits a text at its places to fill in. */
export const atBlanks = (text: string): readonly { readonly text: string; readonly isBlank: boolean }[] =>
  text
    .split(/(【待填(?:：[^】]*)?】)/u)
    .map((each, index) => ({ text: each, isBlank: index % 2 === 1 }))
    .filter(({ text: each }) => each !== '');

/** The picture files that a document shows. */
export const pictureFiles = ({ blocks, attachments }: TextDocument): readonly string[] =>
  [...blocks, ...attachments.flatMap((attachment) => attachment.blocks)].flatMap((block) =>
    block.kind === 'picture' ? [block.file] : [],
  );

/** Numbers the headings as official documents do: 一、 （一） 1．, the lower ones anew below each higher one. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  const counts = [0, 0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const number = (counts[block.level - 1] ?? 0) + 1;
    counts.splice(block.level - 1, counts.length, number, 0, 0);
    return { ...block, text: `${numberText(block.level, number)}${block.text}` };
  });
}

function numberText(level: 1 | 2 | 3, number: number): string {
  if (level === 3) return `${number}．`;
  return level === 2 ? `（${hanNumber(number)}）` : `${hanNumber(number)}、`;
}
