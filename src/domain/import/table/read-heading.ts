import type { Sheet } from '../sheet.ts';
import { hasDay } from '../times/day-cells.ts';
import { isOfNames, isOnlyHours } from './cell-kinds.ts';
import { type Field, timeFields } from './column-titles.ts';
import { type ColumnMeaning, columnMeaning, headingMeaning, isTimeAndPlace } from './columns.ts';
import { fieldsByContent } from './columns-by-content.ts';
import type { Heading, TitledColumn } from './heading.ts';
import { withName, withSeries, withTheme } from './heading-names.ts';
import { groupTitles, heightOf, partsOfGroups } from './heading-rows.ts';

/** Maximum number of lines in which a separator of columns is searched: forms put a title, unit and date above. */
export const mostLinesAbove = 40;

/** The heading that begins at a row: a column for names and at least one other known field, or several fields with a time. */
export function headingAt(sheet: Sheet, row: number): Heading | undefined {
  const heading = titlesAt(sheet, row);
  if (!heading) return undefined;
  const hasEmptyEnds = sheet.rows.some((cells) => cells.some((cell) => emptyEnds.test(cell)));
  return withContent(sheet, withSeries(sheet, withSerial(sheet, { ...heading, hasEmptyEnds })));
}

/** 活动起止同一天的，止栏可不填; 只有一天的结束时间可以不填. */
const emptyEnds =
  /(?:同一?天|[一单当]天|[单当]日)[^。；;]{0,8}(?:止|结束|终止)[^。；;]{0,6}(?:不用?填|不必填|免填|可?空着?|留空)/u;

/** A column that is not known counts the rows when it begins with one: 场次, 期次. */
function withSerial(sheet: Sheet, heading: Heading): Heading {
  const { unread, serial, row, height } = heading;
  const counting = unread.find(
    ({ title, column }) =>
      /^(?:场次|期次|批次|编次|No\.?|#)$/iu.test(title) && sheet.rows[row + height]?.[column]?.trim() === '1',
  );
  if (!counting || serial !== undefined) return heading;
  return { ...heading, serial: counting.column, unread: unread.filter((each) => each !== counting) };
}

function withContent({ rows }: Sheet, heading: Heading): Heading {
  const { row, height, unread } = heading;
  const columns = fieldsByContent(rows.slice(row + height), heading.columns, unread);
  const taken = new Set(columns.values());
  return { ...heading, columns, unread: unread.filter(({ column }) => !taken.has(column)) };
}

function titlesAt(sheet: Sheet, row: number): Heading | undefined {
  const top = sheet.rows[row] ?? [];
  const below = sheet.rows[row + 1];
  const height = heightOf(top, below);
  if (height === undefined) return headingWithoutName(sheet, row);
  const written = height === 2 ? [...top, ...(below ?? [])] : top;
  if (new Set(written.filter(isFieldTitle)).size < 2) return height === 1 ? headingWithoutName(sheet, row) : undefined;
  const groups = height === 2 ? groupTitles(sheet, row) : top;
  const width = Math.max(top.length, height === 2 ? (below?.length ?? 0) : 0);
  const titles = Array.from({ length: width }, (_, column) => ({
    column,
    group: (groups[column] ?? '').replace(/\s+/gu, ''),
    own: height === 2 ? (below?.[column] ?? '').replace(/\s+/gu, '') : '',
  }));
  const heading = withName(sheet, headingOf(row, height, titles));
  return heading.columns.has('name') ? heading : undefined;
}

/** Longest title of a column that is not known. */
const longestTitle = 20;

/**
 * A row of titles with one of times and none that is all of names: a title that is not known is that of names, the only one
 * whose cells are like names where there is one. Columns of days and hours count as known ones.
 */
function headingWithoutName(sheet: Sheet, row: number): Heading | undefined {
  const top = sheet.rows[row] ?? [];
  const written = top.filter((title) => title.trim() !== '');
  if (written.some((title) => hasDay(title) || isOnlyHours(title) || [...title].length > longestTitle))
    return undefined;
  const titles = top.map((title, column) => ({ column, group: title.replace(/\s+/gu, ''), own: '' }));
  const whole = withContent(sheet, withTheme(headingOf(row, 1, titles)));
  const read = new Set(whole.columns.values());
  const known = titles.filter(({ group, column }) => group !== '' && (isFieldTitle(group) || read.has(column)));
  if (new Set(known.map(({ group }) => group)).size < 3 || !timeFields.some((field) => whole.columns.has(field)))
    return undefined;
  if (whole.columns.has('name')) return whole;
  const { columns, unread, ...heading } = whole;
  const like = unread.filter(({ column }) => isOfNames(sheet.rows.slice(row + 1), column));
  const [name = unread[0]] = like;
  if (!name) return undefined;
  return {
    ...heading,
    columns: new Map([...columns, ['name', name.column]]),
    unread: unread.filter((each) => each !== name),
    [like.length === 1 ? 'foundName' : 'assumedName']: name.title,
  };
}

export interface Title {
  readonly column: number;
  readonly group: string;
  /** Of the second row; '' without one. */
  readonly own: string;
}

/** The heading of titles at a 0-based row. */
export function headingOf(row: number, height: 1 | 2, titles: readonly Title[]): Heading {
  const columns = new Map<Field, number>();
  const personal: TitledColumn[] = [];
  const unread: TitledColumn[] = [];
  const meanings = titles.map((title) => ({ ...title, meaning: meaningOf(title) }));
  const hasPerson = meanings.some(
    ({ group, own, meaning }) => meaning.kind === 'personal' && /人|姓名/u.test(group + own),
  );
  for (const { column, group, own, meaning } of meanings) {
    const title = titleText({ column, group, own });
    const field = meaning.kind === 'field' ? meaning.field : officePhone(title, hasPerson);
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
    else if (meaning.kind === 'personal') personal.push({ title, column });
    else if (meaning.kind !== 'idle' && title !== '') unread.push({ title, column });
  }
  const contact = personal.find(({ title }) => !columns.has('contactPhone') && /[人员师].*(?:电话|方式)/u.test(title));
  if (contact) columns.set('contactPhone', contact.column);
  const serial = meanings.find(({ group, meaning }) => meaning.kind === 'idle' && group.startsWith('序'))?.column;
  placesByTimes(columns, titles);
  endsByStarts(columns, unread);
  startsByEnds(columns);
  return { row, height, columns, personal, unread, titles: titles.map(titleText), serial };
}

/** A column of times and places is that of places, too, and that of what happens where no other is. */
function placesByTimes(columns: Map<Field, number>, titles: readonly Title[]): void {
  const title = titles.find(({ column }) => column === columns.get('times'));
  if (!title || !isTimeAndPlace(titleText(title))) return;
  const fields = /内容|简介|流程/u.test(titleText(title)) ? (['venue', 'content'] as const) : (['venue'] as const);
  for (const field of fields) if (!columns.has(field)) columns.set(field, title.column);
}

/** 截止日期 beside 起始日期 is the last day: what booking closes on says so. */
function endsByStarts(columns: Map<Field, number>, unread: TitledColumn[]): void {
  if (columns.has('endDate') || columns.has('ends')) return;
  const end = unread.findIndex(({ title }) => /^(?:活动)?截[止至](?:日期?|时间)?$/u.test(title));
  const field = columns.has('startDate') ? 'endDate' : 'ends';
  if (end < 0 || !(columns.has('startDate') || columns.has('starts'))) return;
  for (const { column } of unread.splice(end, 1)) columns.set(field, column);
}

/** Beside a column of ends one of times, and none of starts, is that of the starts: 开播时间 and 结束时间. */
function startsByEnds(columns: Map<Field, number>): void {
  if (columns.has('starts') || columns.has('startDate')) return;
  const isOfDays = columns.has('endDate');
  const own = (['times', isOfDays ? 'dates' : 'hours'] as const).find((field) => columns.has(field));
  const column = columns.get(own ?? 'times');
  if (own === undefined || column === undefined || !(isOfDays || columns.has('ends'))) return;
  columns.delete(own);
  columns.set(isOfDays ? 'startDate' : 'starts', column);
}

const titleText = ({ group, own }: Title): string => (own === '' || own === group ? group : `${group}${own}`);

/** A phone that belongs to no person is the office's. */
const officePhone = (title: string, hasPerson: boolean): Field | undefined =>
  !hasPerson && /^(?:联系)?电话(?:[（(].*)?$/u.test(title) ? 'contactPhone' : undefined;

const isFieldTitle = (title: string): boolean => columnMeaning(title).kind === 'field';

function meaningOf({ group, own }: Title): ColumnMeaning {
  const top = headingMeaning(group);
  if (own === '' || own === group) return top;
  const part =
    top.kind === 'field'
      ? partsOfGroups[top.field]?.find(([pattern]) => pattern.test(own.normalize('NFKC')))
      : undefined;
  if (part) return { kind: 'field', field: part[1] };
  if (top.kind === 'personal' || /^联系/u.test(group)) return { kind: 'personal' };
  const exact = [columnMeaning(group + own), columnMeaning(own), top].find(({ kind }) => kind !== 'unknown');
  return exact ?? headingMeaning(own);
}
