import { digitLike, foldDigits } from './digit-folding.ts';
import { isSuspicious, personalNumbers } from './personal-numbers.ts';

/** Quotes a text in a message: one line, at most 40 code points, invisible characters named, long numbers masked. */
export function quote(text: string): string {
  const letters = [...visible(text)];
  return `“${letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join('')}”`;
}

/**
 * Replaces control characters, bidirectional marks and zero-width characters with U+… and masks personal and long
 * numbers.
 */
export const visible = (text: string): string =>
  masked(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (letter) => codePointName(letter));

/**
 * Masks the middle of every personal number and of every number of at least 11 digits, in digits of any script, so that
 * no message, path or name repeats it.
 */
export function masked(text: string): string {
  if (!isSuspicious(text)) return text;
  const hidden = new Map([...personalNumbers(text), ...longNumbers(text)].flatMap((span) => middleOf(text, span)));
  let shown = '';
  let end = 0;
  for (const [at, length] of [...hidden].sort(([a], [b]) => a - b)) {
    shown += `${text.slice(end, at)}*`;
    end = at + length;
  }
  return shown + text.slice(end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Offset and length (UTF-16 code units) of each digit of a span, except the first two and the last two. */
const middleOf = (text: string, { start, end }: Span): readonly (readonly [at: number, length: number])[] =>
  [...text.slice(start, end).matchAll(/&#?\w{1,8};|[\s\S]/gu)]
    .filter(([letter]) => isDigit.test(letter))
    .slice(2, -2)
    .map(({ 0: letter, index }) => [start + index, letter.length]);

const isDigit = new RegExp(`^(?:[${digitLike}XxＸｘХх×]|&#\\w+;)$`, 'u');

function longNumbers(text: string): readonly Span[] {
  const folded = foldDigits(text, 'all');
  return [...folded.text.matchAll(/\d{11,}X?/giu)].map(({ 0: found, index }) => ({
    start: folded.start(index),
    end: folded.end(index + found.length - 1),
  }));
}

/** Code point in Unicode notation: `U+0000`. */
export const codePointName = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
