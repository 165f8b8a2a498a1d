import { type Folding, foldText } from './folding.ts';
import { closeUp, compact, isHan, textRuns, trigrams } from './runs.ts';

/** Maximum query length in UTF-16 code units; longer queries are cut, because a link can contain any text. */
const maxLength = 80;

/** A query as it is compared: cut, folded, and closed up when it is single characters alone (`食 品 安 全`). */
export function foldQuery(query: string, folding: Folding): string {
  const folded = foldText(query.slice(0, maxLength), folding);
  return textRuns(folded).every((run) => isHan(run) && Array.from(run).length === 1) ? closeUp(folded) : folded;
}

/**
 * Lookup terms of a folded query: Han runs as overlapping trigrams, shorter runs and other words as they are.
 * Deduplicated; empty when the query has no letter, digit or Han character.
 */
export function queryTerms(folded: string): readonly string[] {
  const terms = textRuns(folded).map((run) => (isHan(run) ? trigrams(run) : [run]));
  return Array.from(new Set(([] as string[]).concat(...terms)));
}

/** Prefixes that no written word has: separate terms of pinyin, of whole names and of kinds from words of pages. */
const [pinyinMark, nameMark, kindMark] = ['qz', 'qt', 'qk'];

/** Index term of a pinyin text. */
export const pinyinTerm = (letters: string): string => pinyinMark + letters;
export const isPinyinTerm = (term: string): boolean => term.slice(0, pinyinMark.length) === pinyinMark;

/**
 * Index term of a whole folded name: one of 1,296, which other names share. A part of the index with all names would cost
 * every query more than its words do.
 */
export const nameTerm = (folded: string): string => nameMark + shortHash(compact(folded));

/** Index term of all pages of a kind: 活动, 场馆. */
export const kindTerm = (kind: string): string =>
  kindMark + Array.from(kind, (character) => character.charCodeAt(0).toString(36)).join('');

/** Two digits of base 36, by FNV-1a. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % 36 ** 2).toString(36).padStart(2, '0');
}
