import { isNameTerm, isPinyinTerm } from './query.ts';
import { isHan } from './runs.ts';

/** Ascending numbers as the step from each to the next: `[3, 4, 9]` is `[3, 1, 5]`. */
export type Steps = readonly number[];

/** Terms with their pages, as writePostings() writes them. */
export type TermPart = Readonly<Record<string, Steps>>;

/** What an index in parts says of all pages. */
export interface PageTable {
  /** Names of the files of the pages, idLength characters each, in the order of the pages. */
  readonly ids: string;
  /** Pages by filter and value. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, Steps>>>>;
}

/** Where the parts of an index are. */
export interface PartsPlace {
  /** Their folder: changes with what they say. */
  readonly folder: string;
  readonly count: number;
}

export const idLength = 8;

/** A page that has a term, and whether its names do. */
export interface Posting {
  readonly page: number;
  readonly inName: boolean;
}

export const stepsOf = (ascending: readonly number[]): Steps =>
  ascending.map((value, index) => value - (ascending[index - 1] ?? 0));

/** Calls `see` with each of the numbers. */
export function eachOf(steps: Steps, see: (value: number) => void): void {
  let value = 0;
  for (const step of steps) {
    value += step;
    see(value);
  }
}

/** @param postings by ascending page */
export const writePostings = (postings: readonly Posting[]): Steps =>
  stepsOf(postings.map(({ page, inName }) => page * 2 + (inName ? 1 : 0)));

export const eachPosting = (steps: Steps, see: (page: number, inName: boolean) => void): void =>
  eachOf(steps, (value) => see(value >> 1, value % 2 === 1));

/** True for terms that are asked for whole; words of letters and digits, and pinyin, by their beginnings too. */
export const isWholeTerm = (term: string): boolean => isHan(term) || isNameTerm(term);

/** The number of the part, from 0, that has a term; with it are the terms that begin like it, where they are asked for. */
export function partOf(term: string, count: number): number {
  const key = isWholeTerm(term) ? term : term.slice(0, isPinyinTerm(term) ? 3 : 1);
  let hash = 7;
  for (let index = 0; index < key.length; index += 1) hash = (hash * 31 + key.charCodeAt(index)) % 1_000_003;
  return hash % count;
}
