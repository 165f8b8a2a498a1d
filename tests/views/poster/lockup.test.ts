import { expect, test } from 'vitest';
import type { SessionNode } from '#domain/activity/activity-node.ts';
import { expandSession } from '#domain/schedule/expanded-session.ts';
import type { SessionTime } from '#domain/schedule/session-time.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { WeeklySession } from '#schemas/session.ts';
import { datedCaption } from '#views/poster/dated-caption.ts';
import { type PosterLockup, posterLockup } from '#views/poster/lockup.ts';
import { aWeeklySession } from '../../builders.ts';

const at = (time: SessionTime, title?: string): SessionNode => ({
  id: '1',
  time,
  status: 'scheduled',
  reason: undefined,
  series: undefined,
  title,
  note: undefined,
  previously: undefined,
  venue: undefined,
  room: undefined,
  places: [],
  online: undefined,
  booking: undefined,
});

/** The sessions of a weekly rule. */
const weekly = (overrides: Partial<WeeklySession>): readonly SessionNode[] =>
  expandSession(aWeeklySession({ from: '2023-09-02', to: '2023-09-30', ...overrides }), 0).map((each) => ({
    ...at(each.time),
    ...each,
  }));

const timed = (from: string, to?: string): SessionTime => ({
  kind: 'timed',
  start: instantOf(`2023-09-${from}+08:00`),
  end: to === undefined ? undefined : instantOf(`2023-09-${to}+08:00`),
});

/** Days and words of a lockup in one line. */
const said = (...times: readonly SessionTime[]): string => saidOf(times.map((time) => at(time)));

function saidOf(sessions: readonly SessionNode[]): string {
  const { date, caption, hours, note } = posterLockup(sessions, 2023);
  return [dateText(date), caption, hours, ...(note ? [note] : [])].join(' | ');
}

function dateText(date: PosterLockup['date']): string {
  switch (date.kind) {
    case 'unknown':
      return '?';
    case 'year':
      return date.year;
    case 'part':
      return `${date.month}${date.third ?? ''}`;
    case 'apart':
      return `apart ${date.days.join(' ')}`;
    default:
      return `${date.kind} ${date.from} ${date.to}`;
  }
}

test('one session gives its weekday and hours', () => {
  expect(said(timed('17T09:00', '17T11:30'))).toBe('days 2023-09-17 2023-09-17 | 周日 | 09:00–11:30');
});

test('a night session counts for its evening', () => {
  expect(said(timed('17T20:00', '18T02:00'))).toBe('days 2023-09-17 2023-09-17 | 周日 | 20:00–次日 02:00');
});

test('a session whose end nobody told gives its start', () => {
  expect(said(timed('17T09:30'))).toBe('days 2023-09-17 2023-09-17 | 周日 | 09:30 起');
  expect(said(timed('17T09:30'), timed('18T09:30'))).toBe('days 2023-09-17 2023-09-18 | 每天 | 09:30 起');
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
    'apart 2023-09-17 2023-09-20 | 周日、周三 | 09:00–10:00',
  );
});

test('sessions at various times are counted and left to the page', () => {
  expect(said(timed('17T09:00', '17T10:00'), timed('18T14:00', '18T15:00'), timed('25T09:00', '25T10:00'))).toBe(
    'apart 2023-09-17 2023-09-18 2023-09-25 | 共 3 场 | 各场时间见活动页',
  );
});

test('three single days are all named, and more of them in the note, as a range of them reads like every day', () => {
  const hours = (day: string) => timed(`${day}T09:00`, `${day}T10:00`);
  expect(said(hours('08'), hours('12'), hours('22'))).toBe(
    'apart 2023-09-08 2023-09-12 2023-09-22 | 共 3 场 | 09:00–10:00',
  );
  expect(said(hours('08'), hours('12'), hours('15'), hours('22'))).toBe(
    'days 2023-09-08 2023-09-22 | 共 4 场 | 09:00–10:00 | 9月8日、9月12日、9月15日、9月22日',
  );
});

test('what is cancelled promises no date and no hour', () => {
  const off = (time: SessionTime) => saidOf([{ ...at(time), status: 'cancelled' }]);
  expect(off({ kind: 'tba' })).toBe('? | 时间未定 | 已经取消');
  expect(off({ kind: 'partial', date: '2023-09-中旬' })).toBe('2023-09中旬 | 日期未定 | 已经取消');
  expect(off(day)).toBe('days 2023-09-17 2023-09-17 | 周日 | 已经取消');
});

test('several sessions on one day give up to three starts', () => {
  const hours = (h: number) => timed(`17T${h}:00`, `17T${h + 1}:00`);
  expect(said(hours(10), hours(12), hours(14))).toBe(
    'days 2023-09-17 2023-09-17 | 周日 3 场 | 10:00、12:00、14:00 开始',
  );
  expect(said(hours(10), hours(12), hours(14), hours(16))).toBe('days 2023-09-17 2023-09-17 | 周日 4 场 | 首场 10:00');
});

const days = { kind: 'all-day', from: '2023-09-17', to: '2023-09-23' } as const;
const day = { ...days, to: days.from };

test('an exhibition gives its opening hours, if they are known', () => {
  expect(said({ ...days, opens: '09:00', closes: '17:00' })).toBe('days 2023-09-17 2023-09-23 | 每天 | 09:00–17:00');
  expect(said({ ...days, opens: '09:00' })).toBe('days 2023-09-17 2023-09-23 | 每天 | 09:00 起');
  expect(said(days)).toBe('days 2023-09-17 2023-09-23 | 每天 | 几点待公布');
  expect(said({ ...days, part: 'morning' })).toBe('days 2023-09-17 2023-09-23 | 每天 | 上午');
  expect(said({ ...day, opens: '09:00', lastEntry: '16:30' })).toBe(
    'days 2023-09-17 2023-09-17 | 周日 | 09:00 起 | 16:30 停止入场',
  );
});

test('a day without hours is the whole day only where that is told', () => {
  expect(said(day)).toBe('days 2023-09-17 2023-09-17 | 周日 | 几点待公布');
  expect(said({ ...day, part: 'afternoon' })).toBe('days 2023-09-17 2023-09-17 | 周日 | 下午');
  expect(said({ ...day, part: 'whole-day' })).toBe('days 2023-09-17 2023-09-17 | 周日 | 全天');
  expect(said(day, day)).toBe('days 2023-09-17 2023-09-17 | 周日 2 场 | 几点待公布');
});

const museum = { ...days, to: '2023-10-08', opens: '09:00', closes: '17:00' } as const;

test.each([
  ['a closed weekday', { closedWeekdays: ['周一'] }, '周一不开放 | 09:00–17:00'],
  [
    'one that a holiday opens',
    { closedWeekdays: ['周一'], openOn: ['2023-10-02'] },
    '周一不开放 | 09:00–17:00 | 10月2日照常开放',
  ],
  ['a closed day', { closedOn: ['2023-09-29'] }, '共 21 天 | 09:00–17:00 | 9月29日不开放'],
  ['open weekends', { closedWeekdays: ['周一', '周二', '周三', '周四', '周五'] }, '每周六、日 | 09:00–17:00'],
  [
    'hours of a weekday',
    { special: [{ weekdays: ['周五'], closes: '20:00' }] },
    '每天 | 09:00–17:00 | 周五 09:00–20:00',
  ],
  [
    'hours of a day',
    { special: [{ days: ['2023-09-29'], opens: '13:00' }] },
    '每天 | 09:00–17:00 | 9月29日 13:00–17:00',
  ],
  [
    'many kinds of hours',
    {
      special: [
        { weekdays: ['周五'], closes: '20:00' },
        { weekdays: ['周六'], closes: '21:00' },
        { weekdays: ['周日'], opens: '08:00' },
      ],
    },
    '每天 | 09:00–17:00 | 部分日子时间不同',
  ],
  [
    'more than fits',
    {
      lastEntry: '16:30',
      closedWeekdays: ['周一'],
      openOn: ['2023-10-02'],
      closedOn: ['2023-09-20', '2023-09-21'],
      special: [{ weekdays: ['周五', '周六'], closes: '20:00' }],
    },
    '周一不开放 | 09:00–17:00 | 16:30 停止入场，部分日子时间不同，有 1 天照常开放，有 2 天不开放',
  ],
  ['a weekday that does not occur', { to: '2023-09-23', closedWeekdays: ['周日'] }, '每天 | 09:00–17:00'],
] as const)('an exhibition with %s is not said to be the same every day', (_, rule, words) => {
  const [, ...told] = said({ ...museum, ...rule }).split(' | ');
  expect(told.join(' | ')).toBe(words);
});

test('a weekly rule is told once, with its weekdays and its exceptions', () => {
  expect(saidOf(weekly({}))).toBe('days 2023-09-02 2023-09-30 | 每周六、日 | 14:00–16:00');
  expect(saidOf(weekly({ weekdays: ['周三'], except: ['2023-09-13'] }))).toBe(
    'days 2023-09-06 2023-09-27 | 每周三 | 14:00–16:00 | 9月13日除外',
  );
  expect(
    saidOf(
      weekly({ starts: '19:00', ends: '07:30', except: ['2023-09-09', '2023-09-10', '2023-09-16', '2023-09-17'] }),
    ),
  ).toBe('days 2023-09-02 2023-09-30 | 每周六、日 | 19:00–次日 07:30 | 有 4 天除外');
  expect(saidOf(weekly({ starts: undefined, ends: undefined }))).toBe(
    'days 2023-09-02 2023-09-30 | 每周六、日 | 几点待公布',
  );
});

test('a rule for all days with an exception is not daily', () => {
  const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
  expect(saidOf(weekly({ weekdays: [...weekdays] }))).toBe('days 2023-09-02 2023-09-30 | 每天 | 14:00–16:00');
  expect(saidOf(weekly({ weekdays: [...weekdays], except: ['2023-09-13'] }))).toBe(
    'days 2023-09-02 2023-09-30 | 共 28 场 | 14:00–16:00',
  );
});

test('days that happen to follow each other week after week are weekly, unless one is left out', () => {
  const on = (...dates: readonly string[]) => said(...dates.map((date) => timed(`${date}T09:00`, `${date}T11:00`)));
  expect(on('02', '03', '09', '10')).toBe('days 2023-09-02 2023-09-10 | 每周六、日 | 09:00–11:00');
  expect(on('02', '03', '09', '10', '17')).toBe(
    'days 2023-09-02 2023-09-17 | 共 5 场 | 09:00–11:00 | 9月2日、9月3日、9月9日、9月10日、9月17日',
  );
});

test('stages are told by name, the undated last', () => {
  const final = at({ kind: 'tba' }, '决赛');
  expect(saidOf([at(timed('16T09:00', '16T11:00'), '初赛'), final])).toBe(
    'days 2023-09-16 2023-09-16 | 共 2 场 | 各场时间见活动页 | 初赛 9月16日，决赛时间待定',
  );
  expect(saidOf([at(timed('16T09:00'), '初赛'), at({ kind: 'partial', date: '2023-10' }, '决赛')])).toContain(
    '初赛 9月16日，决赛 10月',
  );
  expect(saidOf([at(timed('16T09:00'), '初赛'), at(timed('17T09:00'), '初赛'), final])).toContain(
    '初赛 9月16日至17日，决赛时间待定',
  );
  expect(saidOf([at(timed('16T09:00', '16T10:00'), '小学组'), at(timed('16T14:00', '16T15:00'), '初中组')])).toBe(
    'days 2023-09-16 2023-09-16 | 周六 2 场 | 09:00、14:00 开始 | 小学组 09:00，初中组 14:00',
  );
  const lectures = ['16', '18', '19', '21', '22'].map((date, i) => at(timed(`${date}T09:00`), `第${i + 1}讲`));
  expect(saidOf(lectures)).toContain(' | 第1讲 9月16日……第5讲 9月22日');
});

test('a partial date gives what is known', () => {
  expect(said({ kind: 'partial', date: '2023-09-中旬' })).toBe('2023-09中旬 | 具体日期待定 | 确定后在活动页公布');
  expect(said({ kind: 'partial', date: '2023-09' })).toBe('2023-09 | 具体日期待定 | 确定后在活动页公布');
  expect(said({ kind: 'partial', date: '2023-09-17' })).toBe('days 2023-09-17 2023-09-17 | 周日 | 几点待公布');
  expect(said({ kind: 'partial', date: '2023' })).toBe('2023 | 具体日期待定 | 确定后在活动页公布');
});

test('nothing known is said to be open; an undated session beside dated ones is only counted', () => {
  expect(said({ kind: 'tba' })).toBe('? | 时间待定 | 确定后在活动页公布');
  expect(said(timed('17T09:00', '17T10:00'), { kind: 'tba' })).toBe(
    'days 2023-09-17 2023-09-17 | 共 2 场 | 各场时间见活动页',
  );
});

test('a date outside the year of the campaign names its year, because the digits have none', () => {
  const captionIn = (year: number, ...times: readonly SessionTime[]) =>
    datedCaption(
      posterLockup(
        times.map((time) => at(time)),
        year,
      ),
    );
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

test('two days of one weekday name it once', () => {
  const on = (day: string): SessionNode =>
    at({ kind: 'timed', start: instantOf(`${day}T14:00+08:00`), end: instantOf(`${day}T17:00+08:00`) });
  expect(posterLockup([on('2023-09-09'), on('2023-09-23')], 2023)).toMatchObject({
    caption: '都是周六',
    hours: '14:00–17:00',
  });
});
