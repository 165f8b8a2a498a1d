/** A text with ASCII digits; each of its UTF-16 code units maps to a range of the original. */
export interface FoldedText {
  readonly text: string;
  /** Maps an offset in `text` to the start of its range in the original. */
  readonly start: (offset: number) => number;
  /** Maps an offset in `text` to the end (exclusive) of its range in the original. */
  readonly end: (offset: number) => number;
}

/** `decimal`: decimal digits of every script. `all`: also Chinese, enclosed, superscript and counting-rod digits. */
export type Folding = 'decimal' | 'all';

const chinese = '〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○弌弐弎両貳參叄陸洞幺拐勾两';
const valuesOfChinese = '0123456789012345678901232233601792';

/** Characters that can represent a digit, as part of a character class with the flag `u`. */
export const digitLike = String.raw`\p{N}${chinese}⼀⼆⼋\u{f96b}\u{f9b2}\u{f9d1}\u{f9d3}`;

/** Invisible characters and combining marks, as part of a character class. Unicode classes fillers as letters. */
const invisible = String.raw`\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}\u{2800}`;

/**
 * Converts digits and full-width signs to ASCII and removes invisible characters. The folding `all` also converts
 * enclosed digits (①, ⑴, ⒈), and characters that look like the X of an identity number.
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

const isInvisible = new RegExp(`^[${invisible}]$`, 'u');

function fold(letter: string, folding: Folding): string {
  if (isInvisible.test(letter)) return '';
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

/** Digits without a Unicode decomposition: first code point, count, value of the first. */
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

/** Unicode encodes the ten digits of a script contiguously from zero (chapter 4.6). */
function decimalValue(letter: string): number | undefined {
  if (!/^\p{Nd}$/u.test(letter)) return undefined;
  const codePoint = letter.codePointAt(0) ?? 0;
  let first = codePoint;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (codePoint - first) % 10;
}
