import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recurrenceOf } from '#domain/schedule/recurrence.ts';
import { daysOfSeries } from '#domain/schedule/series.ts';
import { addDays } from '#domain/time/day.ts';

test('days of a week become a rule, and days missing from it exceptions', () => {
  expect(recurrenceOf(['2023-09-10', '2023-09-16', '2023-09-24'])).toEqual({
    first: '2023-09-10',
    last: '2023-09-24',
    weekdays: ['周六', '周日'],
    except: ['2023-09-17', '2023-09-23'],
  });
});

test('a single day is no rule', () => {
  expect(recurrenceOf(['2023-09-10'])).toBeUndefined();
  expect(recurrenceOf([])).toBeUndefined();
});

test('the rule of any days gives those days again', () => {
  const days = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 40 })
    .map((counts) => counts.toSorted((a, b) => a - b).map((count) => addDays('2023-09-01', count)));
  fc.assert(
    fc.property(days, (held) => {
      const rule = recurrenceOf(held);
      const untold = { starts: undefined, ends: undefined, part: undefined };
      expect(rule && daysOfSeries({ ...untold, ...rule, from: rule.first, to: rule.last })).toEqual(held);
    }),
  );
});
