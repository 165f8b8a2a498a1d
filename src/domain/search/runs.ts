/** Han characters by block: the oldest supported browsers have no `\p{Script=Han}`. */
const han = '\\u3007\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
/** ASCII except digits and lower case; Latin-1 signs; general punctuation to symbols; CJK, full-width punctuation. */
const separators = '\\0-/:-`{-\\u00bf\\u00d7\\u00f7\\u2000-\\u2bff\\u3000-\\u3006\\u3008-\\u303f\\ufe10-\\uffef';

const run = new RegExp(`[${han}]+|[^${han}${separators}]+`, 'gu');
const startsHan = new RegExp(`^[${han}]`, 'u');

/** Splits folded text into runs of Han characters and runs of other letters and digits; punctuation separates runs. */
export const textRuns = (folded: string): readonly string[] => folded.match(run) || [];

/** True when a run starts with a Han character. */
export const isHan = (text: string): boolean => startsHan.test(text);

/** Overlapping bigrams of a run: 食品安全 gives 食品, 品安, 安全; a single character gives itself. */
export function bigrams(text: string): readonly string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
