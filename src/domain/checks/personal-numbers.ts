import { decodeReferences } from './character-references.ts';
import { digitLike, type Folding, foldDigits } from './digit-folding.ts';
import { isIdentityNumber, isOldIdentityNumber } from './identity-number.ts';

const isDigitLike = new RegExp(`[${digitLike}]`, 'u');
const isLetter = /(?!\p{Default_Ignorable_Code_Point})\p{L}/u;

export type PersonalKind = 'mobile' | 'identity' | 'mailbox';

/** A personal number in a text: offsets `start` (inclusive) and `end` (exclusive). */
export interface PersonalNumber {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds mobile numbers, identity numbers of 18 and 15 digits (GB 11643) and QQ-number mailboxes, sorted by offset.
 * Digits can be of any script, Chinese or enclosed, grouped by any sign, separated by invisible characters, or written
 * as character references. Skips the path and query of a URL, whose numbers identify pages, unless a part such as
 * `tel=` names a phone number.
 */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  if (!isSuspicious(text)) return [];
  const decoded = decodeReferences(text);
  const readable = withoutPages(decoded.text);
  const foldings: readonly Folding[] = ascii.test(readable) ? ['decimal'] : ['decimal', 'all'];
  const found = foldings.flatMap((folding) => foundIn(readable, folding));
  return withoutOverlap(found).map(({ kind, start, end }) => ({
    kind,
    start: decoded.sourceOffset(start),
    end: decoded.sourceOffset(end),
  }));
}

/** Sorts by offset. Of overlapping matches keeps the first; at the same offset, the first found. */
function withoutOverlap(found: readonly PersonalNumber[]): readonly PersonalNumber[] {
  const kept: PersonalNumber[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}

/**
 * Fast pre-check: true when a text can contain a personal number or another number of at least 11 digits. True for
 * 11 digits with at most eight signs between neighbours, for an @ and for an &. False for a plain ISO time, whose T
 * divides its digits.
 */
export function isSuspicious(text: string): boolean {
  if (text.length < minDigits) return false;
  return hasDigitsInRow(text) || /[@＠&]/u.test(text);
}

function hasDigitsInRow(text: string): boolean {
  let digits = 0;
  let signs = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = roleOf(text.charCodeAt(index));
    if (unit === role.digit) {
      digits += 1;
      signs = 0;
      if (digits === minDigits) return true;
    } else if (unit === role.letter || signs === maxSigns) digits = 0;
    else signs += 1;
  }
  return false;
}

const ascii = /^[ -~]*$/u;

/** Length of a mobile number; identity numbers and mailboxes are longer. */
const minDigits = 11;
const maxSigns = 8;

const role = { letter: 1, digit: 2, sign: 3 } as const;

/** Cache of the role of each UTF-16 code unit; 0 means not computed. A text has few distinct code units. */
const roles = new Uint8Array(0x10000);

function roleOf(unit: number): number {
  const known = roles[unit];
  if (known) return known;
  const letter = String.fromCharCode(unit);
  // A high surrogate can start a digit.
  const isDigit = isDigitLike.test(letter) || (unit >= 0xd800 && unit < 0xdc00);
  const found = isDigit ? role.digit : isLetter.test(letter) ? role.letter : role.sign;
  roles[unit] = found;
  return found;
}

/** Blanks the path and query of URLs, except where they name a phone number. */
const withoutPages = (text: string): string =>
  text.replace(pages, (found) => (ofPhone.test(found) ? found : 'y'.repeat(found.length)));
const pages = /(?<=https?:\/\/[^\s/?#]{1,253})[/?#][\u0021-\u007e]*/giu;
const ofPhone = /(?:tel|phone|mobile|shouji|dianhua)\w*[=:/]/iu;

const sign = String.raw`[^\p{L}\p{N}\s]`;
const gap = String.raw`(?:\s{0,2}(?:${sign}{1,3}\s{0,2})?)`;
/** Separator in unusual groupings. Narrower than `gap`, because lists of other numbers match these groupings too. */
const dash = String.raw`[\s.·_—–‐‑−－/|\\-]{0,2}`;
const single = String.raw`(?:\s{0,2}${sign}{1,3}\s{0,2}|\s)`;

/** Groupings of eleven digits. 3-4-4 includes 3-8 and 7-4, because its gaps can be empty. */
const groupings = [
  String.raw`1[3-9]\d${gap}\d{4}${gap}\d{4}`,
  String.raw`1[3-9]\d{2}${dash}\d{3}${dash}\d{4}`,
  String.raw`1[3-9]\d${dash}\d{3}${dash}\d{5}`,
  String.raw`1[3-9]\d{3}${dash}\d{6}`,
  String.raw`1[3-9]\d(?:${sign}{1,2}\d{2}){4}`,
  String.raw`(?<!(?<!\d)\d${single})1${single}[3-9](?:${single}\d){9}(?!${single}\d(?!\d))`,
];

/** The signs are a group of their own: V8 unrolls none with a capture, and compiles this in an eighth of the time. */
const mobile = new RegExp(
  String.raw`(?<!\d)(?:(?:\+|00)?86([^\p{L}\p{N}]){0,3})?0?(?:${groupings.join('|')})(?!\d)`,
  'gu',
);
/** Uses a look-ahead: a rejected match can overlap a valid one. */
const identity = new RegExp(String.raw`(?<!\d)(?=(\d(?:${gap}\d){16}${gap}[\dXx×✕✗✘])(?!\d))`, 'gu');
const old = new RegExp(String.raw`(?<![\da-z])\d{6}${gap}\d{6}${gap}\d{3}(?![\da-z])`, 'giu');
const mailbox = /(?<![\w.])\d{5,12}@(?:vip\.)?(?:qq|foxmail)\.com/giu;

function foundIn(text: string, folding: Folding): readonly PersonalNumber[] {
  const folded = foldDigits(text, folding);
  const matches = (kind: PersonalKind, pattern: RegExp, holds: (found: string) => boolean) =>
    [...folded.text.matchAll(pattern)].flatMap(({ 0: whole, 1: ahead, index }) => {
      const found = whole || (ahead ?? '');
      const last = index + found.length - 1;
      return holds(found) ? [{ kind, start: folded.start(index), end: folded.end(last) }] : [];
    });
  return [
    ...matches('identity', identity, (found) => isIdentityNumber(bare(found))),
    ...matches('identity', old, (found) => isOldIdentityNumber(bare(found))),
    ...matches('mobile', mobile, (found) => !isOfYears(found)),
    ...matches('mailbox', mailbox, () => true),
  ];
}

const bare = (found: string) => found.replace(/[x×✕✗✘]$/u, 'X').replace(/[^\dX]/gu, '');

/**
 * True for a number and two years such as “150，2023—2024”. False when both separators are equal and not a list
 * separator: then the match can be a mobile number.
 */
function isOfYears(found: string): boolean {
  const [, first = '', second] = /(\D+)(?:19|20)\d{2}(\D+)(?:19|20)\d{2}$/u.exec(found) ?? [];
  return second !== undefined && (first !== second || /[,、;]/u.test(first));
}
