import { describe, expect, test } from 'vitest';
import type { Entry } from '#domain/campaign/content.ts';
import { bookingAfterEnd, bookingUnclear } from '#domain/checks/booking-unclear.ts';
import { changeNotLogged } from '#domain/checks/change-not-logged.ts';
import type { Check } from '#domain/checks/context.ts';
import { detailsTwice } from '#domain/checks/details-twice.ts';
import { placeMissing } from '#domain/checks/place-missing.ts';
import { sessionHoursTwice } from '#domain/checks/session-hours-twice.ts';
import { sessionStatus } from '#domain/checks/session-status.ts';
import type { Activity } from '#schemas/activity.ts';
import {
  aCampaignContent,
  aCheckContext,
  anActivity,
  anAllDaySession,
  aTimedSession,
  aWeeklySession,
} from '../../builders.ts';

const file = 'content/campaigns/guyuan-2023/activities/main-event.json';

function applied(check: Check, activity: Entry<Activity>) {
  const content = aCampaignContent({ activities: [activity] });
  return check(content, aCheckContext(content));
}

/** As anActivity(), without the venue. */
function anActivityNowhere(overrides: Partial<Activity> = {}): Entry<Activity> {
  const { venue: _, ...data } = anActivity().data;
  return { id: 'main-event', file, data: { ...data, ...overrides } };
}

const previously = { start: '2023-09-16T09:00+08:00', end: '2023-09-16T11:30+08:00' };

describe('session status', () => {
  test('passes sessions that say why they changed and when they were to be', () => {
    const sessions = [
      aTimedSession({ status: 'cancelled', reason: '下雨' }),
      aTimedSession({ status: 'postponed', reason: '下雨', previously }),
    ];
    expect(applied(sessionStatus, anActivity({ sessions }))).toEqual([]);
  });

  test('reports a cancelled day of a rule without a reason', () => {
    const sessions = [aWeeklySession({ cancelled: [{ on: '2023-09-09', reason: '台风' }, { on: '2023-09-16' }] })];
    expect(applied(sessionStatus, anActivity({ sessions }))).toMatchObject([
      {
        code: 'cancelled-without-reason',
        path: ['sessions', 0, 'cancelled', 1],
        message: '2023-09-16 取消了，没有写原因。',
      },
    ]);
  });

  test('reports a cancelled session without a reason', () => {
    const sessions = [aTimedSession({ status: 'cancelled' })];
    expect(applied(sessionStatus, anActivity({ sessions }))).toEqual([
      {
        code: 'cancelled-without-reason',
        file,
        path: ['sessions', 0, 'status'],
        message: '这一场取消了，没有写原因。',
        fix: '在这一场里加上 reason。',
      },
    ]);
  });

  test('reports a postponed session without a reason and without its old time', () => {
    const sessions = [aTimedSession({ status: 'postponed' })];
    expect(applied(sessionStatus, anActivity({ sessions }))).toMatchObject([
      { code: 'postponed-without-reason', message: '这一场改期了，没有写原因。' },
      {
        code: 'postponed-without-previous',
        path: ['sessions', 0, 'status'],
        message: '这一场改期了，没有写原来的时间。',
        fix: '在这一场里加上 previously，写原来的 start 和 end。',
      },
    ]);
  });

  test('reports an old time of a session that is not postponed', () => {
    expect(applied(sessionStatus, anActivity({ sessions: [aTimedSession({ previously })] }))).toMatchObject([
      {
        code: 'previous-without-postponed',
        path: ['sessions', 0, 'previously'],
        message: '写了原来的时间，但 status 不是 postponed。',
        fix: '把 status 改成 postponed，或删去 previously。',
      },
    ]);
  });
});

describe('change-not-logged', () => {
  const sessions = [aTimedSession({ status: 'cancelled', reason: '下雨' })];

  test('passes a cancelled session that the change log tells of', () => {
    const changes = [{ on: '2023-09-15', kind: 'cancelled' as const, note: '因雨取消' }];
    expect(applied(changeNotLogged, anActivity({ sessions, changes }))).toEqual([]);
  });

  test('lets others, drafts and plans be', () => {
    expect(applied(changeNotLogged, anActivity({ sessions: [aTimedSession({ status: 'full' })] }))).toEqual([]);
    expect(applied(changeNotLogged, anActivity({ sessions, draft: true }))).toEqual([]);
  });

  test('asks for an entry of the same kind', () => {
    const postponed = [aTimedSession({ status: 'postponed', reason: '下雨', previously })];
    const changes = [{ on: '2023-09-15', kind: 'cancelled' as const, note: '因雨取消' }];
    expect(applied(changeNotLogged, anActivity({ sessions: postponed, changes }))).toMatchObject([
      {
        message: '这一场改期了，changes 里没有记录，订阅日历的人收不到更新。',
        fix: '在 changes 里加一条 kind 为 postponed 的记录。',
      },
    ]);
  });

  test('warns of one that it does not', () => {
    expect(applied(changeNotLogged, anActivity({ sessions }))).toEqual([
      {
        code: 'change-not-logged',
        file,
        path: ['sessions', 0, 'status'],
        message: '这一场取消了，changes 里没有记录，订阅日历的人收不到更新。',
        fix: '在 changes 里加一条 kind 为 cancelled 的记录。',
      },
    ]);
  });
});

describe('place-missing', () => {
  test.each([
    ['a venue', anActivity()],
    ['an address online', anActivityNowhere({ online: { platform: '固原科普视频号' } })],
    ['a place in words', anActivityNowhere({ room: '六盘山下的观景台' })],
    ['a venue of each session', anActivityNowhere({ sessions: [aTimedSession({ venue: 'library' })] })],
    ['a cancelled session', anActivityNowhere({ sessions: [aTimedSession({ status: 'cancelled', reason: '下雨' })] })],
    ['a room of each session', anActivityNowhere({ sessions: [aTimedSession({ room: '操场' })] })],
    ['no day yet', anActivityNowhere({ sessions: [{ kind: 'tba', status: 'scheduled' }] })],
  ])('passes an activity with %s', (_, activity) => {
    expect(applied(placeMissing, activity)).toEqual([]);
  });

  test('warns when one of several sessions has no place, all-day ones too', () => {
    const sessions = [aTimedSession({ venue: 'library' }), anAllDaySession()];
    expect(applied(placeMissing, anActivityNowhere({ sessions }))).toHaveLength(1);
  });

  test('warns of an activity with a day and no place', () => {
    expect(applied(placeMissing, anActivityNowhere())).toEqual([
      {
        code: 'place-missing',
        file,
        path: [],
        message: '没有写在哪里举办。',
        fix: '加上 venue（场馆的编号）、room（具体位置）或 online（线上地址）。',
      },
    ]);
  });
});

describe('booking', () => {
  test('passes a booking that says how, and one that closes before the end', () => {
    const booking = { needed: true, note: '现场领号', closes: '2023-09-17T11:30+08:00' };
    expect(applied(bookingUnclear, anActivity({ booking }))).toEqual([]);
    expect(applied(bookingAfterEnd, anActivity({ booking }))).toEqual([]);
  });

  test('lets be what needs none, closes never, goes on, or has no time yet', () => {
    const closes = '2023-09-17T11:31+08:00';
    const tba = { kind: 'tba', status: 'scheduled' } as const;
    const sessions = [aTimedSession(), aTimedSession({ end: closes })];
    expect(applied(bookingUnclear, anActivity({ booking: { needed: false } }))).toEqual([]);
    expect(applied(bookingAfterEnd, anActivity({ booking: { needed: true } }))).toEqual([]);
    expect(applied(bookingAfterEnd, anActivity({ booking: { needed: true, closes }, sessions }))).toEqual([]);
    expect(
      applied(bookingAfterEnd, anActivity({ booking: { needed: true, closes }, sessions: [aTimedSession(), tba] })),
    ).toEqual([]);
  });

  test('warns when nobody is told how to book', () => {
    expect(applied(bookingUnclear, anActivity({ booking: { needed: true } }))).toMatchObject([
      {
        code: 'booking-unclear',
        path: ['booking'],
        message: '需要预约，没有写怎么约。',
        fix: '在 booking 里加上 url、phone 或 note。',
      },
    ]);
  });

  test('warns of booking that closes after the last session', () => {
    const booking = { needed: true, closes: '2023-09-17T11:31+08:00' };
    expect(applied(bookingAfterEnd, anActivity({ booking }))).toMatchObject([
      {
        code: 'booking-after-end',
        path: ['booking', 'closes'],
        message: '预约截止的时间在活动结束以后。',
        fix: '核对 booking.closes 和场次的时间。',
      },
    ]);
  });
});

describe('details-twice', () => {
  test('passes details in one place', () => {
    expect(applied(detailsTwice, anActivity({ details: '详情' }))).toEqual([]);
    expect(applied(detailsTwice, anActivity({ details: '详情', body: '\n' }))).toEqual([]);
  });

  test('reports details in both', () => {
    expect(applied(detailsTwice, anActivity({ details: '详情', body: '正文' }))).toMatchObject([
      {
        code: 'details-twice',
        path: ['details'],
        message: '活动详情写了两处：details 和正文。',
        fix: '并到正文里，删去 details。',
      },
    ]);
  });
});

describe('session-hours-twice', () => {
  test('passes hours, a part of the day, and neither', () => {
    const sessions = [anAllDaySession({ opens: '09:00' }), anAllDaySession({ part: 'morning' }), anAllDaySession()];
    expect(applied(sessionHoursTwice, anActivity({ sessions }))).toEqual([]);
  });

  test.each([{ opens: '09:00' }, { closes: '17:00' }])('reports a part beside hours', (hours) => {
    const sessions = [anAllDaySession({ ...hours, part: 'morning' })];
    expect(applied(sessionHoursTwice, anActivity({ sessions }))).toEqual([
      {
        code: 'session-hours-twice',
        file,
        path: ['sessions', 0, 'part'],
        message: '写了几点，又写了上午、下午还是晚上。',
        fix: '知道几点的，留下时刻，删去 part。',
      },
    ]);
  });
});
