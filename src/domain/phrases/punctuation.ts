/** Marks with a glyph in the right half of the em square. */
const opening = '“‘《〈「『（【〔';
/** Marks with a glyph in the left half of the em square. */
const closing = '”’》〉」』）】〕';
const pausing = '，。、；：';

/** Characters that must not start a line (GB/T 15834—2011, 5.1; CLREQ 3.1.3). */
const notFirst = new Set(`${closing}${pausing}！？｝…—～·・•／％‰℃々,.;:?!)]}>%°/`);
/** Characters that must not end a line. */
const notLast = new Set(`${opening}｛([{<￥$＃#№`);

export const mayStartLine = (character: string): boolean => !notFirst.has(character);
export const mayEndLine = (character: string): boolean => !notLast.has(character);
/** Whether a character takes a whole em: Han characters, and the marks and forms of their width. */
export const isWide = (character: string): boolean =>
  /[\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u30ff\uff01-\uff60]/u.test(character);
export const opensQuotation = (character: string): boolean => opening.includes(character) || character === '(';
export const closesQuotation = (character: string): boolean => closing.includes(character) || character === ')';
export const endsClause = (character: string): boolean => '，。！？；|｜—'.includes(character);

/** Whether two adjacent full-width marks move half an em closer, because their blank halves would form a gap. */
export function standsCloser(before: string, after: string): boolean {
  const opens = opening.includes(after);
  if (opens) return opening.includes(before) || closing.includes(before) || pausing.includes(before);
  return closing.includes(before) && (closing.includes(after) || pausing.includes(after));
}

/** Splits text between adjacent marks that move closer; the gap between two pieces is half an em smaller. */
export function pullTogether(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  for (const character of text) {
    if (before && standsCloser(before, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    before = character;
  }
  return [...pieces, piece];
}

/**
 * Ems by which a line moves left so that its first glyph starts at the margin: the blank half of an opening mark, else
 * the side bearing.
 */
export function hangLeft(line: string): number {
  const [first = ''] = line;
  return opening.includes(first) && first ? 0.5 : 0.04;
}

/** Ems by which a line may overflow the right margin, because its last mark is blank there. */
export function hangRight(line: string): number {
  const last = [...line].at(-1);
  return last && (closing.includes(last) || pausing.includes(last)) ? 0.45 : 0;
}
