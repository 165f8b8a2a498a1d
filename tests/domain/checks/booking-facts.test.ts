import { expect, test } from 'vitest';
import { bookingNotNeeded, bookingTooMany } from '#domain/checks/booking-facts.ts';
import type { Check } from '#domain/checks/context.ts';
import type { Activity } from '#schemas/activity.ts';
import { aCampaignContent, aCheckContext, anActivity, aTimedSession, aVenue } from '../../builders.ts';

const file = 'content/campaigns/guyuan-2023/activities/main-event.json';

function applied(check: Check, overrides: Partial<Activity>, capacity?: number) {
  const venues = [
    aVenue(capacity === undefined ? {} : { capacity }),
    aVenue({ id: 'small', name: '小厅', capacity: 20 }),
  ];
  const content = aCampaignContent({ activities: [anActivity(overrides)], venues });
  return check(content, aCheckContext(content));
}

test('who needs no booking has no address or closing time for it, and may have a quota', () => {
  const booking = { needed: false, url: 'https://a.cn', closes: '2023-09-16T09:00+08:00', capacity: 30 };
  expect(applied(bookingNotNeeded, { booking })).toEqual([
    {
      code: 'booking-not-needed',
      file,
      path: ['booking', 'needed'],
      message: '写了不用预约，又写了预约网址、预约截止时间。',
      fix: '要预约的，改成 "needed": true；不用的，删去 url、closes。',
    },
  ]);
  expect(applied(bookingNotNeeded, { booking: { needed: false, capacity: 30 } })).toEqual([]);
  expect(applied(bookingNotNeeded, { booking: { needed: false, note: '直接来' } })).toEqual([]);
  expect(applied(bookingNotNeeded, { booking: { ...booking, needed: true } })).toEqual([]);
});

test('a session has no more places than its hall holds', () => {
  const booking = { needed: true, capacity: 500 };
  expect(applied(bookingTooMany, { booking }, 200)).toEqual([
    {
      code: 'booking-too-many',
      file,
      path: ['booking', 'capacity'],
      message: '每场名额 500 多于“固原市博物馆广场”能容纳的 200 人。',
      fix: '核对名额，和场馆的 capacity。',
    },
  ]);
  const inSmallHall = { booking: { needed: true, capacity: 30 }, sessions: [aTimedSession({ venue: 'small' })] };
  expect(applied(bookingTooMany, inSmallHall, 200)).toMatchObject([{ message: expect.stringContaining('小厅') }]);
  expect(applied(bookingTooMany, { booking }, 500)).toEqual([]);
  expect(applied(bookingTooMany, { booking: { needed: true } }, 500)).toEqual([]);
  expect(applied(bookingTooMany, { booking })).toEqual([]);
  expect(applied(bookingTooMany, { booking: { ...booking, capacityUnit: '人' } }, 200)).toHaveLength(1);
  expect(applied(bookingTooMany, { booking: { ...booking, capacityUnit: '户' } }, 200)).toEqual([]);
  expect(applied(bookingTooMany, { booking, online: { platform: '固原科普视频号' } }, 200)).toEqual([]);
});

test('a session in several halls is held against each of them, its own quota too', () => {
  const places = [{ venue: 'museum-square' }, { venue: 'small' }];
  const sessions = [aTimedSession({ places, booking: { capacity: 30 } })];
  expect(applied(bookingTooMany, { sessions }, 200)).toMatchObject([
    { path: ['sessions', 0, 'booking', 'capacity'], message: expect.stringContaining('小厅') },
  ]);
});
