/** A sentence that tells by when something must be done, and the days that it names: `2023-09-17`. */
export interface DatedSentence {
  readonly text: string;
  readonly days: readonly string[];
}

/** The sentences of a text with a day and 前, 截止 or the like beside it. Dates without a year use `year`. */
export function datedSentences(text: string, year: number): readonly DatedSentence[] {
  return text.split(/[。；！？\n]/u).flatMap((sentence) => {
    if (!deadline.test(sentence)) return [];
    const days = [...sentence.matchAll(written)].map(
      ({ 1: own, 2: month = '', 3: day = '' }) => `${own ?? year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
    return [{ text: sentence.replace(/[*#>|]/gu, '').trim(), days }];
  });
}

const written = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/gu;
const deadline =
  /\d{1,2}月\d{1,2}[日号][^，。；\n]{0,10}(?:[之以]?前|截止|为止|止(?![血痛咳]))|(?:截止|截至|最迟|务必于|不迟于)[^，。；\n]{0,10}\d{1,2}月\d{1,2}[日号]/u;

/** True when a sentence speaks of what a deadline is for: it has two thirds of the pairs of letters of its wording. */
export function isSameMatter(what: string, sentence: string): boolean {
  const letters = what.replace(/[^\p{Script=Han}]/gu, '');
  if (letters.length < 4) return false;
  const pairs = [...letters].slice(1).map((letter, index) => `${letters[index]}${letter}`);
  return pairs.filter((pair) => sentence.includes(pair)).length / pairs.length >= 2 / 3;
}
