import { numberOfWord, wordOfNumber } from '#domain/search/meta-number.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Moments, nameAt, writeNames } from '#domain/time/moments.ts';
import { type StatusName, statusWords } from '../ticket/status-words.ts';

const names: readonly string[] = Object.keys(statusWords);

/** States over time as metadata of the search index: positions of names and seconds, as words that no query matches. */
export const writeStates = (states: Moments<StatusName>): string =>
  writeNames(states)
    .split(' ')
    .map((token, position) => wordOfNumber(position % 2 === 0 ? names.indexOf(token) : Number(token)))
    .join(' ');

/** The words of the state that holds at `now`; undefined for other text than that of writeStates(). */
export function stateWordsAt(text: string, now: Instant): string | undefined {
  const name = names[Number(nameAt(text.split(' ').map(numberOfWord).join(' '), now))];
  return name === undefined ? undefined : statusWords[name as StatusName].text;
}
