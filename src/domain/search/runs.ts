/** Han characters by block: the oldest supported browsers have no `\p{Script=Han}`. */
const han = '\\u3007\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
/** ASCII except digits and lower case; Latin-1 signs; general punctuation to symbols; CJK, full-width punctuation. */
const separators = '\\0-/:-`{-\\u00bf\\u00d7\\u00f7\\u2000-\\u2bff\\u3000-\\u3006\\u3008-\\u303f\\ufe10-\\uffef';

const run = new RegExp(`[${han}]+|[^${han}${separators}]+`, 'gu');
const startsHan = new RegExp(`^[${han}]`, 'u');
const betweenHan = new RegExp(`([${han}])[${separators}]+(?=[${han}])`, 'gu');
const separator = new RegExp(`[${separators}]+`, 'gu');
const joinedWord = new RegExp(`[^${han}${separators}]+(?:[${separators}]+[^${han}${separators}]+)+`, 'gu');

/** Splits folded text into runs of Han characters and runs of other letters and digits; punctuation separates runs. */
export const textRuns = (folded: string): readonly string[] => folded.match(run) || [];

/** True when a run starts with a Han character. */
export const isHan = (text: string): boolean => startsHan.test(text);

/** Removes marks and blanks between Han characters: people leave them out when they type. */
export const closeUp = (folded: string): string => folded.replace(betweenHan, '$1');

/** A folded text without marks and blanks. */
export const compact = (folded: string): string => folded.replace(separator, '');

/** Words of letters and digits that only marks and blanks separate, as one: `wi-fi` gives `wifi`. */
export const joinedWords = (folded: string): readonly string[] => (folded.match(joinedWord) || []).map(compact);

/** Overlapping bigrams of a run: 食品安全 gives 食品, 品安, 安全; a single character gives itself. */
export const bigrams = (text: string): readonly string[] => grams(text, 2);

/** Overlapping trigrams of a run; a shorter run gives itself. */
export const trigrams = (text: string): readonly string[] => grams(text, 3);

function grams(text: string, length: number): readonly string[] {
  const characters = [...text];
  if (characters.length <= length) return [text];
  return characters.slice(length - 1).map((_, index) => characters.slice(index, index + length).join(''));
}
