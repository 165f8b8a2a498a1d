import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/time/day.ts';
import { instantAt, instantOf } from '#domain/time/instant.ts';
import {
  dayIn,
  dayRange,
  dayRangeWithWeekdays,
  daysInHan,
  dayWithWeekday,
  hanNumber,
  longDay,
  longDayRange,
  longPartialDate,
  partialDateIn,
  shortDay,
  shortPartialDate,
  timeRange,
  weekday,
} from '#views/format/date.ts';

test('a day is written without leading zeros, with its year or its weekday where asked', () => {
  expect(shortDay('2023-09-07')).toBe('9月7日');
  expect(longDay('2023-10-08')).toBe('2023年10月8日');
  expect(dayWithWeekday('2023-09-17')).toBe('9月17日（周日）');
});

test('weekdays run from 周日 to 周六', () => {
  const week = Array.from({ length: 7 }, (_, index) => weekday(`2023-09-${17 + index}`));
  expect(week.join('')).toBe('周日周一周二周三周四周五周六');
});

describe('a range of days', () => {
  test('names the month once', () => {
    expect(dayRange('2023-09-17', '2023-09-23')).toBe('9月17日至23日');
    expect(dayRangeWithWeekdays('2023-09-17', '2023-09-23')).toBe('9月17日（周日）至23日（周六）');
  });

  test('names both months when it ends in another, and the year when it ends in another', () => {
    expect(dayRange('2023-09-28', '2023-10-02')).toBe('9月28日至10月2日');
    expect(dayRange('2023-09-28', '2024-09-02')).toBe('9月28日至2024年9月2日');
    expect(dayRangeWithWeekdays('2023-09-30', '2023-10-01')).toBe('9月30日（周六）至10月1日（周日）');
  });

  test('with its year begins with the year of its start', () => {
    expect(longDayRange('2023-09-17', '2023-09-23')).toBe('2023年9月17日至23日');
    expect(longDayRange('2027-12-20', '2028-01-10')).toBe('2027年12月20日至2028年1月10日');
    expect(longDayRange('2028-09-20', '2028-09-20')).toBe('2028年9月20日');
  });

  test('of any window names each year it touches once, in every form', () => {
    const first = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-01-01', days));
    fc.assert(
      fc.property(first, fc.integer({ min: 0, max: 366 }), (from, length) => {
        const to = addDays(from, length);
        const years = [from.slice(0, 4), ...(to.slice(0, 4) === from.slice(0, 4) ? [] : [to.slice(0, 4)])];
        const yearsOf = (text: string) => [...text.matchAll(/(\d+)年/gu)].map(([, year]) => year);
        expect(yearsOf(longDayRange(from, to))).toEqual(years);
        expect(yearsOf(dayRange(from, to))).toEqual(years.slice(1));
        expect(yearsOf(dayRangeWithWeekdays(from, to))).toEqual(years.slice(1));
        expect(yearsOf(timeRange(instantAt(from), instantAt(to)))).toEqual(years.slice(1));
      }),
    );
  });

  test('of one day is that day', () => {
    expect(dayRange('2023-09-17', '2023-09-17')).toBe('9月17日');
    expect(dayRangeWithWeekdays('2023-09-17', '2023-09-17')).toBe('9月17日（周日）');
  });
});

describe('a range of times', () => {
  const range = (start: string, end: string) => timeRange(instantOf(`${start}+08:00`), instantOf(`${end}+08:00`));

  test('within a day has no day', () => {
    expect(range('2023-09-17T09:00', '2023-09-17T11:30')).toBe('09:00–11:30');
  });

  test('that ends on another day names both', () => {
    expect(range('2023-09-17T20:00', '2023-09-18T02:00')).toBe('9月17日 20:00–9月18日 02:00');
  });

  test('that ends in another year names it', () => {
    expect(range('2027-12-31T20:00', '2028-01-01T02:00')).toBe('12月31日 20:00–2028年1月1日 02:00');
  });
});

test('a partial date is written as precisely as it is known', () => {
  expect(['2023-09-07', '2024-09-中旬', '2023-08'].map(shortPartialDate)).toEqual(['9月7日', '9月中旬', '8月']);
  expect(['2023-09-07', '2024-09-中旬', '2023-08'].map(longPartialDate)).toEqual([
    '2023年9月7日',
    '2024年9月中旬',
    '2023年8月',
  ]);
});

test('the days of a window are counted with both ends', () => {
  expect(daysInHan('2023-09-17', '2023-09-23')).toBe('七');
  expect(daysInHan('2024-09-15', '2024-09-25')).toBe('十一');
});

test.each([
  [0, '零'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [24, '二十四'],
  [100, '一百'],
  [103, '一百零三'],
  [110, '一百一十'],
  [215, '二百一十五'],
  [999, '九百九十九'],
])('%i in Han numerals is %s', (value, text) => {
  expect(hanNumber(value)).toBe(text);
});

test.each([1000, -1, 2.5])('%d stays in digits', (value) => {
  expect(hanNumber(value)).toBe(String(value));
});

test('a date names its year where that is not the year it is read in', () => {
  expect(dayIn(2027, '2027-12-31')).toBe('12月31日');
  expect(dayIn(2027, '2028-01-10')).toBe('2028年1月10日');
  expect(['2027-12-下旬', '2028-01'].map((text) => partialDateIn(2027, text))).toEqual(['12月下旬', '2028年1月']);
});
