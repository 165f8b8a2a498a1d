import { expect, test } from 'vitest';
import { venueView } from '#views/venue/venue.ts';
import { venuesView } from '#views/venue/venues.ts';
import {
  aCampaign,
  anActivity,
  anAllDaySession,
  anOrganization,
  aTimedSession,
  aVenue,
  aWeeklySession,
} from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

function viewOf(venue: Parameters<typeof aVenue>[0] = {}) {
  const context = aViewContext({
    venues: [aVenue(venue)],
    organizations: [anOrganization(), anOrganization({ id: 'societies', name: '市直学（协）会', kind: '集体名称' })],
  });
  return venueView(element(context.site.venues), context);
}
const factsOf = (view: ReturnType<typeof venueView>) =>
  view.facts.map(({ label, values }) => `${label}：${values.map(({ text }) => text).join('、')}`);

test('what is not known of a venue is named in one line', () => {
  expect(factsOf(viewOf())).toEqual(['类型：广场公园', '县区：原州区', '未提供：地址、交通、开放时间、电话']);
});

test('what is known is listed, and nothing is missing', () => {
  const known = { address: '西城路 1 号', directions: '1 路', openingHours: '09:00–17:00', phone: '0954-2088400' };
  expect(factsOf(viewOf({ ...known, capacity: 260 }))).toEqual([
    '地址：西城路 1 号',
    '怎么去：1 路',
    '开放：09:00–17:00',
    '电话：0954-2088400',
    '容纳：260 人',
    '类型：广场公园',
    '县区：原州区',
  ]);
});

test('the number of a real venue can be dialled, a made-up one cannot', () => {
  const phoneOf = (sample: boolean) =>
    viewOf({ phone: '0954-2088400转8001', sample }).facts.find(({ label }) => label === '电话')?.values;
  expect(phoneOf(false)).toEqual([{ text: '0954-2088400转8001', href: 'tel:0954-2088400;ext=8001' }]);
  expect(phoneOf(true)).toEqual([{ text: '0954-2088400转8001' }]);
});

test('maps that look for a name say so', () => {
  expect(viewOf().maps.note).toBe('这个场馆没有登记坐标，地图会按名称查找，请核对结果。');
  expect(viewOf({ point: { lng: 106.28, lat: 36.01, crs: 'gcj02' } }).maps.note).toBeUndefined();
  expect(viewOf().maps.links.map(({ label }) => label)).toEqual(['高德地图', '百度地图', '腾讯地图']);
});

test('every facility is answered as soon as one is known', () => {
  const { accessibility } = viewOf({ accessibility: { lift: { has: 'no', note: '展厅在一楼' } } });
  expect(accessibility.map(({ facility, answer, note }) => [facility, answer, note])).toEqual([
    ['无台阶进出', '未提供', ''],
    ['电梯', '没有', '展厅在一楼'],
    ['无障碍卫生间', '未提供', ''],
    ['听力辅助', '未提供', ''],
    ['停车', '未提供', ''],
  ]);
});

test('when nothing is known of access there is no table', () => {
  expect(viewOf().accessibility).toEqual([]);
});

test('the office to ask is named with its number when it has one', () => {
  const context = aViewContext({
    campaign: aCampaign({ contact: [{ office: '市科协科普部', phones: ['0954-2088400'] }] }),
  });
  expect(venueView(element(context.site.venues), context).ask).toEqual({
    text: '需要协助的，来之前可以先问市科协科普部，电话',
    phones: [{ href: 'tel:0954-2088400', label: '0954-2088400' }],
  });
  expect(viewOf().ask.text).toBe('需要协助的，来之前请先问主办单位。');
});

test('the plan lists units by number and says that it is schematic and what is collective', () => {
  const { plan } = viewOf({
    plan: {
      title: '展位示意图',
      schematic: true,
      booths: [
        { number: 2, organization: 'societies' },
        { number: 1, organization: 'city-association' },
      ],
    },
  });
  expect(plan?.booths.map(({ number, name, collective }) => [number, name, collective])).toEqual([
    [1, '固原市科学技术协会', false],
    [2, '市直学（协）会', true],
  ]);
  expect(plan?.note).toBe('示意图：只按名单的顺序排列，不是现场的实际位置。白色的 1 项是集体名称，可能不止一个展位。');
});

test('what is on stands by day; only a session of several days repeats its days', () => {
  const context = aViewContext({
    activities: [
      anActivity({ id: 'one-day' }),
      anActivity({ id: 'week', sessions: [anAllDaySession({ from: '2023-09-17', to: '2023-09-23' })] }),
    ],
  });
  const { days, count } = venueView(element(context.site.venues), context);
  expect(count).toBe(2);
  expect(days.map(({ title, tickets }) => [title, ...tickets.map(({ day }) => day)])).toEqual([
    ['9月17日（周日）', '9月17日至23日', undefined],
  ]);
});

test('sample venues say that they are', () => {
  expect(viewOf({ sample: true }).sample).toMatch(/^示例数据：/u);
  expect(viewOf().sample).toBeUndefined();
});

test('venues stand by region, those without one last, and show what is on', () => {
  const context = aViewContext({
    venues: [aVenue(), aVenue({ id: 'somewhere', name: '科技馆', kind: '科技馆', region: undefined })],
  });
  const { groups } = venuesView(context);
  expect(groups.map(({ name, venues }) => [name, ...venues.map((venue) => venue.name)])).toEqual([
    ['原州区', '固原市博物馆广场'],
    ['县区未提供', '科技馆'],
  ]);
  expect(groups.flatMap(({ venues }) => venues).map(({ count, on, picture }) => [count, on, picture.kind])).toEqual([
    [1, '《固原市2023年全国科普日主场活动》', 'type'],
    [0, '', 'none'],
  ]);
});

test('a weekly rule is one row of the venue, other sessions stand under their days', () => {
  const sessions = [aWeeklySession({ to: '2023-09-24' }), anAllDaySession()];
  const context = aViewContext({ activities: [anActivity({ sessions })] });
  const { days, count } = venueView(element(context.site.venues), context);
  expect(days.map(({ title, tickets }) => [title, ...tickets.map(({ day }) => day)])).toEqual([
    ['每周都有', '每周六、周日，9月2日至24日，共 8 场'],
    ['9月18日（周一）', undefined],
  ]);
  expect(count).toBe(9);
});

test('a session that is held in several venues is listed by each', () => {
  const places = [{ venue: 'museum-square' }, { venue: 'library' }];
  const context = aViewContext({
    venues: [aVenue(), aVenue({ id: 'library' })],
    activities: [anActivity({ sessions: [aTimedSession({ places })] })],
  });
  expect(context.site.venues.map((node) => venueView(node, context).count)).toEqual([1, 1]);
});
