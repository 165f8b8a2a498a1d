import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/time/day.ts';
import { instantOf } from '#domain/time/instant.ts';
import { readWrittenDate } from '#domain/time/written-date.ts';

const read = (text: string) => readWrittenDate(text, 2023);
const week = { kind: 'all-day', from: '2023-09-17', to: '2023-09-23' };
const morning = {
  kind: 'timed',
  start: instantOf('2023-09-17T09:00+08:00'),
  end: instantOf('2023-09-17T11:30+08:00'),
};

test.each([
  '9月17-23日',
  '9月17—23日',
  '9月17日—23日',
  '9月17日至23日',
  '9月17日到9月23日',
  '9月17日（星期日）～23日（周六）',
  '９月１７－２３日',
  ' 9 月 17 日 — 23 日 ',
  '9.17-9.23',
  '2023.9.17-2023.9.23',
  '2023-09-17至2023-09-23',
  '2023年9月17日——2023年9月23日',
  '9月17号到23号',
])('“%s” is a week', (text) => {
  expect(read(text)).toEqual(week);
});

test.each([
  '9月17日上午9:00—11:30',
  '9月17日 9：00－11：30',
  '2023年9月17日（周日）上午9时至11时30分',
  '9月17日上午9点到11点半',
])('“%s” is a morning', (text) => {
  expect(read(text)).toEqual(morning);
});

test.each([
  ['an end belongs to the part of the day that it names', '9月17日上午9:00-下午1:30', '09:00', '13:30'],
  ['an end that names none belongs to that of the beginning', '9月17日下午2:00-4:30', '14:00', '16:30'],
  ['an hour past twelve is of a day of 24 hours', '9月17日上午9:00-17:00', '09:00', '17:00'],
  ['noon is twelve or one', '9月17日中午12:00-1:30', '12:00', '13:30'],
])('%s', (_, text, start, end) => {
  const at = (time: string) => instantOf(`2023-09-17T${time}+08:00`);
  expect(read(text)).toEqual({ kind: 'timed', start: at(start), end: at(end) });
});

test('midnight ends its day', () => {
  expect(read('9月17日晚8:00-24:00')).toMatchObject({ end: instantOf('2023-09-18T00:00+08:00') });
});

test('several days with hours are open at those hours', () => {
  expect(read('9月17-23日 9:00-17:00')).toEqual({ ...week, opens: '09:00', closes: '17:00' });
});

test.each([
  ['9月17日上午', 'morning'],
  ['9月17日（周日）早上', 'morning'],
  ['2023年9月17日 下午', 'afternoon'],
  ['9.17，晚上', 'evening'],
])('“%s” is known to the part of the day', (text, part) => {
  expect(read(text)).toEqual({ kind: 'all-day', from: '2023-09-17', to: '2023-09-17', part });
});

test('each of several days may be known to a part, and a whole day is a day', () => {
  expect(read('9月17-23日上午')).toEqual({ ...week, part: 'morning' });
  expect(read('9月17-23日全天')).toEqual(week);
});

test('a range may cross months, and a year written out holds', () => {
  expect(read('9月30日-10月2日')).toEqual({ kind: 'all-day', from: '2023-09-30', to: '2023-10-02' });
  expect(read('2022年9月15-25日')).toEqual({ kind: 'all-day', from: '2022-09-15', to: '2022-09-25' });
  expect(read('12月30日-2024年1月2日')).toEqual({ kind: 'all-day', from: '2023-12-30', to: '2024-01-02' });
});

test('what is known to the month or a third of it stays so', () => {
  expect(read('9月中旬')).toEqual({ kind: 'partial', date: '2023-09-中旬' });
  expect(read('2024年9月')).toEqual({ kind: 'partial', date: '2024-09' });
  expect(read('9月份')).toEqual({ kind: 'partial', date: '2023-09' });
});

test.each(
  [
    ...['', '待定', '全年', '17日', '9月17', '9月31日', '13月1日', '0月1日', '9月0日', '13月', '9月23-17日'],
    ...[
      '9月17日、20日',
      '9月17日中午',
      '9月17日上午全天',
      '9月17日9:00',
      '9月17日11:30-9:00',
      '9月17日9:60-10:00',
      '9月17日20:00-25:00',
    ],
    ...[
      '8月下旬-9月中旬',
      '2月29日',
      '每周六9:00-11:00',
      '9月17日后',
      '约9月17日',
      '2023-09',
      '0954-2088400',
      '1.5-2.5.1',
    ],
  ].filter((text) => text !== '9月'),
)('“%s” is not guessed at', (text) => {
  expect(read(text)).toEqual({ kind: 'unknown', text });
});

const aDay = fc.integer({ min: 0, max: 3652 }).map((count) => addDays('2020-01-01', count));
const dash = fc.constantFrom('-', '—', '——', '－', '–', '～', '~', '至', '到', ' - ', ' 至 ');
const print = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
const isSameMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);

/** The ways in which notices write a range. */
const ways: Readonly<Record<string, (from: string, to: string, dash: string) => string>> = {
  'with years': (from, to, dash) => `${from.slice(0, 4)}年${print(from)}${dash}${to.slice(0, 4)}年${print(to)}`,
  'in digits': (from, to, dash) => `${from}${dash}${to}`,
  'with dots': (from, to, dash) => `${from.replaceAll('-', '.')}${dash}${to.replaceAll('-', '.')}`,
  shortest: (from, to, dash) =>
    isSameMonth(from, to)
      ? `${from.slice(0, 4)}年${print(from).slice(0, -1)}${dash}${Number(to.slice(8))}日`
      : `${from.slice(0, 4)}年${print(from)}${dash}${to.slice(0, 4)}年${print(to)}`,
};
const fullWidth = (text: string) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test.each(Object.entries(ways))('a range that is written %s reads as what it was', (_, way) => {
  fc.assert(
    fc.property(aDay, fc.nat(60), dash, fc.boolean(), (from, length, between, isWide) => {
      const to = addDays(from, length);
      const text = way(from, to, between);
      expect(read(isWide ? fullWidth(text) : text)).toEqual({ kind: 'all-day', from, to });
    }),
    { seed: 20230917 },
  );
});

test('whatever is written, it is read as days that exist or quoted', () => {
  const piece = fc.constantFrom(
    '9',
    '17',
    '31',
    '0',
    '2023',
    '年',
    '月',
    '日',
    '-',
    '.',
    ':',
    '上午',
    '中旬',
    ' ',
    '至',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const found = read(text);
        if (found.kind === 'unknown') expect(found.text).toBe(text);
        if (found.kind === 'all-day')
          expect([addDays(found.from, 0), found.from <= found.to]).toEqual([found.from, true]);
        if (found.kind === 'timed') expect(found.end).toBeGreaterThan(found.start);
      },
    ),
    { seed: 20230917, numRuns: 1000 },
  );
});
