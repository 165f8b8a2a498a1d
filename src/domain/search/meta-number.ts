/** Metadata can be searched for: a number that starts like no query keeps digits from finding it. */
const numberMark = 'zzz';

/** A whole number as a word of the metadata. */
export const wordOfNumber = (value: number): string => `${numberMark}${Math.floor(value).toString(36)}`;

/** The number of wordOfNumber(); NaN for any other word. */
export const numberOfWord = (word: string): number =>
  word.slice(0, numberMark.length) === numberMark ? Number.parseInt(word.slice(numberMark.length), 36) : Number.NaN;
