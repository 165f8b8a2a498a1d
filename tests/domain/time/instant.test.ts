import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, instantAt, instantOf, rfc3339, timeOf } from '#domain/time/instant.ts';

test('an instant with +08:00 lies eight hours before the same reading in UTC', () => {
  expect(instantOf('2023-09-17T09:00+08:00')).toBe(Date.UTC(2023, 8, 17, 1, 0));
});

test('seconds may be written', () => {
  expect(instantOf('2023-09-17T09:00:30+08:00')).toBe(Date.UTC(2023, 8, 17, 1, 0, 30));
});

test('a leap day is a day', () => {
  expect(instantOf('2024-02-29T00:00+08:00')).toBe(Date.UTC(2024, 1, 28, 16, 0));
});

test.each([
  ['another offset', '2023-09-17T09:00+09:00'],
  ['UTC', '2023-09-17T09:00Z'],
  ['no offset', '2023-09-17T09:00'],
  ['no time', '2023-09-17'],
  ['a day that is not in the calendar', '2023-02-29T09:00+08:00'],
  ['the 31st of a month of thirty days', '2023-09-31T09:00+08:00'],
  ['a thirteenth month', '2023-13-01T09:00+08:00'],
  ['the hour 24', '2023-09-17T24:00+08:00'],
  ['the minute 60', '2023-09-17T09:60+08:00'],
  ['text around it', ' 2023-09-17T09:00+08:00'],
])('%s is not an instant', (_, text) => {
  expect(() => instantOf(text)).toThrow(new RangeError(`Not an instant with +08:00: ${text}`));
});

test('a day begins at midnight in China, four in the afternoon of the day before in UTC', () => {
  expect(instantAt('2023-09-17')).toBe(Date.UTC(2023, 8, 16, 16, 0));
  expect(instantAt('2023-09-17', '23:59')).toBe(Date.UTC(2023, 8, 17, 15, 59));
});

test('the day and the time of an instant are those of China, on both sides of its midnight', () => {
  const midnight = Date.UTC(2023, 11, 31, 16, 0);
  expect([dayOf(midnight), timeOf(midnight)]).toEqual(['2024-01-01', '00:00']);
  expect([dayOf(midnight - 1), timeOf(midnight - 1)]).toEqual(['2023-12-31', '23:59']);
});

test('an instant reads as Date reads it eight hours later, and its reading leads back to its second', () => {
  const [earliest, latest] = [Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1)];
  fc.assert(
    fc.property(fc.integer({ min: earliest, max: latest }), (instant) => {
      const reading = new Date(instant + 8 * 3_600_000).toISOString();
      expect([dayOf(instant), timeOf(instant)]).toEqual([reading.slice(0, 10), reading.slice(11, 16)]);
      expect(rfc3339(instant)).toBe(`${reading.slice(0, 19)}+08:00`);
      expect(instantOf(rfc3339(instant))).toBe(Math.floor(instant / 1000) * 1000);
    }),
  );
});

test('what is no number is no instant', () => {
  expect(() => dayOf(Number.NaN)).toThrow(RangeError);
});
