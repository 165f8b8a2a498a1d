import { expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { deadlineRows } from '#views/notice/deadlines.ts';
import { aDeadline, element } from '../../site-builders.ts';

const rowOf = (overrides: Parameters<typeof aDeadline>[0], now = '2023-08-01T00:00+08:00') =>
  element(deadlineRows([aDeadline(overrides)], 2023, instantOf(now)));

test.each([
  ['a day', { by: '2023-08-28' }, '8月28日前', '8.28'],
  ['a time', { by: '2023-09-17T08:30+08:00' }, '9月17日 08:30前', '9.17'],
  ['a month, whose end is meant', { by: '2023-08' }, '8月底前', undefined],
  ['a third of a month, all of which is meant', { by: '2023-09-下旬' }, '9月下旬内', undefined],
  ['a beginning', { from: '2023-08-21' }, '8月21日起', '8.21'],
  ['a beginning and an end', { from: '2023-08-21', by: '2023-09-下旬' }, '8月21日至9月下旬', '8.21'],
  ['a day of another year', { by: '2024-03-31' }, '2024年3月31日前', undefined],
  ['a time of another year', { by: '2024-01-05T18:00+08:00' }, '2024年1月5日 18:00前', undefined],
  ['an end in another year', { from: '2023-12-20', by: '2024-01' }, '12月20日至2024年1月', '12.20'],
  ['both in another year', { from: '2024-01-05', by: '2024-01-20' }, '2024年1月5日至1月20日', undefined],
  ['the notice’s words', { when: '活动结束后及时' }, '活动结束后及时', undefined],
  ['a day and words', { by: '2023-09-30', when: '逾期不收' }, '9月30日前，逾期不收', '9.30'],
])('a deadline with %s', (_, overrides, when, digits) => {
  expect(rowOf(overrides)).toMatchObject({ when, digits });
});

test('a deadline says what is to be done and by whom', () => {
  expect(rowOf({ by: '2023-08-28' })).toMatchObject({ id: 'report', what: '报送活动', who: '各县（区）' });
});

test('a deadline has passed when its last day is over', () => {
  expect(rowOf({ by: '2023-08-28' }, '2023-08-28T23:59+08:00').passed).toBe(false);
  expect(rowOf({ by: '2023-08-28' }, '2023-08-29T00:00+08:00').passed).toBe(true);
});

test('a deadline without an end does not pass', () => {
  expect(rowOf({ from: '2023-08-21' }, '2033-01-01T00:00+08:00').passed).toBe(false);
});

test('deadlines stand in order of their end, else of their beginning, those without a date last', () => {
  const deadlines = [
    aDeadline({ id: 'words', when: '及时' }),
    aDeadline({ id: 'end-of-september', by: '2023-09-30' }),
    aDeadline({ id: 'september', by: '2023-09-中旬' }),
    aDeadline({ id: 'from', from: '2023-08-21' }),
    aDeadline({ id: 'end-of-august', by: '2023-08-28' }),
  ];
  const rows = deadlineRows(deadlines, 2023, instantOf('2023-08-01T00:00+08:00'));
  expect(rows.map(({ id }) => id)).toEqual(['from', 'end-of-august', 'september', 'end-of-september', 'words']);
});
