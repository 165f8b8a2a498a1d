import { describe, expect, test } from 'vitest';
import type { Check } from '#domain/checks/context.ts';
import { dateOrder } from '#domain/checks/date-order.ts';
import { sessionOutOfPeriod } from '#domain/checks/session-out-of-period.ts';
import { sessionTooLong } from '#domain/checks/session-too-long.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Session } from '#schemas/session.ts';
import {
  aCampaign,
  aCampaignContent,
  aCheckContext,
  anActivity,
  anAllDaySession,
  aTimedSession,
  aWeeklySession,
} from '../../builders.ts';
import { aTarget } from '../quota/a-target.ts';

const file = 'content/campaigns/guyuan-2023/activities/main-event.json';

function applied(check: Check, sessions: Session[], campaign: Partial<Campaign> = {}) {
  const content = aCampaignContent({ campaign: aCampaign(campaign), activities: [anActivity({ sessions })] });
  return check(content, aCheckContext(content));
}

describe('date-order', () => {
  test('passes what ends after it begins', () => {
    const sessions = [aTimedSession(), anAllDaySession({ to: '2023-09-18', opens: '09:00', closes: '17:00' })];
    expect(applied(dateOrder, sessions, { counted: { from: '2023-08', to: '2023-08-上旬' } })).toEqual([]);
  });

  test('reports a session that ends before it begins', () => {
    expect(applied(dateOrder, [aTimedSession({ end: '2023-09-17T08:00+08:00' })])).toEqual([
      {
        code: 'date-order',
        file,
        path: ['sessions', 0, 'end'],
        message: '结束时间不晚于开始时间。',
        fix: '核对两个日期或时间，哪个写错了改哪个。',
      },
    ]);
  });

  test('says how a night that ends after midnight is written', () => {
    const night = { start: '2023-09-17T19:30+08:00', end: '2023-09-17T01:30+08:00' };
    expect(applied(dateOrder, [aTimedSession(night)])).toMatchObject([
      { fix: '过了半夜才结束的，结束写第二天：2023-09-18T01:30+08:00；写错了的改对。' },
    ]);
  });

  test('reports days, opening hours and an earlier time in the wrong order', () => {
    const previously = { start: '2023-09-16T09:00+08:00', end: '2023-09-16T09:00+08:00' };
    const sessions = [
      anAllDaySession({ to: '2023-09-17', opens: '17:00', closes: '09:00' }),
      aTimedSession({ status: 'postponed', reason: '下雨', previously }),
    ];
    expect(applied(dateOrder, sessions)).toMatchObject([
      { path: ['sessions', 0, 'to'], message: '最后一天早于第一天。' },
      { path: ['sessions', 0, 'closes'], message: '每天结束的时刻不晚于开始的时刻。' },
      { path: ['sessions', 1, 'previously', 'end'], message: '原来的结束时间不晚于开始时间。' },
    ]);
  });

  test('reports the dates of a campaign in the wrong order', () => {
    const problems = applied(dateOrder, [aTimedSession()], {
      window: { from: '2023-09-23', to: '2023-09-17' },
      counted: { from: '2023-09-中旬', to: '2023-09-上旬' },
      targets: [aTarget({ period: { from: '2023-09-02', to: '2023-09-01' } })],
      deadlines: [
        {
          id: 'd',
          what: '报送',
          who: '各县区',
          from: '2023-09-16',
          by: '2023-09-15T18:00+08:00',
          source: { notice: 'guyuan-24' },
        },
      ],
    });
    expect(problems).toMatchObject([
      { path: ['window', 'to'], message: '最后一天早于第一天。' },
      { path: ['counted', 'to'], message: '计入时间的结束早于开始。' },
      { path: ['targets', 0, 'period', 'to'], message: '计入时间的结束早于开始。' },
      { path: ['deadlines', 0, 'by'], message: '截止早于开始。' },
    ]);
  });
});

describe('date-order at its bounds', () => {
  const deadline = { id: 'd', what: '报送', who: '各县区', source: { notice: 'guyuan-24' } };
  const paths = (sessions: Session[], campaign: Partial<Campaign> = {}) =>
    applied(dateOrder, sessions, campaign).map(({ path }) => path.join('.'));

  test('a window, a period and a deadline may be one day', () => {
    const campaign = {
      window: { from: '2023-09-17', to: '2023-09-17' },
      counted: { from: '2023-09-17', to: '2023-09-17' },
      deadlines: [
        { ...deadline, from: '2023-09-17', by: '2023-09-17T08:00+08:00' },
        { ...deadline, by: '2023-09-17' },
        { ...deadline, from: '2023-09-17', when: '活动结束后' },
      ],
    };
    expect(paths([{ kind: 'tba', status: 'scheduled' }], campaign)).toEqual([]);
  });

  test('partial dates are wrong only when no reading of them is in order', () => {
    expect(paths([], { counted: { from: '2023-09-10', to: '2023-09-上旬' } })).toEqual([]);
    expect(paths([], { counted: { from: '2023-09-11', to: '2023-09-上旬' } })).toEqual(['counted.to']);
  });

  test('a session and its opening hours have some length', () => {
    expect(paths([aTimedSession({ end: '2023-09-17T09:00+08:00' })])).toEqual(['sessions.0.end']);
    expect(paths([aTimedSession({ end: '2023-09-17T09:01+08:00' })])).toEqual([]);
    expect(paths([anAllDaySession({ opens: '09:00', closes: '09:00' })])).toEqual(['sessions.0.closes']);
    expect(paths([anAllDaySession({ opens: '09:00' }), anAllDaySession({ closes: '09:00' })])).toEqual([]);
  });

  test('an old time in order passes', () => {
    const previously = { start: '2023-09-16T09:00+08:00', end: '2023-09-16T09:01+08:00' };
    expect(paths([aTimedSession({ status: 'postponed', reason: '下雨', previously })])).toEqual([]);
  });
});

describe('the order of', () => {
  const faults = (session: Session) =>
    applied(dateOrder, [session]).map(({ path, message }) => `${path.slice(2).join('.')} ${message}`);

  test('the days of a weekly rule: they may be one', () => {
    expect(faults(aWeeklySession({ from: '2023-09-17', to: '2023-09-16' }))).toEqual(['to 最后一天早于第一天。']);
    expect(faults(aWeeklySession({ from: '2023-09-17', to: '2023-09-17' }))).toEqual([]);
  });

  test('the last entry: while it is open, both ends included', () => {
    const open = (lastEntry: string) => anAllDaySession({ opens: '09:00', closes: '17:00', lastEntry });
    const fault = 'lastEntry 停止入场的时刻不在开放的时间里。';
    expect(faults(open('08:59'))).toEqual([fault]);
    expect(faults(open('09:00'))).toEqual([]);
    expect(faults(open('17:00'))).toEqual([]);
    expect(faults(open('17:01'))).toEqual([fault]);
    expect(faults(anAllDaySession({ lastEntry: '17:01' }))).toEqual([]);
    expect(faults(anAllDaySession({ opens: '09:00', lastEntry: '08:59' }))).toEqual([fault]);
    expect(faults(anAllDaySession({ closes: '17:00', lastEntry: '17:01' }))).toEqual([fault]);
    expect(faults(anAllDaySession({ closes: '00:00' }))).toEqual([]);
  });

  test('special hours: with what they leave as it is', () => {
    const usual = { opens: '09:00', closes: '17:00', lastEntry: '16:30' };
    const special = (hours: object) => anAllDaySession({ ...usual, hours: [{ days: ['2023-09-18'], ...hours }] });
    expect(faults(special({ opens: '17:00' }))).toEqual([
      'hours.0.closes 每天结束的时刻不晚于开始的时刻。',
      'hours.0.lastEntry 停止入场的时刻不在开放的时间里。',
    ]);
    expect(faults(special({ closes: '16:00' }))).toEqual([]);
    expect(faults(special({ closes: '16:00', lastEntry: '16:30' }))).toEqual([
      'hours.0.lastEntry 停止入场的时刻不在开放的时间里。',
    ]);
  });

  test('booking: it closes after it opens', () => {
    const opens = '2023-09-10T09:00+08:00';
    const fault = 'booking.closes 预约截止不晚于预约开始。';
    expect(faults(aTimedSession({ booking: { opens, closes: opens } }))).toEqual([fault]);
    expect(faults(aTimedSession({ booking: { opens, closes: '2023-09-10T09:01+08:00' } }))).toEqual([]);
    expect(faults(aTimedSession({ booking: { opens } }))).toEqual([]);
  });

  test('day and night: an end before seven of a session from five in the evening is of the next day', () => {
    const fix = (start: string, end: string) =>
      applied(dateOrder, [aTimedSession({ start: `2023-09-17T${start}+08:00`, end: `2023-09-17T${end}+08:00` })])[0]
        ?.fix;
    expect(fix('17:00', '06:59')).toContain('2023-09-18T06:59');
    expect(fix('16:59', '06:59')).not.toContain('2023-09-18');
    expect(fix('17:00', '07:00')).not.toContain('2023-09-18');
    const days = { start: '2023-09-17T19:00+08:00', end: '2023-09-16T01:00+08:00' };
    expect(applied(dateOrder, [aTimedSession(days)])[0]?.fix).not.toContain('第二天');
  });

  test('a recap and its activity: it is not asked where a session has no day yet', () => {
    const recap = { on: '2023-09-16', photos: [], videos: [], media: [], summary: '好' };
    const problems = (...sessions: Session[]) => {
      const content = aCampaignContent({ activities: [anActivity({ recap, sessions })] });
      return dateOrder(content, aCheckContext(content)).map(({ message }) => message);
    };
    expect(problems(anAllDaySession(), aTimedSession())).toEqual(['总结的日期早于活动的第一天 2023-09-17。']);
    expect(problems(aTimedSession(), { kind: 'tba', status: 'scheduled' })).toEqual([]);
  });
});

describe('session-out-of-period', () => {
  test('passes sessions that lie in part in the window, cancelled ones, and ones without a day', () => {
    const sessions: Session[] = [
      aTimedSession(),
      anAllDaySession({ from: '2023-09-01', to: '2023-09-17' }),
      { kind: 'partial', date: '2023-09', status: 'scheduled' },
      { kind: 'tba', status: 'scheduled' },
      anAllDaySession({ from: '2023-10-01', status: 'cancelled', reason: '下雨' }),
    ];
    expect(applied(sessionOutOfPeriod, sessions)).toEqual([]);
  });

  test('passes a draft', () => {
    const content = aCampaignContent({
      activities: [anActivity({ draft: true, sessions: [anAllDaySession({ from: '2023-09-24' })] })],
    });
    expect(sessionOutOfPeriod(content, aCheckContext(content))).toEqual([]);
  });

  test('warns of a session outside the window', () => {
    expect(applied(sessionOutOfPeriod, [anAllDaySession({ from: '2023-09-24' })])).toEqual([
      {
        code: 'session-out-of-period',
        file,
        path: ['sessions', 0, 'from'],
        message: '这一场不在计入的时间 2023-09-17 至 2023-09-23 里，不计入任务。',
        fix: '核对日期；确实在这个时间以外举办，可以不改。',
      },
    ]);
  });

  test('goes by the longer period whose activities count, where the campaign has one', () => {
    const counted = { from: '2023-08-21', to: '2023-09-下旬' };
    const sessions: Session[] = [
      anAllDaySession({ from: '2023-09-30' }),
      { kind: 'partial', date: '2023-10-上旬', status: 'scheduled' },
    ];
    expect(applied(sessionOutOfPeriod, sessions, { counted })).toMatchObject([{ path: ['sessions', 1, 'date'] }]);
  });
});

describe('session-too-long', () => {
  test('passes a year of exhibition', () => {
    expect(applied(sessionTooLong, [anAllDaySession({ from: '2023-01-01', to: '2024-01-01' })])).toEqual([]);
  });

  test.each([
    [anAllDaySession({ from: '2023-01-01', to: '2024-01-02' }), []],
    [anAllDaySession({ from: '2023-01-01', to: '2024-01-03' }), ['sessions.0.to']],
    [anAllDaySession({ from: '2023-01-01' }), []],
    [aTimedSession({ end: '2023-10-18T11:30+08:00' }), []],
    [aTimedSession({ end: '2023-10-19T11:30+08:00' }), ['sessions.0.end']],
    [{ kind: 'tba', status: 'scheduled' } satisfies Session, []],
  ])('366 days on end and 31 of one sitting are the most: %o', (session, paths) => {
    expect(applied(sessionTooLong, [session]).map(({ path }) => path.join('.'))).toEqual(paths);
  });

  test('reports a slip in the year', () => {
    expect(applied(sessionTooLong, [aTimedSession({ end: '2032-09-17T11:30+08:00' })])).toMatchObject([
      {
        code: 'session-too-long',
        path: ['sessions', 0, 'end'],
        message: '这一场超过 31 天。',
        fix: '核对年份和月份；每天都有的活动写 all-day，或分成几场。',
      },
    ]);
    expect(applied(sessionTooLong, [anAllDaySession({ to: '2032-09-18' })])).toMatchObject([
      { path: ['sessions', 0, 'to'], message: '这一场超过 366 天。' },
    ]);
  });
});
