/** A text with its digits in ASCII; each unit of it stands for a stretch of the original. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of the unit at an offset of `text`. */
  readonly start: (offset: number) => number;
  /** Offset behind what that unit stands for. */
  readonly end: (offset: number) => number;
}

/** `decimal` digits of every script only; `all` those of Chinese, enclosed, raised and counted ones too. */
export type Folding = 'decimal' | 'all';

const chinese = '〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○弌弐弎両貳參叄陸洞幺拐勾两';
const valuesOfChinese = '0123456789012345678901232233601792';

/** What a digit may be written with, as part of a character class with the flag `u`. */
export const digitLike = String.raw`\p{N}${chinese}⼀⼆⼋\u{f96b}\u{f9b2}\u{f9d1}\u{f9d3}`;

/** What stands between digits without being seen, as part of a character class; fillers are letters to Unicode. */
const unseen = String.raw`\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}\u{2800}`;

/**
 * Digits in ASCII, full-width signs too; characters that nobody sees are left out. An enclosed digit (①, ⑴, ⒈) is the
 * digit; signs that look like the X of an identity number are one.
 */
export function foldDigits(text: string, folding: Folding): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const piece = isAscii(letter) ? letter : foldLetter(letter, folding);
    for (let index = 0; index < piece.length; index += 1) {
      starts.push(offset);
      ends.push(offset + letter.length);
    }
    folded += piece;
    offset += letter.length;
  }
  return { text: folded, start: (at) => starts[at] ?? offset, end: (at) => ends[at] ?? offset };
}

const isAscii = (letter: string) => letter.length === 1 && letter.charCodeAt(0) < 0x80;

const known: Readonly<Record<Folding, Map<string, string>>> = { decimal: new Map(), all: new Map() };

function foldLetter(letter: string, folding: Folding): string {
  const before = known[folding].get(letter);
  if (before !== undefined) return before;
  const folded = fold(letter, folding);
  known[folding].set(letter, folded);
  return folded;
}

const isUnseen = new RegExp(`^[${unseen}]$`, 'u');

function fold(letter: string, folding: Folding): string {
  if (isUnseen.test(letter)) return '';
  const decimal = decimalValue(letter);
  if (decimal !== undefined) return String(decimal);
  const compatible = letter.normalize('NFKC');
  if (folding === 'all') {
    if ('ⅩⅹХх'.includes(letter)) return 'X';
    const value = valueOfLetter(compatible.replace(/^[（(]|[）).,]$/gu, '')) ?? valueOfLetter(letter);
    if (value !== undefined) return value;
  }
  return isAscii(compatible) && !/\d/u.test(compatible) ? compatible : letter;
}

function valueOfLetter(letter: string): string | undefined {
  if (/^\d+$/u.test(letter)) return letter;
  const inChinese = letter.length === 1 ? chinese.indexOf(letter) : -1;
  if (inChinese !== -1) return valuesOfChinese[inChinese];
  const codePoint = letter.codePointAt(0) ?? 0;
  const row = withoutDecomposition.find(([first, count]) => codePoint >= first && codePoint < first + count);
  return row && String(codePoint - row[0] + row[2]);
}

/** Digits that Unicode decomposes into none: the first, how many, the value of the first. */
const withoutDecomposition: readonly (readonly [first: number, count: number, value: number])[] = [
  [0x24f5, 9, 1],
  [0x24ff, 1, 0],
  [0x2776, 9, 1],
  [0x2780, 9, 1],
  [0x278a, 9, 1],
  [0x3021, 9, 1],
  [0x1f10b, 1, 0],
  [0x1f10c, 1, 0],
];

/** Unicode keeps the ten digits of a script together, and begins each row of ten with zero (chapter 4.6). */
function decimalValue(letter: string): number | undefined {
  if (!/^\p{Nd}$/u.test(letter)) return undefined;
  const codePoint = letter.codePointAt(0) ?? 0;
  let first = codePoint;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (codePoint - first) % 10;
}
