import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

const at = (start: string, end: string) => ({
  kind: 'timed',
  start: `2024-09-${start}+08:00`,
  end: `2024-09-${end}+08:00`,
});

test('days without a month are the campaign’s, each in its place, which is noted', async () => {
  const row = await rowWith({ 活动时间: '18日、19日 15:30-16:30', 活动地点: '18日瓯海区第二小学，19日鹿城区中学' });
  expect(row).toMatchObject({
    asked: [],
    sessions: [at('18T15:30', '18T16:30'), at('19T15:30', '19T16:30')],
    notes: expect.arrayContaining([expect.stringContaining('“18日”没有写月份')]),
  });
  expect(row.sessions?.map(({ room, venue }) => room ?? venue)).toEqual(['瓯海区第二小学', '鹿城区中学']);
});

test('a day without a month that is none of the campaign’s is asked about', async () => {
  expect((await rowWith({ 活动时间: '28日15:30' })).asked).toEqual([expect.stringContaining('读不准')]);
});

test('a weekday that the campaign has once is that day', async () => {
  expect(await rowWith({ 活动时间: '周五下午2:00-3:00' })).toMatchObject({
    asked: [],
    sessions: [at('20T14:00', '20T15:00')],
    notes: expect.arrayContaining([expect.stringContaining('“周五”没有写月份')]),
  });
});

test.each([
  ['周三下午2点', '“周三”是哪天，9月18日、9月25日？每周都有的写“每周三”。'],
  ['周三、周五下午2点', '“周三、周五”是哪天，9月18日、9月20日、9月25日？每周都有的写“每周三、周五”。'],
])('which of several weekdays is meant is asked: %s', async (活动时间, question) => {
  expect((await rowWith({ 活动时间 })).asked).toEqual([question]);
});

test('until when works are taken is no session', async () => {
  const 活动时间 = '展评9月21日\n（作品9月15日前交到教育局基教股） 9:00-17:00';
  expect(await rowWith({ 活动时间 })).toMatchObject({
    asked: [],
    sessions: [{ ...at('21T09:00', '21T17:00'), title: '展评', note: '作品9月15日前交到教育局基教股' }],
  });
});
