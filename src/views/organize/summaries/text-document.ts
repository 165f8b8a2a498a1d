import { hanNumber } from '../../format/date.ts';

/** A text document that is completed by hand. */
export interface TextDocument {
  readonly title: string;
  /** Small lines below the title: who requires the document, which content filled it. */
  readonly notes: readonly string[];
  readonly blocks: readonly Block[];
  /** Right-aligned below the text: signatory and date. */
  readonly signature: readonly string[];
  /** Each starts on a new page after the text. */
  readonly attachments: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
}

/** Texts mark what is left to fill in as `blank()` writes it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly file: string; readonly caption: string };

export interface Column {
  readonly name: string;
  /** Share of the width, relative to the other columns. */
  readonly share: number;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** A blank to fill in: marks an unknown value instead of inventing one. */
export const blank = (what?: string): string => (what === undefined ? '【待填】' : `【待填：${what}】`);

/** Splits a text at its blanks. */
export const atBlanks = (text: string): readonly { readonly text: string; readonly isBlank: boolean }[] =>
  text
    .split(/(【待填(?:：[^】]*)?】)/u)
    .map((each, index) => ({ text: each, isBlank: index % 2 === 1 }))
    .filter(({ text: each }) => each !== '');

/** The picture files of a document. */
export const pictureFiles = ({ blocks, attachments }: TextDocument): readonly string[] =>
  [...blocks, ...attachments.flatMap((attachment) => attachment.blocks)].flatMap((block) =>
    block.kind === 'picture' ? [block.file] : [],
  );

/** Numbers the headings as in official documents: 一、 （一） 1．. Lower levels restart below each higher heading. */
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
