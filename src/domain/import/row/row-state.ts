import { quote } from '../../checks/quote.ts';
import type { CellFault } from '../sheet.ts';
import type { Field } from '../table/column-titles.ts';
import type { TableFacts } from '../table/table-facts.ts';
import type { SaidOfSitting } from '../times/sittings.ts';
import type { RowContext } from './row-context.ts';

/** State of the reader for one row: cells, and the questions and notes so far. */
export interface Row {
  /** Text of a field; '' for an empty cell or without a column. */
  readonly cell: (field: Field) => string;
  /** The same without the defaults. */
  readonly ownCell: (field: Field) => string;
  /** Titles of the rows that this one is among, the nearest first, and the name of its sheet. */
  readonly above: readonly string[];
  /** Title of a field's column in the table; '' without one. */
  readonly titleOf: (field: Field) => string;
  readonly columns: ReadonlyMap<Field, number>;
  readonly context: RowContext;
  /** What is so of all rows of its table. */
  readonly facts: TableFacts;
  /** What its cells of times say of a sitting at another time than before. */
  readonly moves: readonly SaidOfSitting[];
  readonly questions: CellFault[];
  /** Fields that are asked about. */
  readonly asked: Set<Field>;
  readonly notes: string[];
}

/** Adds a question about a field. */
export function ask({ questions, asked, columns }: Row, field: Field, question: Omit<CellFault, 'column'>): void {
  asked.add(field);
  questions.push({ ...question, column: columns.get(field) });
}

/** Asks about what was read but may be meant otherwise: the draft stands as it is until somebody has looked. */
export const askToCheck = (row: Row, field: Field, message: string, fix = '照实际改好。'): void =>
  ask(row, field, { code: 'import-asked', message, fix });

/** Asks what a word means, with those of the site that it may be. */
export function askWord(row: Row, field: Field, question: string, proposals: readonly string[]): void {
  const hint = proposals.length > 0 ? `是不是${proposals.map(quote).join('、')}？` : '';
  ask(row, field, {
    code: 'import-word',
    message: `${question}${hint}`,
    fix: '照可以写的词改；常见的叫法可以加进 content/words.json。',
  });
}

/** Removes empty fields (undefined, '', []); undefined when none remains. */
export function known(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/gu, '').trim();
export const list = (text: string): readonly string[] => text.split(/[\s；;、，,/┋┃|]+/u).filter((part) => part !== '');
