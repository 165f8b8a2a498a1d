import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

// 2024: 15 to 17 September are the holiday of 中秋, Saturday 14 September is worked.
const weekdays = ['周一', '周二', '周三', '周四', '周五'];

test.each(['', '中秋放假', '中秋节放假休息'])('working days leave out the whole holiday: “%s”', async (备注) => {
  expect(await rowWith({ 活动时间: '9月15日至25日，工作日9:00-16:30', 备注 })).toMatchObject({
    asked: [],
    sessions: [
      {
        kind: 'weekly',
        from: '2024-09-15',
        to: '2024-09-25',
        weekdays,
        starts: '09:00',
        ends: '16:30',
        except: ['2024-09-16', '2024-09-17'],
      },
    ],
  });
});

test('a weekend that is worked is asked about', async () => {
  expect((await rowWith({ 活动时间: '9月9日至20日，工作日9:00' })).asked).toEqual([
    '“工作日”：9月14日是调休的上班日，那天办不办？',
  ]);
});

test.each([
  ['9月每周二9:00', '2024-09-17'],
  ['9月每周一9:00', '2024-09-16'],
])('the days off of a rule are those on which it would be held: %s', async (活动时间, on) => {
  expect(await rowWith({ 活动时间, 备注: '中秋放假' })).toMatchObject({
    asked: [],
    sessions: [{ kind: 'weekly', cancelled: [{ on, reason: '中秋' }] }],
  });
});

test.each(['9月18日9:00-11:00', '9月每周三9:00'])(
  'days off on which nothing is held change nothing: %s',
  async (time) => {
    const { asked, sessions } = await rowWith({ 活动时间: time, 备注: '中秋放假' });
    expect({ asked, changed: sessions?.filter((each) => 'status' in each || 'cancelled' in each) }).toEqual({
      asked: [],
      changed: [],
    });
  },
);

test('a sitting on a day off is asked about', async () => {
  expect((await rowWith({ 活动时间: '9月16日9:00-11:00', 备注: '中秋放假' })).asked).toEqual([
    expect.stringContaining('是哪一场'),
  ]);
});

test('another number of days off is asked about', async () => {
  expect((await rowWith({ 活动时间: '9月15—25日9:00-17:00', 备注: '中秋放假一天' })).asked).toEqual([
    expect.stringContaining('“中秋放假一天”'),
  ]);
});
