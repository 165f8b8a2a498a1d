import { quote } from '../../checks/quote.ts';
import { ask, type Row } from '../row/row-state.ts';
import type { Field } from '../table/columns.ts';
import type { WordReading } from './said-words.ts';

export const splitWords = (text: string): readonly string[] =>
  text.split(/[、，,；;/+＋\s┋┃|]+|和|及|与/u).filter((part) => part !== '');

/** The words of which a text may be a slip. */
export const slipsIn = <T extends string>(reading: WordReading<T>): readonly T[] =>
  reading.kind === 'unknown' ? reading.slips : [];

/** Asks what a word means, with those of the site that it may be. */
export function askWord(row: Row, field: Field, question: string, proposals: readonly string[]): void {
  const hint = proposals.length > 0 ? `是不是${proposals.map(quote).join('、')}？` : '';
  ask(row, field, {
    code: 'import-word',
    message: `${question}${hint}`,
    fix: '照可以写的词改；常见的叫法可以加进 content/words.json。',
  });
}
