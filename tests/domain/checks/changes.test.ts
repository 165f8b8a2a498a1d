import { describe, expect, test } from 'vitest';
import { changeNotShown } from '#domain/checks/change-not-shown.ts';
import type { Check } from '#domain/checks/context.ts';
import { dateOrder } from '#domain/checks/date-order.ts';
import { recordDates } from '#domain/checks/record-dates.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Notice } from '#schemas/notice.ts';
import {
  aCampaignContent,
  aCheckContext,
  aNotice,
  anActivity,
  anAllDaySession,
  aTimedSession,
  aWeeklySession,
} from '../../builders.ts';

function applied(check: Check, activity: Partial<Activity>, notice: Partial<Notice> = {}) {
  const content = aCampaignContent({ activities: [anActivity(activity)], notices: [aNotice(notice)] });
  return check(content, aCheckContext(content));
}

describe('a change log that ends with a cancellation', () => {
  const cancelled = { on: '2023-09-15', kind: 'cancelled' as const, note: '下雨' };
  const shown = (activity: Partial<Activity>) => applied(changeNotShown, activity);

  test('has a session that is cancelled', () => {
    expect(shown({ changes: [cancelled] })).toEqual([
      {
        code: 'change-not-shown',
        file: 'content/campaigns/guyuan-2023/activities/main-event.json',
        path: ['changes', 0, 'kind'],
        message: 'changes 里最后记的是取消，场次里没有一场是这样，页面上照常举办。',
        fix: '在那一场写 "status": "cancelled"；又照常举办的，再加一条 corrected 说明。',
      },
    ]);
    expect(shown({ changes: [{ ...cancelled, kind: 'postponed' }] })).toMatchObject([
      { message: expect.stringContaining('改期') },
    ]);
  });

  test('is right with that session, after a correction, and in a draft', () => {
    const sessions = [aTimedSession({ status: 'cancelled', reason: '下雨' })];
    expect(shown({ changes: [cancelled], sessions })).toEqual([]);
    expect(shown({ changes: [cancelled, { ...cancelled, kind: 'corrected', note: '照常举办' }] })).toEqual([]);
    expect(shown({ changes: [cancelled], draft: true })).toEqual([]);
  });

  test('is right with one cancelled session of several, with a weekly rule that is cancelled, or some days of it', () => {
    const one = [aTimedSession(), aTimedSession({ status: 'cancelled', reason: '下雨' })];
    expect(shown({ changes: [cancelled], sessions: one })).toEqual([]);
    const all = aWeeklySession({ status: 'cancelled', reason: '闭馆' });
    expect(shown({ changes: [cancelled], sessions: [all] })).toEqual([]);
    const days = aWeeklySession({ cancelled: [{ on: '2023-09-09', reason: '台风' }] });
    expect(shown({ changes: [cancelled], sessions: [days] })).toEqual([]);
    expect(shown({ changes: [cancelled], sessions: [aWeeklySession()] })).toHaveLength(1);
    expect(shown({ changes: [{ ...cancelled, kind: 'postponed' }], sessions: [days] })).toHaveLength(1);
  });

  test('is not shown by a new day; a postponement is', () => {
    const previously = { start: '2023-09-16T09:00+08:00' };
    const sessions = [aTimedSession({ previously })];
    expect(shown({ changes: [{ ...cancelled, kind: 'postponed' }], sessions })).toEqual([]);
    expect(shown({ changes: [cancelled], sessions })).toHaveLength(1);
  });
});

describe('a record', () => {
  test('of a change, a publicity or a notice is not later than the activity', () => {
    const changes = [{ on: '2023-10-05', kind: 'moved' as const, note: '换到一楼' }];
    const publicity = [{ title: '预告', url: 'https://a.cn', on: '2033-09-10' }];
    expect(applied(recordDates, { changes, publicity }, { issuedOn: '2023-12-01' })).toMatchObject([
      { path: ['changes', 0, 'on'], message: '2023-10-05 的变更晚于活动的最后一天 2023-09-17。' },
      { path: ['publicity', 0, 'on'], message: '2033-09-10 的事前宣传晚于活动的最后一天 2023-09-17。' },
      { path: ['issuedOn'], message: '通知的日期 2023-12-01 晚于活动的最后一天 2023-09-23。' },
    ]);
  });

  test('of a correction can be later, and of an activity without a day at any time', () => {
    const changes = [{ on: '2023-10-05', kind: 'corrected' as const, note: '人数' }];
    expect(applied(recordDates, { changes }, { issuedOn: '2023-08' })).toEqual([]);
    const sessions = [{ kind: 'tba' as const, status: 'scheduled' as const }];
    expect(applied(recordDates, { changes: [{ ...changes[0], kind: 'moved' }] as never, sessions })).toEqual([]);
  });

  test('of a recap is not earlier than the activity, of a print not earlier than the notice', () => {
    const recap = { on: '2023-09-16', photos: [], videos: [], media: [], summary: '好' };
    expect(applied(dateOrder, { recap }, { issuedOn: '2023-08-28', printedOn: '2023-08-27' })).toMatchObject([
      { code: 'date-order', path: ['recap', 'on'], message: '总结的日期早于活动的第一天 2023-09-17。' },
      { code: 'date-order', path: ['printedOn'], message: '印发日期早于成文日期。' },
    ]);
    expect(applied(dateOrder, { recap: { ...recap, on: '2023-09-17' } }, { printedOn: '2023-08' })).toEqual([]);
  });
});

describe('the record', () => {
  test.each<readonly [string, Partial<Activity>, string | undefined]>([
    ['on the last day of two', { sessions: [aTimedSession(), anAllDaySession()] }, undefined],
    [
      'after the last day of two',
      { sessions: [aTimedSession(), anAllDaySession({ from: '2023-09-16' })] },
      '2023-09-17',
    ],
    ['on the last day of a weekly rule', { sessions: [aWeeklySession({ to: '2023-09-18' })] }, undefined],
    ['after a weekly rule', { sessions: [aWeeklySession()] }, '2023-09-17'],
    [
      'on the day that was to be',
      { sessions: [aTimedSession({ previously: { start: '2023-09-17T09:00+08:00', end: '2023-09-18T01:00+08:00' } })] },
      undefined,
    ],
    [
      'after the day that was to be',
      {
        sessions: [
          aTimedSession({
            start: '2023-09-15T09:00+08:00',
            end: '2023-09-15T11:00+08:00',
            previously: { start: '2023-09-16T09:00+08:00' },
          }),
        ],
      },
      '2023-09-16',
    ],
  ])('of 18 September %s', (_, fields, end) => {
    const changes = [{ on: '2023-09-18', kind: 'moved' as const, note: '换到一楼' }];
    const publicity = [
      { title: '预告', url: 'https://a.cn', on: '2023-09-18' },
      { title: '海报', url: 'https://a.cn' },
    ];
    const told =
      end === undefined ? [] : ['变更', '事前宣传'].map((what) => `2023-09-18 的${what}晚于活动的最后一天 ${end}。`);
    const problems = applied(recordDates, { changes, publicity, ...fields });
    expect(problems.map(({ message }) => message)).toEqual(told);
  });

  test('of a notice that no campaign rests on is not compared, and one of the last day is in time', () => {
    const main = aNotice({ issuedOn: '2023-09-23', forwards: 'above' });
    const notices = [
      main,
      aNotice({ id: 'above', issuedOn: '2023-09-24' }),
      aNotice({ id: 'c', issuedOn: '2023-12-01' }),
    ];
    const content = aCampaignContent({ notices });
    expect(recordDates(content, aCheckContext(content)).map(({ file }) => file)).toEqual([notices[1]?.file]);
    expect(applied(recordDates, {}, { issuedOn: undefined })).toEqual([]);
    const without = aCampaignContent({ notices: [] });
    expect(recordDates(without, aCheckContext(without))).toEqual([]);
    const partial = new Set([content.campaign.file]);
    expect(recordDates(content, aCheckContext(content, { partial }))).toEqual([]);
  });
});
