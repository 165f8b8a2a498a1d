import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

const url = 'https://live.example/x';
const note = '有网址，没有写平台的名称，先写了网站 live.example。';

test.each([
  ['活动地点', `线上：${url}`],
  ['活动地点', `线上 ${url}`],
  ['活动地点', `线上（${url}）`],
  ['活动地点', url],
  ['直播链接', url],
])('a page without the name of its platform is on its site, which is said: %s %s', async (title, text) => {
  expect(await rowWith({ 活动地点: '', [title]: text })).toMatchObject({
    online: { platform: 'live.example', url },
    asked: [],
    notes: expect.arrayContaining([note]),
  });
});

test.each([
  [`泉州网 ${url}`, { platform: '泉州网', url }],
  [`线上：泉州网（${url}）`, { platform: '泉州网', url }],
  ['腾讯会议（会议号届时公布）', { platform: '腾讯会议（会议号届时公布）' }],
  ['“科普测试”微信公众号', { platform: '“科普测试”微信公众号' }],
])('a platform is named: %s', async (text, online) => {
  const row = await rowWith({ 活动地点: text });
  expect(row).toMatchObject({ online, asked: [] });
  expect(row.notes).not.toContain(note);
});

test('online alone is asked about', async () => {
  expect(await rowWith({ 活动地点: '线上' })).toMatchObject({ asked: ['写了线上：在哪个平台？'] });
});

test('online is no county that must be known', async () => {
  const row = await rowWith({ 县区: '线上', 活动地点: `泉州网 ${url}` });
  expect(row).toMatchObject({ asked: [] });
  expect(row).not.toHaveProperty('region');
});
