/** Marks whose ink is in the right half of their em. */
const opening = '“‘《〈「『（【〔';
/** Marks whose ink is in the left half of their em. */
const closing = '”’》〉」』）】〕';
const pausing = '，。、；：';

/** Characters that begin no line (GB/T 15834—2011, 5.1; CLREQ 3.1.3). */
const notFirst = new Set(`${closing}${pausing}！？｝…—～·・•／％‰℃々,.;:?!)]}>%°/`);
/** Characters that end no line. */
const notLast = new Set(`${opening}｛([{<￥$＃#№`);

export const mayStartLine = (character: string): boolean => !notFirst.has(character);
export const mayEndLine = (character: string): boolean => !notLast.has(character);
export const opensQuotation = (character: string): boolean => opening.includes(character) || character === '(';
export const closesQuotation = (character: string): boolean => closing.includes(character) || character === ')';
export const endsClause = (character: string): boolean => '，。！？；|｜—'.includes(character);

/**
 * Whether the blank halves of two neighbouring full-width marks add up to a hole, so that they stand half an em closer.
 */
export function standsCloser(before: string, after: string): boolean {
  const opens = opening.includes(after);
  if (opens) return opening.includes(before) || closing.includes(before) || pausing.includes(before);
  return closing.includes(before) && (closing.includes(after) || pausing.includes(after));
}

/** The text cut where neighbouring marks stand closer; the pieces are drawn half an em nearer to each other. */
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
 * Ems by which a line moves left so that its ink begins at the margin: half of an opening mark, else the side bearing.
 */
export function hangLeft(line: string): number {
  const [first = ''] = line;
  return opening.includes(first) && first ? 0.5 : 0.04;
}

/** Ems by which a line may pass the right margin because its last mark is blank there. */
export function hangRight(line: string): number {
  const last = [...line].at(-1);
  return last && (closing.includes(last) || pausing.includes(last)) ? 0.45 : 0;
}
