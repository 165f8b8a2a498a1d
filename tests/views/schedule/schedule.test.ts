import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { instantOf } from '#domain/time/instant.ts';
import { orderFor } from '#domain/time/moments.ts';
import type { Session } from '#schemas/session.ts';
import { scheduleView } from '#views/schedule/schedule.ts';
import { aCampaign, anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { toldFirst } from '../../told-first.ts';

const viewOf = (activities: CampaignContent['activities'], campaign = aCampaign()) =>
  scheduleView(aViewContext({ activities, campaign }));
const withSessions = (id: string, ...sessions: Session[]) => anActivity({ id, sessions });
const week = anAllDaySession({ from: '2023-09-17', to: '2023-09-23' });

const titlesOf = (activities: CampaignContent['activities']) => viewOf(activities).lists.map(({ title }) => title);

test('the schedule says when the campaign is, how many sessions it has and when it is made known', () => {
  const { head, frame } = viewOf(
    [withSessions('a', aTimedSession(), week)],
    aCampaign({ publicity: '主题宣传贯穿全年' }),
  );
  expect(head.lead).toBe('9月17日（周日）至23日（周六），共 2 场。主题宣传贯穿全年');
  expect(frame.description).toBe('固原市2023年全国科普日按天的日程：9月17日（周日）至23日（周六），共 2 场。');
});

describe('days that are over', () => {
  const onThe = (day: number) => withSessions(`on-${day}`, anAllDaySession({ from: `2023-09-${day}` }));
  const outline = (now: string) => {
    const { ended, lists } = scheduleView(aViewContext({ activities: [onThe(17), onThe(18), onThe(19)] }, { now }));
    return [ended, lists].map((part) => part.map(({ day }) => day?.slice(8)));
  };

  test('stand apart while others lie ahead, and with the others in the archive', () => {
    expect(outline('2023-09-10T08:00+08:00')).toEqual([[], ['17', '18', '19']]);
    expect(outline('2023-09-19T23:00+08:00')).toEqual([['17', '18'], ['19']]);
    expect(outline('2023-09-20T00:00+08:00')).toEqual([[], ['17', '18', '19']]);
  });
});

test('a list of very many rows is filtered by the file of rows', () => {
  const many = Array.from({ length: 56 }, (_, index) => withSessions(`a-${index}`, aTimedSession()));
  expect(viewOf(many.slice(1)).file).toBeUndefined();
  expect(viewOf(many).file).toEqual({ rows: '../rows.json', scope: '' });
});

describe('the lists of the schedule', () => {
  test('are the days with a sitting, in and outside the window, in order, then what goes on', () => {
    const activities = [
      withSessions('late', anAllDaySession({ from: '2023-10-01' })),
      withSessions('a', aTimedSession()),
      withSessions('early', anAllDaySession({ from: '2023-09-09' })),
      withSessions('week', week),
    ];
    expect(titlesOf(activities)).toEqual(['9月9日 周六', '9月17日 周日', '10月1日 周日', '连着好几天']);
    expect(viewOf(activities).tiles).toHaveLength(7);
  });

  test('show all sittings of a day and lead to its page', () => {
    const sittings = ['a', 'b', 'c', 'd', 'e'].map((id) => withSessions(id, aTimedSession()));
    const { lists, count } = viewOf([...sittings, withSessions('week', week)]);
    expect(element(lists)).toMatchObject({
      note: '6 场，连着好几天的 1 场列在后面',
      link: { href: '/guyuan-2023/schedule/2023-09-17/', label: '当天日程' },
    });
    expect(element(lists).tickets.map(({ seed }) => seed)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(count).toBe(6);
  });

  test('name what goes on once, with all its days', () => {
    const { lists } = viewOf([withSessions('week', week)]);
    expect(element(lists).tickets.map(({ seed, day }) => [seed, day])).toEqual([['week', '9月17日至23日']]);
  });

  test('put what goes on and is over last, once it is', () => {
    const stage = anAllDaySession({ from: '2023-09-10', to: '2023-09-18', opens: '09:00', closes: '17:00' });
    const [list] = viewOf([withSessions('stage', stage), withSessions('week', week)]).lists;
    const end = instantOf('2023-09-18T17:00+08:00') / 1000;
    expect(list?.tickets.map(({ order }) => order && orderFor(order)['data-order'])).toEqual([
      `0 ${end} 2`,
      expect.stringMatching(/^1 \d+ 3$/u),
    ]);
    expect(list?.tickets[0]?.days).toMatch(new RegExp(`^(\\d+-\\d+ ){8}${end - 28_800}-${end}$`, 'u'));
  });

  test('end with what has no day yet', () => {
    const { lists } = viewOf([withSessions('unknown', { kind: 'partial', date: '2023-09', status: 'scheduled' })]);
    expect(lists).toMatchObject([{ title: '日期待定', note: '1 场', tickets: [{ seed: 'unknown', when: '9月' }] }]);
  });

  test('end with the stages that have no day yet, though others have', () => {
    const final: Session = { kind: 'tba', title: '决赛', status: 'scheduled' };
    const { lists } = viewOf([withSessions('contest', aTimedSession({ title: '初赛' }), final)]);
    expect(lists.map(({ title, tickets }) => [title, ...tickets.map(({ label }) => label)])).toEqual([
      ['9月17日 周日', '互动体验　初赛'],
      ['日期待定', '互动体验　决赛'],
    ]);
  });
});

test('the schedule leads to the calendars and to all activities', () => {
  const { actions, all } = viewOf([withSessions('a', aTimedSession()), withSessions('week', week)]);
  expect(toldFirst(actions)).toEqual([
    { href: 'webcal://kepu.example/guyuan-2023/calendar.ics', label: '订阅日历' },
    { href: '/guyuan-2023/calendar.ics', label: '下载日历文件' },
    { href: '/guyuan-2023/mine/', label: '我的收藏' },
    { href: '/guyuan-2023/calendars/', label: '按县区、对象、板块订阅' },
    { href: '/guyuan-2023/schedule/booklets/', label: '印成手册' },
  ]);
  expect(all).toEqual({ href: '/guyuan-2023/activities/', label: '2 项活动' });
});

test('once nothing lies ahead, the schedule offers the calendar as a file, and the booklets still', () => {
  const activities = [withSessions('a', aTimedSession())];
  const labels = scheduleView(aViewContext({ activities }, { now: '2023-09-18T08:00+08:00' })).actions;
  expect(labels.map(({ label }) => label)).toEqual(['下载日历文件', '我的收藏', '印成手册']);
});
