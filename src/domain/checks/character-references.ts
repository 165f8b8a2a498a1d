import { asWritten, type SeenText } from './seen-text.ts';

/**
 * Character references (HTML, 13.5): numeric ones, and named ones for characters that are not letters. Programs that
 * copy a text into a page, and readers who know HTML, decode them even where the site shows them literally.
 */
export const characterReference =
  /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>amp|lt|gt|quot|apos|nbsp|[et]?[nmh]?(?:sp|insp)|zwn?j|shy|lrm|rlm|[nm]dash|middot|bull|hellip|sol|comma|period|hyphen|dash|lpar|rpar|Tab|NewLine|ZeroWidthSpace|NoBreak|InvisibleComma));/giu;

/** Decodes numeric and the most common named character references, and maps offsets. Keeps other text as is. */
export function decodeReferences(text: string): SeenText {
  if (!text.includes('&')) return asWritten(text);
  let decoded = '';
  const offsets: number[] = [];
  const append = (piece: string, at: (index: number) => number) => {
    for (let index = 0; index < piece.length; index += 1) offsets.push(at(index));
    decoded += piece;
  };
  let end = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(characterReference)) {
    const from = end;
    append(text.slice(end, index), (each) => from + each);
    append(letterOf(groups), () => index);
    end = index + found.length;
  }
  append(text.slice(end), (each) => end + each);
  return { text: decoded, sourceOffset: (offset) => offsets[offset] ?? text.length };
}

function letterOf({ decimal, hex, name = '' }: Readonly<Record<string, string | undefined>>): string {
  const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (Number.isNaN(codePoint)) return named[name.toLowerCase()] ?? ' ';
  return codePoint > 0x10ffff ? '\u{fffd}' : String.fromCodePoint(codePoint);
}

/** References that match but are not listed here decode to a space. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  zwj: '\u200d',
  zwnj: '\u200c',
  shy: '\u00ad',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  middot: '·',
  bull: '•',
  hellip: '…',
  sol: '/',
  comma: ',',
  period: '.',
  hyphen: '-',
  dash: '-',
  lpar: '(',
  rpar: ')',
  zerowidthspace: '\u200b',
  nobreak: '\u2060',
  invisiblecomma: '\u2063',
};
