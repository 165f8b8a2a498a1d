import { expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { venueDoubleBooked } from '#domain/checks/venue-double-booked.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Venue } from '#schemas/venue.ts';
import { aCampaignContent, aCheckContext, anActivity, anAllDaySession, aTimedSession, aVenue } from '../../builders.ts';

function booked(first: Partial<Activity>, second: Partial<Activity>, square: Partial<Venue> = { sharedPlace: 'no' }) {
  const content = aCampaignContent({
    venues: [aVenue(square)],
    activities: [
      anActivity({ id: 'b', name: '后来的活动', ...second }),
      anActivity({ id: 'a', name: '先来的活动', ...first }),
    ],
  });
  return venueDoubleBooked(content, aCheckContext(content));
}

const overlapping = { sessions: [aTimedSession({ start: '2023-09-17T11:00+08:00', end: '2023-09-17T12:00+08:00' })] };

test('reports the later file of two that hold one place at one time', () => {
  expect(booked({}, overlapping)).toEqual([
    {
      code: 'venue-double-booked',
      file: 'content/campaigns/guyuan-2023/activities/b.json',
      path: ['sessions', 0, 'start'],
      message: '“固原市博物馆广场”在 9月17日 09:00–11:30 已被《先来的活动》占用。',
      fix: '请调整时间，或把 venue 改为其他场地；同一场馆的不同厅室要写 room；能同时办几个活动的，在场馆里写 "sharedPlace": "yes"。',
    },
  ]);
});

test('reports the later file also where it is read first, and names the venue that is meant, by its id where it is unknown', () => {
  const sessions = [aTimedSession({ venue: 'hall' })];
  const told = (...venues: CampaignContent['venues'][number][]) => {
    const activities = ['a', 'b'].map((id) => anActivity({ id, sessions }));
    const content = aCampaignContent({ venues, activities });
    return venueDoubleBooked(content, aCheckContext(content)).map(({ code, file, message }) => [
      code,
      file.split('/').at(-1),
      /^“.*?”/u.exec(message)?.[0],
    ]);
  };
  expect(told(aVenue(), aVenue({ id: 'hall', name: '报告厅', kind: '博物馆' }))).toEqual([
    ['venue-double-booked', 'b.json', '“报告厅”'],
  ]);
  expect(told()).toEqual([['venue-double-booked', 'b.json', '“hall”']]);
});

test('the room of an activity is not that of a session elsewhere', () => {
  const there = { sessions: [aTimedSession({ venue: 'library' })] };
  expect(booked({ ...there, room: '一楼' }, { ...there, room: '二楼' })).toHaveLength(1);
});

test('names the room, and the second day of a sitting over midnight', () => {
  const sessions = [aTimedSession({ end: '2023-09-18T01:00+08:00' })];
  expect(booked({ room: '观星台', sessions }, { room: '观星台', sessions })).toMatchObject([
    { message: '“固原市博物馆广场”“观星台”在 9月17日 09:00–9月18日 01:00 已被《先来的活动》占用。' },
  ]);
});

test.each<[string, Partial<Activity>, Partial<Activity>]>([
  [
    'one begins as the other ends',
    {},
    { sessions: [aTimedSession({ start: '2023-09-17T11:30+08:00', end: '2023-09-17T12:00+08:00' })] },
  ],
  [
    'one ends as the other begins',
    {},
    { sessions: [aTimedSession({ start: '2023-09-17T08:00+08:00', end: '2023-09-17T09:00+08:00' })] },
  ],
  ['the rooms differ', { room: '一楼' }, { ...overlapping, room: '二楼' }],
  ['only one names a room', {}, { ...overlapping, room: '二楼' }],
  ['the venues differ', {}, { ...overlapping, venue: 'library' }],
  ['a session moves elsewhere', {}, { sessions: [aTimedSession({ venue: 'library' })] }],
  ['one is cancelled', {}, { sessions: [aTimedSession({ status: 'cancelled' })] }],
  ['one is a draft', { draft: true }, overlapping],
  ['neither has a venue', { venue: undefined }, { ...overlapping, venue: undefined }],
  ['one has no end', { sessions: [aTimedSession({ end: undefined })] }, overlapping],
  ['one lasts all day', {}, { sessions: [anAllDaySession({ from: '2023-09-17' })] }],
])('passes when %s', (_, first, second) => {
  expect(booked(first, second)).toEqual([]);
});

test('a square may hold several at once: a reminder where the venue does not say so, nothing where it does', () => {
  expect(booked({}, overlapping, {})).toMatchObject([{ code: 'venue-shared' }]);
  expect(booked({}, overlapping, { sharedPlace: 'yes' })).toEqual([]);
  expect(booked({}, overlapping, { kind: '博物馆' })).toMatchObject([{ code: 'venue-double-booked' }]);
});
