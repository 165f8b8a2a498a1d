import { termFinder } from './found-terms.ts';
import { phrasesOf, widthOf } from './phrases.ts';
import { commonTerms } from './terms.ts';
import { wordsOf } from './words.ts';

/** A piece of text; a line must not end inside a kept one. */
export interface Piece {
  readonly text: string;
  readonly kept: boolean;
}

/** Breaks texts at the same places everywhere. The pieces of a text together are the text. */
export interface PhraseBreaker {
  /** For headings, cells, facts and other short texts: every phrase is kept. */
  readonly phrases: (text: string) => readonly Piece[];
  /** For running text, which may break inside words: numbers with their units and names are kept. */
  readonly numbers: (text: string) => readonly Piece[];
}

/**
 * @param names the names of the content that stay whole
 * @param terms those of the field, in the characters of the texts
 */
export function phraseBreaker(names: readonly string[], terms: readonly string[] = commonTerms): PhraseBreaker {
  const termsIn = termFinder([...terms, ...names]);
  const isName = new Set(names.filter((name) => widthOf(name) <= longestName));
  return {
    phrases: remembered((text) => phrasesOf(text, termsIn(text)).map((phrase) => pieceOf(phrase))),
    numbers: remembered((text) =>
      wordsOf(text, termsIn(text)).map(({ text: word }) =>
        /\d|[〇一二三四五六七八九十百千万]{2}/u.test(word) || isName.has(withoutMarks(word))
          ? pieceOf(word)
          : { text: word, kept: false },
      ),
    ),
  };
}

/** Ems of a name that is kept in running text. */
const longestName = 6;
/** Ems that fit a narrow phone in large text; a longer word, such as an address, breaks wherever it has to. */
const longestKept = 8.5;

function pieceOf(text: string): Piece {
  const core = withoutMarks(text);
  const breaks = [...core].length > 1 && !/^[A-Za-z\d]+$/u.test(core);
  return { text, kept: breaks && widthOf(core) <= longestKept };
}

/** Without what browsers keep with the character before or after it. */
const withoutMarks = (text: string): string => text.replace(/^[“‘《〈（【\s]+|[，。、；：！？”’》〉）】\s]+$/gu, '');

function remembered(breakUp: (text: string) => readonly Piece[]): (text: string) => readonly Piece[] {
  const known = new Map<string, readonly Piece[]>();
  return (text) => {
    const pieces = known.get(text) ?? breakUp(text);
    known.set(text, pieces);
    return pieces;
  };
}
