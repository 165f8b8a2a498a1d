/** A part of a character that a font lacks, drawn from characters that it has. */
export interface SignPart {
  readonly text: string;
  readonly place: 'level' | 'raised' | 'lowered';
}

/** A selector of the coloured or plain form (✔️), which phones write behind a sign: it is not drawn. */
export const isFormSelector = (codePoint: number): boolean => codePoint === 0xfe0e || codePoint === 0xfe0f;

/**
 * The parts that stand for a character without glyph: a small digit below the line for ₂, above it for ⁶, both for ⅓,
 * the character that Unicode states as compatible (NFKC), or one that looks alike. Empty when there are none. The caller
 * checks that the font has glyphs for the parts.
 */
export function signParts(character: string): readonly SignPart[] {
  const like = alike.get(character);
  if (like !== undefined) return [{ text: like, place: 'level' }];
  const plain = character.normalize('NFKC');
  if (plain === character) return [];
  const [above = '', below] = plain.split('\u2044');
  if (below !== undefined) {
    return [part(above, 'raised'), part('/', 'level'), part(below, 'lowered')].filter(({ text }) => text !== '');
  }
  return [part(plain, /[\u2080-\u209c]/u.test(character) ? 'lowered' : raised.test(character) ? 'raised' : 'level')];
}

const raised = /[\u00b2\u00b3\u00b9\u2070-\u207f]/u;

const part = (text: string, place: SignPart['place']): SignPart => ({ text, place });

/** Each character is followed by the one that stands for it. */
const alike: ReadonlyMap<string, string> = new Map(
  '✔✓☑✓✗×✘×✕×✖×❌×☒×☐□➢▶➤▶►▶‣▶◄◀➔→➜→❖◆✦◆✧◇⭐★⭕○❤♥❗！❓？➕＋⌀Ø\u2044/'
    .match(/../gu)
    ?.map(([character = '', like = '']) => [character, like]),
);

/**
 * The text in one line of one size, for documents: lowered digits become plain ones (CO2), raised ones stand behind `^`
 * (10^6). Characters that `hasGlyph` accepts stay.
 */
export const levelText = (text: string, hasGlyph: (character: string) => boolean): string =>
  Array.from(
    text.replace(/[\u00b2\u00b3\u00b9\u2070-\u207f]+/gu, (signs) =>
      [...signs].every(hasGlyph) ? signs : `^${signs.normalize('NFKC')}`,
    ),
    (character) => (hasGlyph(character) ? character : (levelSign(character, hasGlyph) ?? character)),
  ).join('');

function levelSign(character: string, hasGlyph: (character: string) => boolean): string | undefined {
  const level = signParts(character).flatMap(({ text }) => [...text]);
  return level.length > 0 && level.every(hasGlyph) ? level.join('') : undefined;
}
