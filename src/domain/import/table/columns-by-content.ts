import { hasDay } from '../times/day-cells.ts';
import { isOneUnit } from '../units/matcher.ts';
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

/** True for a cell that ends like a place, or tells a floor: 五马街广场, 门诊一楼. */
export const endsLikePlace = (cell: string): boolean =>
  /(?:广场|公园|[楼厅室馆院场]|礼堂|门口|路口|小区)$|[一二三四五六七八九十\d]楼/u.test(cell);

/** Whether the cells of a column may be names of activities: each row has one of its own that is no unit, place or number. */
export function isOfNames(rows: readonly (readonly string[])[], column: number): boolean {
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1).slice(0, most);
  const cells = filled.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');
  const isName = (cell: string) =>
    (cell.match(/\p{sc=Han}/gu) ?? []).length > 2 && !endsLikePlace(cell) && !isOneUnit(cell) && !hasDay(cell);
  return (
    cells.length > 1 &&
    cells.length >= filled.length * 0.8 &&
    new Set(cells).size >= cells.length * 0.8 &&
    isOfKind(cells, isName)
  );
}

const officePhone = /(?<!\d)(?:0\d{2,3}[-—－ ]?\d{7,8}|400-?\d{3}-?\d{4})(?!\d)/u;

type Read = (
  rows: readonly (readonly string[])[],
  columns: ReadonlyMap<Field, number>,
  unread: Unread,
) => ReadonlyMap<Field, number>;

/**
 * Fields of columns whose title says nothing, by their cells: places, days, hours and the phones of offices, each in a table
 * that has no column of them. Not those that say that they are of something else.
 * @param rows rows below the heading
 */
export function fieldsByContent(
  rows: readonly (readonly string[])[],
  columns: ReadonlyMap<Field, number>,
  unread: Unread,
): ReadonlyMap<Field, number> {
  let all = columns;
  for (const read of [placesByContent, timesByContent, hoursByContent, phonesByContent]) {
    const taken = new Set(all.values());
    const left = unread.filter(({ column }) => !taken.has(column));
    all = new Map([...all, ...read(rows.slice(0, most), all, left)]);
  }
  return all;
}

const ofActivity = (unread: Unread): Unread => unread.filter(({ title }) => !isOfOthers(title));

const placesByContent: Read = (rows, columns, unread) => {
  if ((['venue', 'address', 'room'] as const).some((field) => columns.has(field))) return new Map();
  const isPlace = (cell: string) => endsLikePlace(cell) && !isOneUnit(cell) && [...cell].length < longestTime;
  const [places] = columnsOf(rows, ofActivity(unread), isPlace);
  return new Map(places ? [['venue', places.column]] : []);
};

/** Days; the cells of what happens may tell them, too, and those of days where and what it is. */
const timesByContent: Read = (rows, columns, unread) => {
  if (timeFields.some((field) => columns.has(field))) return new Map();
  const content = columns.get('content') ?? -1;
  const [times] = columnsOf(rows, [...ofActivity(unread), { title: '', column: content }], hasDay);
  if (!times) return new Map();
  const isMixed = rows.some((row) => (row[times.column] ?? '').trim().length > longestTime);
  const fields = ['times', 'venue', ...(isMixed ? (['content'] as const) : [])] as const;
  return new Map(fields.filter((field) => !columns.has(field)).map((field) => [field, times.column]));
};

/** 联系办公室: 工会0938-0000402. */
const phonesByContent: Read = (rows, columns, unread) => {
  if (columns.has('contactPhone')) return new Map();
  const others = unread.filter(({ title }) => !/预约|报名|投诉|监督|举报/u.test(title));
  const [phones] = columnsOf(rows, others, (cell) => officePhone.test(cell));
  return new Map(phones ? [['contactPhone', phones.column]] : []);
};

/**
 * Hours: two columns of single hours, the earlier ones on the left, are the beginning and the end; one of ranges is that of
 * hours. One of single hours may be anything: it is asked about. Only beside days.
 */
const hoursByContent: Read = (rows, columns, unread) => {
  const hasDays = (['dates', 'times', 'startDate', 'day'] as const).some((field) => columns.has(field));
  if (!hasDays || (['hours', 'starts', 'ends'] as const).some((field) => columns.has(field))) return new Map();
  const ofKind = (pattern: RegExp) =>
    columnsOf(rows, ofActivity(unread), (cell) => pattern.test(cell.replace(/\s+/gu, '')));
  const [starts, ends] = ofKind(isClock);
  const [ranges] = ofKind(isClockRange);
  if (starts && ends && areOrdered(rows, starts.column, ends.column))
    return new Map([
      ['starts', starts.column],
      ['ends', ends.column],
    ]);
  return new Map(ranges ? [['hours', ranges.column]] : []);
};
