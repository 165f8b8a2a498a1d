import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, eachDay, lastDayOfMonth } from '#domain/time/day.ts';
import { parsePartialDate, partialDateBounds } from '#domain/time/partial-date.ts';

test('a date is read as precisely as it is written', () => {
  expect(parsePartialDate('2023-09-17')).toEqual({ kind: 'day', day: '2023-09-17' });
  expect(parsePartialDate('2024-09-中旬')).toEqual({ kind: 'third', month: '2024-09', third: '中旬' });
  expect(parsePartialDate('2023-08')).toEqual({ kind: 'month', month: '2023-08' });
  expect(parsePartialDate('2023')).toEqual({ kind: 'year', year: '2023' });
});

test.each(['202', '2023-', '2023-9', '2023-09-7', '2023-09-末旬', '2023-09-17T09:00+08:00', ''])(
  '“%s” is no partial date',
  (text) => {
    expect(() => parsePartialDate(text)).toThrow(new RangeError(`Not a partial date: ${text}`));
  },
);

test.each([
  ['a day is its own bounds', '2023-09-17', '2023-09-17', '2023-09-17'],
  ['上旬 is the first ten days', '2023-02-上旬', '2023-02-01', '2023-02-10'],
  ['中旬 is the next ten', '2023-02-中旬', '2023-02-11', '2023-02-20'],
  ['下旬 runs from the 21st to the end of a month of 31 days', '2023-08-下旬', '2023-08-21', '2023-08-31'],
  ['下旬 of February ends on the 29th in a leap year', '2024-02-下旬', '2024-02-21', '2024-02-29'],
  ['a year is all its days', '2023', '2023-01-01', '2023-12-31'],
  ['a month is all its days', '2023-02', '2023-02-01', '2023-02-28'],
  ['a year is all its days', '2024', '2024-01-01', '2024-12-31'],
])('%s', (_, text, from, to) => {
  expect(partialDateBounds(text)).toEqual({ from, to });
});

test('the thirds of a month are its days, each once', () => {
  const month = fc.integer({ min: 0, max: 600 }).map((count) => addDays('2000-01-15', count * 30).slice(0, 7));
  fc.assert(
    fc.property(month, (of) => {
      const thirds = ['上旬', '中旬', '下旬'].map((third) => partialDateBounds(`${of}-${third}`));
      const days = thirds.flatMap(({ from, to }) => eachDay(from, to));
      expect(days).toEqual(eachDay(`${of}-01`, lastDayOfMonth(of)));
      expect(partialDateBounds(of)).toEqual({ from: days[0], to: days.at(-1) });
    }),
    { seed: 20230917 },
  );
});
