import type { Window } from '../../time/written/window.ts';
import { readPhones } from '../offer/phones.ts';
import { rolesIn } from '../remark/settle-remark.ts';
import type { CellFault, Sheet } from '../sheet.ts';
import type { Field } from '../table/column-titles.ts';
import { isNameAndContent } from '../table/columns.ts';
import type { Group } from '../table/group.ts';
import type { Heading } from '../table/heading.ts';
import { withoutReplacing } from '../table/repeated-rows.ts';
import type { SettledHeading } from '../table/table-facts.ts';
import { timesOfOtherRow } from '../times/as-other-row.ts';
import { splitMixedCell } from '../times/mixed-cells.ts';
import { withoutMoves } from '../times/moved-cells.ts';
import { splitTimeAndPlace } from '../times/time-and-place.ts';
import { cellText, withoutNames, withoutPersonal } from './cell-texts.ts';
import type { RowContext } from './row-context.ts';
import { oneLine, type Row } from './row-state.ts';
import { settleFields } from './settle-fields.ts';
import { emptyTexts, type Texts } from './texts.ts';

/** A cell that no field took. */
export interface UntakenCell {
  readonly title: string;
  readonly text: string;
}

/** Signs that clerks put into a cell that says nothing. */
const nothing = /^[/／\\—–－-]+$/u;

/** Fields that name something: 无 in them says that there is none, and answers nothing. */
const naming: ReadonlySet<Field> = new Set([
  ...(['hosts', 'unit', 'organizers', 'coOrganizers', 'department', 'venue', 'room', 'address'] as const),
  ...(['onlinePlatform', 'onlineUrl', 'bookingUrl', 'bookingPhone', 'contactPhone', 'bring', 'weather'] as const),
  ...(['series', 'subTheme', 'highlights'] as const),
]);
const none = /^(?:暂?无|没有|空)[。.]?$/u;

const saysNothing = (field: Field, text: string): boolean =>
  nothing.test(text) || (naming.has(field) && none.test(text));

/** First row below a heading. */
const belowOf = ({ row, height }: Heading): number => row + height;

/** Beside the phone of an office nobody needs a personal number of a remark: it is left out with a note. */
function withoutAsides(questions: readonly CellFault[], { columns }: Heading, texts: Texts): CellFault[] {
  const hasOffice = readPhones(texts.get('contactPhone').normalize('NFKC'), undefined).phones.length > 0;
  const aside = columns.get('remark');
  return questions.filter(({ code, column }) => !(hasOffice && code === 'pii-mobile' && column === aside));
}

/** What unread columns say of units and their roles counts as a remark. */
function rolesToRemark(texts: Texts, sheet: Sheet, index: number, heading: Heading): void {
  const roles = heading.unread.flatMap(({ column }) => rolesIn(cellText(sheet, index, column, belowOf(heading)).text));
  if (roles.length > 0) texts.set('remark', [texts.get('remark'), ...roles].filter((part) => part !== '').join('；'));
}

/** The cells of a row by their fields, with the questions that they raise by themselves. */
export function rowOf(
  sheet: Sheet,
  index: number,
  { sections, replaces }: Group,
  heading: SettledHeading,
  context: RowContext,
): Row {
  const { columns, titles } = heading;
  const questions: CellFault[] = [];
  const texts = emptyTexts();
  for (const [field, column] of columns) {
    const cell = cellText(sheet, index, column, belowOf(heading));
    texts.set(field, saysNothing(field, cell.text) ? '' : cell.text);
    if (field !== 'contactPhone') questions.push(...cell.questions);
  }
  rolesToRemark(texts, sheet, index, heading);
  if (replaces) texts.set('remark', withoutReplacing(texts.get('remark') ?? ''));
  splitCells(texts, heading, context);
  const asOther = timesOfOtherRow(texts, sheet, index, heading, (other) =>
    rowOf(sheet, other, { rows: [other], isAssumed: false, sections: [] }, heading, context),
  );
  endOnSameDay(texts, heading);
  const moves = (['times', 'dates', 'hours'] as const).flatMap((field) => {
    const { text, said } = withoutMoves(texts.get(field));
    if (said.length > 0) texts.set(field, text);
    return said;
  });
  const titleOf = (field: Field) => titles[columns.get(field) ?? -1] ?? '';
  if (heading.facts.hasUnitSections) texts.set('unit', sections[0] ?? '');
  const notes = [...asOther, ...settleFields(texts, heading, titleOf, context)];
  return {
    cell: (field) => texts.get(field) || (context.fill.get(field) ?? ''),
    ownCell: (field) => texts.get(field),
    above: [texts.get('series'), ...sections, sheet.name ?? '', heading.facts.region ?? '']
      .map(oneLine)
      .filter((title) => title !== ''),
    titleOf,
    columns,
    context,
    facts: heading.facts,
    moves,
    questions: withoutAsides(questions, heading, texts),
    asked: new Set(),
    notes,
  };
}

/** In a table that says so an empty end is the day of the start. */
function endOnSameDay(texts: Texts, { hasEmptyEnds }: Heading): void {
  if (!hasEmptyEnds) return;
  for (const [start, end] of [
    ['starts', 'ends'],
    ['startDate', 'endDate'],
  ] as const)
    if (texts.get(end) === '' && isDayAlone.test(texts.get(start))) texts.set(end, texts.get(start));
}

const isDayAlone = /^(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}[日号]?$|^[34]\d{4}$/u;

/** Parts the cells of columns for two fields. */
function splitCells(texts: Texts, { columns, titles }: Heading, { window }: RowContext): void {
  const column = columns.get('times');
  if (column !== undefined && column === columns.get('content'))
    splitMixed(texts, columns.get('venue') === column, window);
  else if (column !== undefined && column === columns.get('venue')) {
    const { time, place } = splitTimeAndPlace(texts.get('times'), window);
    texts.set('times', time);
    texts.set('venue', place);
  }
  if (isNameAndContent(titles[columns.get('name') ?? -1] ?? '')) splitNameAndContent(texts);
}

function splitMixed(texts: Texts, hasPlace: boolean, window: Window): void {
  const { time, place, content, remark } = splitMixedCell(texts.get('times'), window);
  texts.set('times', time);
  texts.set('venue', hasPlace ? place : texts.get('venue') || place);
  texts.set('content', content);
  if (remark !== '') texts.set('remark', [texts.get('remark'), remark].filter((text) => text !== '').join('；'));
}

/** The first line is the name, below it stands what happens; or the word 内容 parts them. */
function splitNameAndContent(texts: Texts): void {
  const [name = '', ...content] = texts.get('name').split(/\s*\n\s*|(?=(?:主要)?(?:活动)?内容[：:])/u);
  const told = content.map((line) => line.replace(/^(?:主要)?(?:活动)?内容[：:]\s*/u, '')).join('\n');
  texts.set('name', name.trim());
  if (!texts.get('content')) texts.set('content', told);
}

/** Titles of columns with a name of a contact, or, where no field took them, a personal number in a cell: it is not stored. */
export function personalCells(sheet: Sheet, { rows }: Group, { unread, columns, titles }: Heading): readonly string[] {
  // Of a personal number in any other taken cell it is asked what stands instead.
  const taken = [...columns].map(([field, column]) => ({
    column,
    title: titles[column] ?? '',
    bare: field === 'contactPhone' || field === 'remark' ? withoutPersonal : withoutNames,
  }));
  const others = unread.map((each) => ({ ...each, bare: withoutPersonal }));
  return [...taken, ...others].flatMap(({ title, column, bare }) =>
    rows.some((index) => bare(sheet.rows[index]?.[column] ?? '') !== (sheet.rows[index]?.[column] ?? ''))
      ? [title]
      : [],
  );
}

/** Cells of columns that no field took. */
export function untakenCells(sheet: Sheet, { rows }: Group, heading: Heading): readonly UntakenCell[] {
  return heading.unread.flatMap(({ title, column }) => {
    const texts = new Set(
      rows.map((index) => cellText(sheet, index, column, belowOf(heading)).text).filter((text) => text !== ''),
    );
    return [...texts].map((text) => ({ title, text }));
  });
}

/** The rows of an activity in their own words, without personal columns and numbers: a line for each column. */
export function ownWords(sheet: Sheet, { rows }: Group, { titles, personal, serial }: Heading): string {
  const hidden = new Set([...personal.map(({ column }) => column), serial]);
  const lines = titles.flatMap((title, column) => {
    if (hidden.has(column)) return [];
    const texts = new Set(rows.map((index) => withoutPersonal((sheet.rows[index]?.[column] ?? '').trim())));
    const said = [...texts].filter((text) => text !== '').join(' / ');
    return said === '' ? [] : [title === '' ? said : `${title}：${said}`];
  });
  return lines.join('\n');
}
