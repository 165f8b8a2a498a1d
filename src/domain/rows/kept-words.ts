import type { PhraseBreaker, Piece } from '../phrases/breaker.ts';

/** Stands before and after what stays on one line: a character of one byte that no text has. */
const mark = '\x7f';

/** The text as a file of rows has it, with marks around what a line must not end inside; without Han characters, as it is. */
export const markKept = (text: string, { phrases }: PhraseBreaker): string =>
  /\p{Script=Han}/u.test(text) ? phrases(text).map(marked).join('') : text;

/** A text that stays on one line as a whole. */
export const keptWhole = (text: string): string => mark + text + mark;

function marked(piece: Piece): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(piece.text) ?? [];
  return piece.kept ? lead + mark + core + mark + trail : piece.text;
}

/** The pieces of a marked text; those at odd places stay on one line. */
export const keptPieces = (marked: string): readonly string[] => marked.split(mark);
