import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import type { Session } from '#schemas/session.ts';
import { dayRoutes, dayView } from '#views/schedule/day.ts';
import { campaignDays } from '#views/schedule/days.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const hours = (start: string, end: string) =>
  aTimedSession({ start: `2023-09-17T${start}+08:00`, end: `2023-09-17T${end}+08:00` });
const named = (id: string, name: string, session: Session = aTimedSession()) =>
  anActivity({ id, name, sessions: [session] });

function viewOf(activities: CampaignContent['activities'], day = '2023-09-17') {
  const context = aViewContext({
    activities,
    venues: [aVenue(), aVenue({ id: 'library', region: undefined, name: '图书馆' })],
  });
  return dayView(day, campaignDays(context), context);
}

describe('the page of a day', () => {
  test('is named by its weekday and what is on', () => {
    const view = viewOf([named('a', '土豆'), named('b', '星空')]);
    expect(view).toMatchObject({ day: '2023-09-17', title: '周日，2 场', digits: '9.17', label: '9月17日', count: 2 });
    expect(view.frame).toMatchObject({
      title: '9月17日（周日）日程 · 固原市2023年全国科普日',
      canonical: 'https://kepu.example/guyuan-2023/schedule/2023-09-17/',
    });
  });

  test('describes itself by the names of what is on, each once, and says 等 beyond three', () => {
    const two = [
      anActivity({ name: '土豆', sessions: [hours('09:00', '10:00'), hours('14:00', '15:00')] }),
      named('b', '星空'),
    ];
    expect(viewOf(two).frame.description).toBe('2023年9月17日固原科普日共 3 场：土豆、星空。');
    const four = ['甲', '乙', '丙', '丁'].map((name, index) => named(`a${index}`, name));
    expect(viewOf(four).frame.description).toBe('2023年9月17日固原科普日共 4 场：甲、乙、丙等。');
  });

  test('has the picture of its place in the window; outside it that of the first day', () => {
    const activities = [
      named('in', '内', anAllDaySession({ from: '2023-09-19' })),
      named('out', '外', anAllDaySession({ from: '2023-09-30' })),
    ];
    expect(viewOf(activities, '2023-09-19').picture).toEqual({ index: 2, count: 7 });
    expect(viewOf(activities, '2023-09-30').picture).toEqual({ index: 0, count: 7 });
  });

  test('leads to the other days on which something is on, in order', () => {
    const activities = ['2023-09-30', '2023-09-19', '2023-09-09'].map((from, index) =>
      named(`a${index}`, '甲', anAllDaySession({ from })),
    );
    expect(viewOf(activities, '2023-09-19').tabs.map(({ day }) => day)).toEqual([
      '2023-09-09',
      '2023-09-19',
      '2023-09-30',
    ]);
  });
});

describe('the list of a day', () => {
  test('is divided into the whole day, morning, afternoon, evening and what has no hours yet', () => {
    const sessions = [
      anAllDaySession({ from: '2023-09-17' }),
      hours('11:59', '13:00'),
      hours('12:00', '13:00'),
      hours('17:59', '19:00'),
      hours('18:00', '19:00'),
      anAllDaySession({ from: '2023-09-17', part: 'evening' }),
      anAllDaySession({ from: '2023-09-17', part: 'whole-day' }),
    ];
    const { slots } = viewOf([anActivity({ sessions })]);
    expect(slots.map(({ name, count }) => `${name} ${count}`)).toEqual([
      '全天 1',
      '上午 1',
      '下午 2',
      '晚上 2',
      '几点待公布 1',
    ]);
  });

  test('leaves empty parts of the day out', () => {
    expect(viewOf([named('a', '甲', hours('19:00', '20:00'))]).slots.map(({ name }) => name)).toEqual(['晚上']);
  });
});

describe('the grid of a day', () => {
  test('has a column for each half-hour, labelled by the hour, after the column of places', () => {
    const { grid } = viewOf([named('a', '甲', hours('09:00', '10:00'))]);
    expect(grid.halfHours).toBe(16);
    expect(grid.hours.map(({ label, column }) => `${column} ${label}`)).toEqual([
      '2 09:00',
      '4 10:00',
      '6 11:00',
      '8 12:00',
      '10 13:00',
      '12 14:00',
      '14 15:00',
      '16 16:00',
    ]);
  });

  test('has a row for each lane, after the row of hours, and tickets at their lines', () => {
    const { grid, slots } = viewOf([
      named('a', '甲', hours('09:00', '11:00')),
      named('b', '乙', hours('10:00', '12:00')),
      anActivity({ id: 'c', venue: 'library', sessions: [hours('10:30', '12:00')] }),
    ]);
    expect(grid.lanes).toBe(3);
    expect(grid.rows).toEqual([
      { name: '固原市博物馆广场', region: '原州区', row: 2, span: 2 },
      { name: '图书馆', region: '', row: 4, span: 1 },
    ]);
    expect(element(slots).tickets.map(({ ticket, row, place, column }) => [ticket.seed, row, place, column])).toEqual([
      ['a', 2, 2, '2 / 6'],
      ['b', 3, 2, '4 / 8'],
      ['c', 4, 4, '5 / 8'],
    ]);
  });

  test('has a session that is held in several places in the row of each, and counts it once', () => {
    const places = [{ venue: 'museum-square' }, { venue: 'library', room: '二楼' }];
    const { grid, slots, count } = viewOf([named('a', '甲', { ...hours('09:00', '11:00'), places })]);
    expect(grid.rows.map(({ name }) => name)).toEqual(['固原市博物馆广场', '图书馆']);
    const { tickets, count: shown } = element(slots);
    expect(tickets.map(({ row, isCopy }) => [row, isCopy])).toEqual([
      [2, false],
      [3, true],
    ]);
    expect([shown, count]).toEqual([1, 1]);
  });

  test('names the rows of places in words, of what is online only and of what has no place yet', () => {
    const { grid } = viewOf([
      anActivity({ id: 'c', venue: undefined, room: '富顺文庙' }),
      anActivity({ id: 'a', venue: undefined, online: { platform: '视频号' } }),
      anActivity({ id: 'b', venue: undefined }),
    ]);
    expect(grid.rows.map(({ name, region }) => [name, region])).toEqual([
      ['线上', ''],
      ['地点待公布', ''],
      ['富顺文庙', ''],
    ]);
  });
});

test('the filters of a day are made from what is on that day', () => {
  const activities = [
    anActivity({ id: 'a', type: '直播' }),
    anActivity({ id: 'b', type: '研学' }),
    anActivity({ id: 'c', type: '竞赛', sessions: [anAllDaySession({ from: '2023-09-18' })] }),
  ];
  const types = viewOf(activities).filters.find(({ name }) => name === 'type');
  expect(types?.choices.map(({ label }) => label)).toEqual(['研学', '直播']);
});

test('only days on which something is on have a page', () => {
  const activities = [named('a', '甲'), named('b', '乙', anAllDaySession({ from: '2023-09-09' }))];
  expect(dayRoutes(aViewContext({ activities })).routes).toEqual(['2023-09-17', '2023-09-09']);
});
