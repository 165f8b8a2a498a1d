import type { ActivityType } from '#schemas/activity.ts';
import { quote } from '../checks/quote.ts';
import type { WordReading } from './cells/said-words.ts';
import type { Field } from './columns.ts';
import { ask, oneLine, type Row } from './row-state.ts';

export function typeOf(row: Row): ActivityType | undefined {
  const text = oneLine(row.cell('type')).replace(/^(其他|其它)[：:（(].*$/u, '$1');
  if (text === '') return undefined;
  const readings = [text, ...splitWords(text)].map(row.context.types);
  const [whole, ...parts] = readings;
  if (whole?.kind === 'found' && parts.length < 2) return whole.word;
  const words = new Set(parts.flatMap((part) => (part.kind === 'found' ? [part.word] : [])));
  if (words.size === 1 && parts.every(({ kind }) => kind === 'found')) return [...words][0];
  askWord(row, 'type', `活动类型${quote(text)}：是哪一种？`, words.size > 0 ? [...words] : proposalsOf(readings));
  return undefined;
}

export const splitWords = (text: string): readonly string[] =>
  text.split(/[、，,；;/+＋\s]+|和|及|与/u).filter((part) => part !== '');

export const proposalsOf = (readings: readonly WordReading<string>[]): readonly string[] => [
  ...new Set(readings.flatMap((each) => (each.kind === 'unknown' ? each.proposals : []))),
];

/** Asks what a word means, with those of the site that it may be. */
export function askWord(row: Row, field: Field, question: string, proposals: readonly string[]): void {
  const hint = proposals.length > 0 ? `是不是${proposals.map(quote).join('、')}？` : '';
  ask(row, field, {
    code: 'import-word',
    message: `${question}${hint}`,
    fix: '照可以写的词改；常见的叫法可以加进 content/words.json。',
  });
}
