import { expect } from 'vitest';
import { compact, isHan, textRuns } from '#domain/search/runs.ts';

/** Mean of the recalls of the queries that are about something. */
const leastRecall = 0.995;

/** How an index answers a query, by addresses. */
export interface Score {
  readonly query: string;
  /** What should be found, by the content. */
  readonly wanted: readonly string[];
  readonly found: readonly string[];
  /** What of it does not say what was asked, by the page itself. */
  readonly wrong: readonly string[];
}

/**
 * A query about nothing that the content has does not count: what comes near it is found and said so.
 * @param leastPrecision share of the pages found by all queries together, for many queries find only one
 */
export function expectGood(all: readonly Score[], leastPrecision: number): void {
  const scores = all.filter(({ wanted }) => wanted.length > 0);
  const recalls = scores.map((score) => 1 - missedOf(score).length / score.wanted.length);
  const found = sum(scores.map((score) => score.found.length));
  const wrong = sum(scores.map((score) => score.wrong.length));
  const faults = scores.filter((score) => missedOf(score).length + score.wrong.length > 0).map(told);
  expect(recalls.length).toBeGreaterThan(0);
  expect(sum(recalls) / recalls.length, faults.join('\n')).toBeGreaterThanOrEqual(leastRecall);
  expect(1 - wrong / found, faults.join('\n')).toBeGreaterThanOrEqual(leastPrecision);
}

const missedOf = ({ wanted, found }: Score) => wanted.filter((url) => !found.includes(url));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function told(score: Score): string {
  const { query, wanted, found, wrong } = score;
  const missed = missedOf(score);
  return `${query}: missed ${missed.length} of ${wanted.length}: ${missed.slice(0, 3)}; wrong ${wrong.length} of ${found.length}: ${wrong.slice(0, 3)}`;
}

/** Texts as queries are compared with them: without marks and blanks, and by words. */
export interface FoldedWords {
  readonly texts: readonly string[];
  readonly words: readonly string[];
}

export function foldedWords(texts: readonly string[], fold: (text: string) => string): FoldedWords {
  const folded = texts.map(fold);
  return { texts: folded.map(compact), words: folded.flatMap(textRuns) };
}

/** Whether texts have all words of a folded query; Chinese anywhere, other letters and digits at the start of a word. */
export const holds = ({ texts, words }: FoldedWords, query: string): boolean =>
  textRuns(query).every((run) =>
    isHan(run) ? texts.some((text) => text.includes(run)) : words.some((word) => word.startsWith(run)),
  );
