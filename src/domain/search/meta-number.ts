/** Metadata is searchable. This prefix prevents a query of digits from matching a number. */
const numberMark = 'zzz';

/** Encodes a number, rounded down, as a metadata word. */
export const wordOfNumber = (value: number): string => `${numberMark}${Math.floor(value).toString(36)}`;

/** Decodes the output of wordOfNumber(); NaN for any other word. */
export const numberOfWord = (word: string): number =>
  word.slice(0, numberMark.length) === numberMark ? Number.parseInt(word.slice(numberMark.length), 36) : Number.NaN;
