import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '#domain/schedule/occurrences.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { Session } from '#schemas/session.ts';
import { occurrenceTicket, sessionTicket } from '#views/ticket/ticket.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

type Overrides = Parameters<typeof anActivity>[0];

function firstOf(overrides: Overrides, now?: string) {
  const context = aViewContext({ activities: [anActivity(overrides)] }, now === undefined ? {} : { now });
  return { context, node: element(context.site.activities) };
}

function rowOfSession(overrides: Overrides = {}, now?: string) {
  const { context, node } = firstOf(overrides, now);
  return sessionTicket(node, element(node.sessions), context);
}

function rowsOfDays(overrides: Overrides, now?: string, options?: { withDay: boolean }) {
  const { context, node } = firstOf(overrides, now);
  return occurrencesOf([node]).map((occurrence) => occurrenceTicket(occurrence, context, options));
}

const booking = { needed: true, url: 'https://book.example/', closes: '2023-09-16T18:00+08:00' };
const acrossMidnight = aTimedSession({ start: '2023-09-17T20:00+08:00', end: '2023-09-18T02:00+08:00' });
const exhibition = anAllDaySession({ from: '2023-09-18', to: '2023-09-20', opens: '09:00', closes: '17:00' });

describe('the row of a session', () => {
  test('leads to its activity, named by phrases, with type, place and audience', () => {
    expect(
      rowOfSession({ name: '土豆，一百张脸', type: '展览展示', topic: '农业', audiences: ['亲子', '老年人'] }),
    ).toMatchObject({
      href: '/guyuan-2023/activities/main-event/',
      title: ['土豆，', '一百张脸'],
      type: { slug: 'exhibition', name: '展览展示' },
      label: '展览展示',
      topic: 'farming',
      seed: 'main-event',
      place: '固原市博物馆广场',
      audience: '亲子、老年人',
    });
  });

  test('says for whom in the editor’s words where there are any', () => {
    expect(rowOfSession({ audienceNote: '6–12 岁孩子和一位家长' }).audience).toBe('6–12 岁孩子和一位家长');
  });

  test('offers booking only while it is open and has an address or a phone', () => {
    expect(rowOfSession({ booking }).booking).toEqual({ href: 'https://book.example/', label: '预约' });
    const byPhone = { needed: true, phone: '0954-2088400' };
    expect(rowOfSession({ booking: byPhone }).booking).toEqual({ href: 'tel:0954-2088400', label: '打电话预约' });
    expect(rowOfSession({ booking: byPhone, sample: true }).booking).toBeUndefined();
    expect(rowOfSession({ booking: { needed: true } }).booking).toBeUndefined();
    expect(rowOfSession({ booking }, '2023-09-16T18:00+08:00').booking).toBeUndefined();
  });

  test('that is postponed says why and from when, and can be booked for the new time', () => {
    const previously = { start: '2023-09-16T20:00+08:00', end: '2023-09-16T21:30+08:00' };
    const session = aTimedSession({ status: 'postponed', reason: '下雨', note: '带外套', previously });
    expect(rowOfSession({ sessions: [session], booking })).toMatchObject({
      status: { text: '已改期' },
      was: '9月16日（周六）20:00–21:30',
      notes: ['下雨', '带外套'],
      booking: { label: '预约' },
      off: false,
    });
  });

  test('tells an earlier time across midnight as one night', () => {
    const previously = { start: '2023-09-16T20:00+08:00', end: '2023-09-17T01:00+08:00' };
    const session = aTimedSession({ status: 'postponed', reason: '下雨', previously });
    expect(rowOfSession({ sessions: [session] }).was).toBe('9月16日（周六）20:00–次日 01:00');
  });

  test('that is cancelled is struck and says why', () => {
    const session = aTimedSession({ status: 'cancelled', reason: '大风' });
    expect(rowOfSession({ sessions: [session], booking })).toMatchObject({
      status: { text: '已取消' },
      off: true,
      notes: ['大风'],
      booking: undefined,
    });
  });

  test('online only is watched, in a hall too it is come to', () => {
    const online = { platform: '固原科普视频号' };
    expect(rowOfSession({ online, venue: undefined }).status.text).toBe('直接观看');
    expect(rowOfSession({ online }).status.text).toBe('直接到场');
  });
});

describe('in the row of a session', () => {
  test.each<[string, Session, string | undefined, string, string | undefined]>([
    ['a sitting has its start, its end and its day', aTimedSession(), '09:00', '至 11:30', '9月17日 周日'],
    ['a sitting across midnight ends on the next day', acrossMidnight, '20:00', '至 次日 02:00', '9月17日 周日'],
    ['an exhibition has its hours and its range of days', exhibition, '09:00', '至 17:00', '9月18日至20日'],
    ['a day without hours says that they are to come', anAllDaySession(), undefined, '几点待公布', '9月18日 周一'],
    ['a whole day says so', anAllDaySession({ part: 'whole-day' }), undefined, '全天', '9月18日 周一'],
    ['a sitting without an end begins then', aTimedSession({ end: undefined }), '09:00', '起', '9月17日 周日'],
    ['a day known to a part has that part', anAllDaySession({ part: 'morning' }), undefined, '上午', '9月18日 周一'],
    ['a day that only opens begins then', anAllDaySession({ opens: '09:00' }), '09:00', '起', '9月18日 周一'],
    [
      'a third of a month stands for the time',
      { kind: 'partial', date: '2023-09-中旬', status: 'scheduled' },
      undefined,
      '9月中旬',
      undefined,
    ],
    ['what is to be announced says so', { kind: 'tba', status: 'scheduled' }, undefined, '时间待定', undefined],
  ])('%s', (_, session, starts, when, day) => {
    expect(rowOfSession({ sessions: [session] })).toMatchObject({ starts, when, day });
  });

  test('marks carry what the session was kept by before its activity was renamed', () => {
    expect(rowOfSession({ formerIds: ['walk', 'old-walk'] }).marks.formerKeys).toBe('walk/1 old-walk/1');
    expect(rowOfSession({}).marks.formerKeys).toBeUndefined();
  });

  test('marks carry what scripts compare: instants, and what the row can be found by', () => {
    const { marks } = rowOfSession({ audiences: ['亲子'], online: { platform: '视频号' } });
    expect(marks).toMatchObject({
      start: instantOf('2023-09-17T09:00+08:00'),
      end: instantOf('2023-09-17T11:30+08:00'),
    });
    expect(marks.facets).toEqual({
      day: ['2023-09-17'],
      part: ['morning'],
      region: ['yuanzhou'],
      audience: ['families'],
      type: ['hands-on'],
      programme: ['main'],
      with: ['walk-in', 'online'],
    });
  });

  test('sample content is marked', () => {
    expect([rowOfSession({ sample: true }).sample, rowOfSession().sample]).toEqual([true, false]);
  });
});

describe('the row of a day', () => {
  test('has the hours and the instants of that day alone', () => {
    const [, second] = rowsOfDays({ sessions: [exhibition] });
    expect(second).toMatchObject({ starts: '09:00', when: '至 17:00', day: undefined });
    expect(second?.marks).toMatchObject({
      start: instantOf('2023-09-19T09:00+08:00'),
      end: instantOf('2023-09-19T17:00+08:00'),
    });
  });

  test('across midnight is one, on the first day', () => {
    expect(rowsOfDays({ sessions: [acrossMidnight] }).map(({ starts, when }) => [starts, when])).toEqual([
      ['20:00', '至 次日 02:00'],
    ]);
  });

  test('without hours says that they are to come; of which only one end is known it says that', () => {
    const texts = (overrides: Parameters<typeof anAllDaySession>[0]) => {
      const { when, hours, line } = element(rowsOfDays({ sessions: [anAllDaySession(overrides)] }));
      return [when, hours, line];
    };
    expect([texts({}), texts({ opens: '09:00' }), texts({ closes: '17:00' })]).toEqual([
      ['几点待公布', '几点待公布', '几点待公布'],
      ['起', '09:00起', '09:00 起'],
      ['至 17:00', '至 17:00', '至 17:00'],
    ]);
  });

  test('names its day in lists that mix days', () => {
    const days = rowsOfDays({ sessions: [exhibition] }, undefined, { withDay: true }).map(({ day }) => day);
    expect(days).toEqual(['9月18日 周一', '9月19日 周二', '9月20日 周三']);
  });

  test('that is over says so and offers no booking, though the session goes on', () => {
    const rows = rowsOfDays(
      { sessions: [exhibition], booking: { needed: true, url: 'https://book.example/' } },
      '2023-09-18T18:00+08:00',
    );
    expect(rows.map(({ status, booking: offered }) => [status.text, offered?.label])).toEqual([
      ['已结束', undefined],
      ['需要预约', '预约'],
      ['需要预约', '预约'],
    ]);
  });

  test('that was cancelled stays cancelled when it is over', () => {
    const session = aTimedSession({ status: 'cancelled', reason: '大风' });
    expect(element(rowsOfDays({ sessions: [session] }, '2023-09-30T08:00+08:00')).status.text).toBe('已取消');
  });
});
