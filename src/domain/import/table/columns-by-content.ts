import type { Sheet } from '../sheet.ts';
import { hasDay } from '../times/day-cells.ts';
import { type Field, timeFields } from './column-titles.ts';
import { isOfOthers } from './columns.ts';

const clock = String.raw`\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|[点时](?:半|\d{1,2}分?)?)`;
const isClock = new RegExp(`^${clock}$`, 'u');
const isClockRange = new RegExp(`^${clock}(?:[-—–~～至到]+)${clock}$`, 'u');

/** True for a cell that is nothing but hours: 09:00, 14点30, 9:00-11:00. */
export const isOnlyHours = (text: string): boolean => {
  const plain = text.replace(/\s+/gu, '');
  return isClock.test(plain) || isClockRange.test(plain);
};

/** Minutes from midnight; undefined for a cell that is no single hour. */
function minutesOf(cell = ''): number | undefined {
  const plain = cell.replace(/\s+/gu, '');
  if (!isClock.test(plain)) return undefined;
  const [hours = 0, minutes = 0] = (plain.match(/\d+/gu) ?? []).map(Number);
  return hours * 60 + (plain.endsWith('半') ? 30 : minutes);
}

/** Whether the hours of one column are before those of the other, but for a slip in ten rows. */
function areOrdered(rows: readonly (readonly string[])[], first: number, second: number): boolean {
  const pairs = rows.flatMap((row) => {
    const [from, to] = [minutesOf(row[first]), minutesOf(row[second])];
    return from === undefined || to === undefined ? [] : from < to;
  });
  return pairs.length > 1 && pairs.filter((isOrdered) => !isOrdered).length * 10 <= pairs.length;
}

/** Whether a column names several rows alike (a cell merged over them) that another names each by a name of its own. */
export function nameEachRow(rows: readonly (readonly string[])[], shared: number, own: number): boolean {
  const named = rows.flatMap((row) => {
    const [group, name] = [(row[shared] ?? '').trim(), (row[own] ?? '').trim()];
    return group === '' || name === '' ? [] : { group, name };
  });
  const groups = new Set(named.map(({ group }) => group));
  const isFilled = named.length >= rows.filter((row) => (row[shared] ?? '').trim() !== '').length * 0.8;
  return isFilled && groups.size < named.length && new Set(named.map(({ name }) => name)).size === named.length;
}

/** Rows that are looked at. */
const most = 60;

type Unread = readonly { readonly title: string; readonly column: number }[];

/** Whether most of the filled cells of a column, and at least two, are of a kind. */
export function isOfKind(cells: readonly string[], isSuch: (cell: string) => boolean): boolean {
  const found = cells.filter(isSuch).length;
  return found > 1 && found >= cells.length * 0.6;
}

const columnsOf = (rows: readonly (readonly string[])[], unread: Unread, isSuch: (cell: string) => boolean) =>
  unread.filter(({ column }) =>
    isOfKind(
      rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== ''),
      isSuch,
    ),
  );

/** Longest text that may be a time and a place alone. */
const longestTime = 40;

const officePhone = /(?<!\d)(?:0\d{2,3}[-—－ ]?\d{7,8}|400-?\d{3}-?\d{4})(?!\d)/u;

/**
 * Fields of columns whose title says nothing: days, in a table without any column of times (those of what happens may tell
 * them, too), and the phones of offices, in one without phones (联系办公室: 工会0938-0000402). Not those that say that they
 * are of something else.
 */
export function fieldsByContent(
  sheet: Sheet,
  below: number,
  columns: ReadonlyMap<Field, number>,
  unread: Unread,
): ReadonlyMap<Field, number> {
  const rows = sheet.rows.slice(below, below + most);
  const hasTimes = timeFields.some((field) => columns.has(field));
  const ofActivity = unread.filter(({ title }) => !isOfOthers(title));
  const content = columns.get('content') ?? -1;
  const [times] = hasTimes ? [] : columnsOf(rows, [...ofActivity, { title: '', column: content }], hasDay);
  const isMixed = times && rows.some((row) => (row[times.column] ?? '').trim().length > longestTime);
  const others = unread.filter(({ title }) => !/预约|报名|投诉|监督|举报/u.test(title));
  const [phones] = columns.has('contactPhone') ? [] : columnsOf(rows, others, (cell) => officePhone.test(cell));
  return new Map([
    ...(times ? [['times', times.column] as const] : []),
    ...(times && !columns.has('venue') ? [['venue', times.column] as const] : []),
    ...(times && isMixed && !columns.has('content') ? [['content', times.column] as const] : []),
    ...(phones ? [['contactPhone', phones.column] as const] : []),
  ]);
}

/**
 * Fields of columns whose title says nothing and whose cells are all hours: two of single hours, the earlier ones on the
 * left, are the beginning and the end; one of ranges is that of hours. One of single hours may be anything: it is asked
 * about. Only in a table whose known columns have no hours.
 */
export function hoursByContent(
  sheet: Sheet,
  below: number,
  columns: ReadonlyMap<Field, number>,
  unread: Unread,
): ReadonlyMap<Field, number> {
  const hasDays = (['dates', 'times', 'startDate', 'day'] as const).some((field) => columns.has(field));
  if (!hasDays || (['hours', 'starts', 'ends'] as const).some((field) => columns.has(field))) return new Map();
  const rows = sheet.rows.slice(below, below + most);
  const ofActivity = unread.filter(({ title }) => !isOfOthers(title));
  const ofKind = (pattern: RegExp) => columnsOf(rows, ofActivity, (cell) => pattern.test(cell.replace(/\s+/gu, '')));
  const [starts, ends] = ofKind(isClock);
  const [ranges] = ofKind(isClockRange);
  if (starts && ends && areOrdered(rows, starts.column, ends.column))
    return new Map([
      ['starts', starts.column],
      ['ends', ends.column],
    ]);
  return new Map(ranges ? [['hours', ranges.column]] : []);
}
