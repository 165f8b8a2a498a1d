import type { WrittenSession } from '#schemas/session.ts';
import { readTimes } from '../../time/written/read-times.ts';
import { hasDay } from '../times/day-cells.ts';
import { isOneUnit } from '../units/matcher.ts';
import { type Field, timeFields } from './column-titles.ts';
import { isOfOthers } from './columns.ts';

/** Longest text that may be a time and a place alone. */
const longestTime = 40;

const anyYear = { from: '2000-01-01', to: '2000-12-31' };

/** The sessions of a cell that tells hours of a day that it does not tell: 9:00, 上午9点半—11点, 每晚7:00; none of any other. */
function hoursIn(cell = ''): readonly WrittenSession[] {
  if (!/\d\s*[:：点时]/u.test(cell) || [...cell].length > longestTime || hasDay(cell)) return [];
  const reading = readTimes(`1月1日 ${cell}`, anyYear);
  return reading.kind === 'read' ? reading.sessions : [];
}

/** True for a cell that is nothing but hours. */
export const isOnlyHours = (cell: string): boolean => hoursIn(cell).length > 0;

const isStart = (session: WrittenSession): boolean => session.kind === 'timed' && session.end === undefined;
const isClock = (cell: string): boolean => isOnlyHours(cell) && hoursIn(cell).every(isStart);
const isClockRange = (cell: string): boolean => isOnlyHours(cell) && !hoursIn(cell).some(isStart);

/** When a cell of a single hour, or a single day, is; undefined for any other. */
function momentOf(cell = ''): string | undefined {
  const reading = readTimes(hasDay(cell) ? cell : `1月1日 ${cell}`, anyYear);
  const [session, ...others] = reading.kind === 'read' ? reading.sessions : [];
  if (others.length > 0) return undefined;
  if (session?.kind === 'all-day') return session.to === undefined ? session.from : undefined;
  return session?.kind === 'timed' && session.end === undefined ? session.start : undefined;
}

/** Whether the moments of one column are before those of the other, but for a slip in ten rows. */
function areOrdered(rows: readonly (readonly string[])[], first: number, second: number, isEqual = false): boolean {
  const pairs = rows.flatMap((row) => {
    const [from, to] = [momentOf(row[first]), momentOf(row[second])];
    return from === undefined || to === undefined ? [] : from < to || (isEqual && from === to);
  });
  return pairs.length > 1 && pairs.filter((isInOrder) => !isInOrder).length * 10 <= pairs.length;
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

/** True for a cell that ends like a place, or tells a floor or a room: 五马街广场, 门诊一楼, B座204. */
export const endsLikePlace = (cell: string): boolean =>
  /(?:广场|公园|[楼厅室馆院场]|礼堂|门口|村口|路口|小区|走廊|车间|步道|工坊|果园|院内)$|[一二三四五六七八九十\d]楼|[\p{L}室楼座栋]\d{3,4}$/u.test(
    cell.replace(/[（(][^（()）]*[）)]$|集合$/gu, ''),
  );

/** True for a cell that names people who come, and nothing else: 附近居民、中小学生和家长. */
const isOfPeople = (cell: string): boolean =>
  /^[^：:。；;]{0,24}(?:居民|[市村农渔网牧]民|群众|公众|学生|[新师学考]生|家长|家庭|亲子|职工|员工|工人|干部|少年|儿童|孩子|幼儿|老人|老年人|学员|读者|观众|游客|网友|爱好者|[一二三四五六七八九\d]年级|农户|[种养]殖?植?户|群体|人群|人士|妇女|残疾人)(?:等)?$/u.test(
    cell.replace(/[（(][^（()）]*[）)]/gu, ''),
  );

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
 * Fields of columns whose title says nothing, by their cells: places, days, hours, the phones of offices and whom it is for,
 * each in a table that has no column of them. Not those that say that they are of something else.
 * @param rows rows below the heading
 */
export function fieldsByContent(
  rows: readonly (readonly string[])[],
  columns: ReadonlyMap<Field, number>,
  unread: Unread,
): ReadonlyMap<Field, number> {
  let all = columns;
  for (const read of [placesByContent, timesByContent, hoursByContent, phonesByContent, peopleByContent]) {
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
  const others = timeFields.flatMap((field) => columns.get(field) ?? []);
  if (others.some((column) => !isOfHours(rows, column))) return new Map();
  const content = columns.get('content') ?? -1;
  const [times, ends] = columnsOf(rows, [...ofActivity(unread), { title: '', column: content }], hasDay);
  if (!times) return new Map();
  if (ends && areOrdered(rows, times.column, ends.column, true))
    return new Map([
      ['startDate', times.column],
      ['endDate', ends.column],
    ]);
  if (others.length > 0) return new Map([['dates', times.column]]);
  const isMixed = rows.some((row) => (row[times.column] ?? '').trim().length > longestTime);
  const fields = ['times', 'venue', ...(isMixed ? (['content'] as const) : [])] as const;
  const isTold = (field: Field) => columns.has(field) || (field === 'venue' && columns.has('onlinePlatform'));
  return new Map(fields.filter((field) => !isTold(field)).map((field) => [field, times.column]));
};

/** Whether a column of times tells hours or weekdays, and no days: the days stand in another. */
function isOfHours(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.flatMap((row) => (row[column] ?? '').trim() || []);
  return isOfKind(cells, (cell) => isOnlyHours(cell) || isWeekday.test(cell)) && !cells.some(hasDay);
}

const isWeekday = /^(?:周|星期|礼拜)?[一二三四五六日天](?:[、至—-][一二三四五六日天])?$/u;

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
  const [starts, ends] = columnsOf(rows, ofActivity(unread), isClock);
  const [ranges] = columnsOf(rows, ofActivity(unread), isClockRange);
  if (starts && ends && areOrdered(rows, starts.column, ends.column))
    return new Map([
      ['starts', starts.column],
      ['ends', ends.column],
    ]);
  return new Map(ranges ? [['hours', ranges.column]] : []);
};

/** Whom it is for; not who gives it. */
const peopleByContent: Read = (rows, columns, unread) => {
  if (columns.has('audiences')) return new Map();
  const others = ofActivity(unread).filter(({ title }) => !/讲|嘉宾|专家|志愿|工作|演|组织|带|派/u.test(title));
  const [people] = columnsOf(rows, others, isOfPeople);
  return new Map(people ? [['audiences', people.column]] : []);
};
