import { expect, test } from 'vitest';
import type { SessionNode } from '#domain/activity/activity-node.ts';
import type { SessionTime } from '#domain/schedule/session-time.ts';
import { instantOf } from '#domain/time/instant.ts';
import { datedCaption, posterLockup } from '#views/poster/lockup.ts';

const at = (time: SessionTime): SessionNode => ({
  id: '1',
  time,
  status: 'scheduled',
  reason: undefined,
  note: undefined,
  previously: undefined,
  venue: undefined,
  room: undefined,
});

const timed = (from: string, to: string): SessionTime => ({
  kind: 'timed',
  start: instantOf(`2023-09-${from}+08:00`),
  end: instantOf(`2023-09-${to}+08:00`),
});

/** Days and words of a lockup in one line. */
function said(...times: readonly SessionTime[]): string {
  const { date, caption, hours } = posterLockup(times.map(at), 2023);
  const days =
    date.kind === 'unknown'
      ? '?'
      : date.kind === 'part'
        ? `${date.month}${date.third ?? ''}`
        : `${date.kind} ${date.from} ${date.to}`;
  return [days, caption, hours].join(' | ');
}

test('one session gives its weekday and hours', () => {
  expect(said(timed('17T09:00', '17T11:30'))).toBe('days 2023-09-17 2023-09-17 | 周日 | 09:00–11:30');
});

test('a night session counts for its evening', () => {
  expect(said(timed('17T20:00', '18T02:00'))).toBe('days 2023-09-17 2023-09-17 | 周日 | 20:00–次日 02:00');
});

test('a session of several days gives its first and last hour', () => {
  expect(said(timed('17T09:00', '19T17:00'))).toBe('days 2023-09-17 2023-09-19 | 周日 09:00 起 | 周二 17:00 止');
});

test('the same hours on days in a row are daily', () => {
  expect(said(timed('17T09:00', '17T11:30'), timed('18T09:00', '18T11:30'), timed('19T09:00', '19T11:30'))).toBe(
    'days 2023-09-17 2023-09-19 | 每天 | 09:00–11:30',
  );
});

test('the same hours in weeks in a row are weekly', () => {
  expect(said(timed('02T09:00', '02T11:00'), timed('09T09:00', '09T11:00'), timed('16T09:00', '16T11:00'))).toBe(
    'days 2023-09-02 2023-09-16 | 每周六 | 09:00–11:00',
  );
});

test('two sittings a day, day after day, give their starts', () => {
  const day = (d: string) => [timed(`${d}T10:00`, `${d}T11:00`), timed(`${d}T15:00`, `${d}T16:00`)];
  expect(said(...day('17'), ...day('18'))).toBe('days 2023-09-17 2023-09-18 | 每天 2 场 | 10:00、15:00 开始');
});

test('two days apart are both named, not made a range', () => {
  expect(said(timed('17T09:00', '17T10:00'), timed('20T09:00', '20T10:00'))).toBe(
    'pair 2023-09-17 2023-09-20 | 周日、周三 | 09:00–10:00',
  );
});

test('sessions at various times are counted and left to the page', () => {
  expect(said(timed('17T09:00', '17T10:00'), timed('18T14:00', '18T15:00'), timed('25T09:00', '25T10:00'))).toBe(
    'days 2023-09-17 2023-09-25 | 共 3 场 | 各场时间见活动页',
  );
});

test('several sessions on one day give up to three starts', () => {
  const hours = (h: number) => timed(`17T${h}:00`, `17T${h + 1}:00`);
  expect(said(hours(10), hours(12), hours(14))).toBe(
    'days 2023-09-17 2023-09-17 | 周日 3 场 | 10:00、12:00、14:00 开始',
  );
  expect(said(hours(10), hours(12), hours(14), hours(16))).toBe('days 2023-09-17 2023-09-17 | 周日 4 场 | 首场 10:00');
});

test('an exhibition gives its opening hours, if they are known', () => {
  const days = { kind: 'all-day', from: '2023-09-17', to: '2023-09-23' } as const;
  expect(said({ ...days, opens: '09:00', closes: '17:00' })).toBe('days 2023-09-17 2023-09-23 | 每天 | 09:00–17:00');
  expect(said(days)).toBe('days 2023-09-17 2023-09-23 | 共 7 天 | 详见活动页');
  expect(said({ ...days, to: days.from })).toBe('days 2023-09-17 2023-09-17 | 周日 | 全天');
  expect(said({ ...days, to: days.from, part: 'afternoon' })).toBe('days 2023-09-17 2023-09-17 | 周日 | 下午');
  expect(said({ ...days, part: 'morning' })).toBe('days 2023-09-17 2023-09-23 | 每天 | 上午');
});

test('a partial date gives what is known', () => {
  expect(said({ kind: 'partial', date: '2023-09-中旬' })).toBe('2023-09中旬 | 具体日期待定 | 确定后在活动页公布');
  expect(said({ kind: 'partial', date: '2023-09' })).toBe('2023-09 | 具体日期待定 | 确定后在活动页公布');
  expect(said({ kind: 'partial', date: '2023-09-17' })).toBe('days 2023-09-17 2023-09-17 | 周日 | 具体时间待定');
});

test('nothing known is said to be open; an undated session beside dated ones is only counted', () => {
  expect(said({ kind: 'tba' })).toBe('? | 时间待定 | 确定后在活动页公布');
  expect(said(timed('17T09:00', '17T10:00'), { kind: 'tba' })).toBe(
    'days 2023-09-17 2023-09-17 | 共 2 场 | 各场时间见活动页',
  );
});

test('a date outside the year of the campaign names its year, because the digits have none', () => {
  const captionIn = (year: number, ...times: readonly SessionTime[]) => datedCaption(posterLockup(times.map(at), year));
  const days = (from: string, to: string) => ({ kind: 'all-day', from, to, opens: '09:00', closes: '17:00' }) as const;
  const newYear = days('2027-12-28', '2028-01-03');
  expect(captionIn(2027, days('2027-12-28', '2027-12-28'))).toBe('周二');
  expect(captionIn(2027, days('2028-01-03', '2028-01-03'))).toBe('2028年 周一');
  expect(captionIn(2027, days('2028-01-03', '2028-01-05'))).toBe('2028年 每天');
  expect(captionIn(2027, newYear)).toBe('至2028年 每天');
  expect(captionIn(2028, newYear)).toBe('2027年起 每天');
  expect(captionIn(2027, { kind: 'partial', date: '2028-01-上旬' })).toBe('2028年 具体日期待定');
  expect(captionIn(2027, { kind: 'tba' })).toBe('时间待定');
});
