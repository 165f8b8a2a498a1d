import { expect, test } from 'vitest';
import { rowsOf, rowWith } from './clerk-rows.ts';

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

test('a platform that is named keeps the room from which it is sent', async () => {
  expect(await rowWith({ 活动地点: '线上（泉州网）', '厅室/位置': '二楼演播室' })).toMatchObject({
    online: { platform: '泉州网' },
    room: '二楼演播室',
  });
});

test('the room of what is online is its platform', async () => {
  expect(await rowWith({ 活动地点: '线上', '厅室/位置': '“测试科普”公众号' })).toMatchObject({
    online: { platform: '“测试科普”公众号' },
    asked: [],
  });
});

test('online alone is asked about', async () => {
  expect(await rowWith({ 活动地点: '线上' })).toMatchObject({ asked: ['写了线上：在哪个平台？'] });
});

test('online is no county that must be known', async () => {
  const row = await rowWith({ 县区: '线上', 活动地点: `泉州网 ${url}` });
  expect(row).toMatchObject({ asked: [] });
  expect(row).not.toHaveProperty('region');
});

test.each([
  ['视频号“科普测试”', { platform: '视频号“科普测试”' }],
  [`视频号“科普测试” ${url}`, { platform: '视频号“科普测试”', url }],
  ['关注微信公众号“科普测试”答题', { platform: '微信公众号“科普测试”' }],
])('a remark says where it is online: %s', async (备注, online) => {
  expect(await rowWith({ 活动名称: '科普知识竞答', 活动地点: '线上', 备注 })).toMatchObject({ online, asked: [] });
});

test.each(['腾讯会议同步直播', '线上线下同步，腾讯会议'])(
  'what is at a place may be shown as well: %s',
  async (备注) => {
    expect(await rowWith({ 备注 })).toMatchObject({ venue: 'square', online: { platform: '腾讯会议' }, asked: [] });
  },
);

test.each(['微信公众号“科普测试”预约', '时间如有变化，公众号“科普测试”通知'])(
  'where to book or to be told is no place to watch: %s',
  async (备注) => {
    expect(await rowWith({ 备注 })).not.toHaveProperty('online');
  },
);

test.each(['https://live.example/a', '链接 https://live.example/a', '观看入口：https://live.example/a'])(
  'the address of what is shown online is no booking: %s',
  async (text) => {
    const row = await rowWith({ 活动类型: '直播', 活动地点: '视频号“示例科普”', '报名/咨询': text });
    expect(row).toMatchObject({ online: { platform: '视频号“示例科普”', url: 'https://live.example/a' } });
    expect(row).not.toHaveProperty('booking');
  },
);

test('an address where one has to book is one of booking, online as well', async () => {
  const row = await rowWith({ 活动地点: '视频号“示例科普”', 报名方式: '报名 https://live.example/a' });
  expect(row).toMatchObject({ booking: { needed: true, url: 'https://live.example/a' } });
  for (const cells of [{ 报名方式: 'https://live.example/a' }, { '报名/咨询': 'https://www.wjx.cn/vm/a.aspx' }])
    expect(await rowWith({ 活动地点: '视频号“示例科普”', ...cells })).toMatchObject({ booking: { needed: true } });
  expect(await rowWith({ 报名方式: 'https://book.example/a' })).toMatchObject({
    booking: { url: 'https://book.example/a' },
  });
});

test.each([
  { 活动地点: '待定', 线上平台: '待定' },
  { 活动地点: '', 线上平台: '另行通知' },
  { 活动地点: '线上', 线上平台: '未定' },
])('a platform to come is asked about: %j', async (cells) => {
  const row = await rowWith(cells);
  expect(row).toMatchObject({ asked: ['写了线上：在哪个平台？'] });
  expect(row).not.toHaveProperty('online');
});

test('在哪儿看 names the platform, and one to come is asked about', async () => {
  const rows = await rowsOf(
    '活动名称,活动时间,在哪儿看,主办单位\n讲急救,9月18日19:00,微信视频号“测试医院”,市科协\n讲养生,9月19日19:00,平台还没定,市科协\n',
  );
  expect(rows).toMatchObject([
    { online: { platform: '微信视频号“测试医院”' }, asked: [] },
    { asked: ['写了线上：在哪个平台？'] },
  ]);
});
