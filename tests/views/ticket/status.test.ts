import { expect, test } from 'vitest';
import type { Offer } from '#domain/activity/offer.ts';
import { statusView, statusViews } from '#views/ticket/status.ts';

test.each<[Offer, string, string, string]>([
  ['free', '直接到场', 'free', 'good'],
  ['bookable', '可预约', 'ok', 'good'],
  ['to-book', '需要预约', 'ok', 'good'],
  ['booking-not-open', '预约未开始', 'tba', 'watch'],
  ['untold', '是否预约待公布', 'tba', 'watch'],
  ['closed-group', '限特定人员', 'full', 'quiet'],
  ['booking-closed', '预约已截止', 'full', 'quiet'],
  ['full', '已约满', 'full', 'quiet'],
  ['tba', '时间待定', 'tba', 'watch'],
  ['postponed', '已改期', 'moved', 'watch'],
  ['ended', '已结束', 'full', 'quiet'],
  ['cancelled', '已取消', 'cancelled', 'stop'],
])('what is %s is called %s, with a shape and a tone', (offer, text, icon, tone) => {
  expect(statusView(offer)).toEqual({ icon, tone, text });
});

test('what is free online is watched, not come to', () => {
  expect(statusView('free', true)).toEqual({ icon: 'free', tone: 'good', text: '直接观看' });
});

test('of what is online nobody asks whether to book', () => {
  expect(statusView('untold', true)).toMatchObject({ text: '线上', tone: 'quiet' });
});

test('what is not free says the same online', () => {
  expect(statusView('cancelled', true)).toEqual(statusView('cancelled'));
});

test('every word of a status is listed, each once', () => {
  expect(statusViews.map(({ text }) => text).sort()).toEqual(
    [
      ...['已取消', '已结束', '已改期', '已约满', '时间待定', '预约未开始', '预约已截止', '可预约', '需要预约'],
      ...['是否预约待公布', '限特定人员', '直接到场', '直接观看', '线上', '进行中', '已开始'],
    ].sort(),
  );
});
