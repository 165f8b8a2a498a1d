import { hasDay } from '../times/day-cells.ts';
import { splitTimeAndPlace } from '../times/time-and-place.ts';
import { isOneUnit } from '../units/matcher.ts';
import {
  anyYear,
  areOrdered,
  cellsBelow,
  endsLikePlace,
  isClock,
  isClockRange,
  isOfKind,
  isOfPeople,
  isOnlyHours,
  longestTime,
  most,
} from './cell-kinds.ts';
import { type Field, timeFields } from './column-titles.ts';
import { isOfOthers } from './title-endings.ts';

type Unread = readonly { readonly title: string; readonly column: number }[];

const columnsOf = (rows: readonly (readonly string[])[], unread: Unread, isSuch: (cell: string) => boolean) =>
  unread.filter(({ column }) =>
    isOfKind(
      rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== ''),
      isSuch,
    ),
  );

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
  const cells = cellsBelow(rows, times.column);
  const isMixed = cells.some((cell) => cell.length > longestTime);
  const hasPlaces = isMixed || cells.some((cell) => splitTimeAndPlace(cell, anyYear).place !== '');
  const fields = [
    'times',
    ...(hasPlaces ? (['venue'] as const) : []),
    ...(isMixed ? (['content'] as const) : []),
  ] as const;
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
