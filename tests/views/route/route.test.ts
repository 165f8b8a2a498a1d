import { describe, expect, test } from 'vitest';
import { activityView } from '#views/activity/activity.ts';
import { durationText, secondsText } from '#views/format/duration.ts';
import { homeView } from '#views/home/home.ts';
import { programmeView } from '#views/programme/programme.ts';
import { routeView } from '#views/route/route.ts';
import { routesView } from '#views/route/routes.ts';
import { sitemapView } from '#views/site/sitemap.ts';
import { venueView } from '#views/venue/venue.ts';
import { venuesView } from '#views/venue/venues.ts';
import { aRoute, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const gcj02 = { crs: 'gcj02' } as const;
const venues = [
  aVenue({ point: { lng: 106.28, lat: 36, ...gcj02 }, accessibility: { lift: { has: 'no', note: '展厅在一楼' } } }),
  aVenue({ id: 'library', name: '图书馆', address: '西城路 1 号', point: { lng: 106.28, lat: 36.018, ...gcj02 } }),
];
const route = (stops: Parameters<typeof aRoute>[0] = {}) => aRoute({ programmes: ['main'], ...stops });
const contextOf = (...routes: ReturnType<typeof aRoute>[]) => aViewContext({ venues, routes });

function viewOf(overrides: Parameters<typeof aRoute>[0] = {}) {
  const context = contextOf(
    route({
      stops: [
        { venue: 'museum-square', minutes: 30, next: { by: '公交', minutes: 10, note: '2 路到终点' } },
        { venue: 'library', minutes: 45, note: '看星图' },
      ],
      ...overrides,
    }),
  );
  return routeView(element(context.site.routes), context);
}
const factsOf = ({ facts }: ReturnType<typeof routeView>) =>
  facts.map(({ label, values }) => `${label}：${values.map(({ text }) => text).join('、')}`);

describe('the page of a route', () => {
  test('stands each stop in order with the minutes from the start', () => {
    expect(viewOf().stops.map(({ number, name, time, next }) => [number, name, time, next])).toEqual([
      [1, '固原市博物馆广场', '从这里出发，停留 30 分钟', '公交约 10 分钟，直线距离约 2 公里。2 路到终点'],
      [2, '图书馆', '出发后 40 分钟到，停留 45 分钟', undefined],
    ]);
  });

  test('says what is not known, and adds up no more', () => {
    const view = viewOf({ stops: [{ venue: 'museum-square' }, { venue: 'library', minutes: 45 }] });
    expect(view.stops.map(({ time, next }) => [time, next])).toEqual([
      ['从这里出发，停留时间未提供', '怎么去下一站未提供，直线距离约 2 公里'],
      ['到站时间未提供，停留 45 分钟', undefined],
    ]);
    expect(factsOf(view)).toContain('多久：已知的加起来 45 分钟，其余未提供');
  });

  test('says what is known of access at each stop, what is on, and leads to maps', () => {
    const [square, library] = viewOf().stops;
    expect([square?.access, library?.access]).toEqual(['电梯：没有（展厅在一楼）', '无障碍设施未提供']);
    expect(square?.on.sittings.map(({ title }) => title)).toEqual(['固原市2023年全国科普日主场活动']);
    expect(library?.on.more[0].value).toBe('还没有登记活动');
    expect(library?.maps.map(({ label }) => label)).toEqual(['高德地图', '百度地图', '腾讯地图']);
  });

  test('sums it up, with its programme and the notice that founds it', () => {
    expect(factsOf(viewOf())).toEqual([
      '多久：全程约 1 小时 25 分钟',
      '怎么走：公交',
      '适合：亲子',
      '板块：主场活动',
      '依据：关于举办2023年固原市全国科普日活动的通知',
    ]);
  });

  test('draws its stops joined in order, and leaves out the ones without a position', () => {
    expect(viewOf().locator?.points.map(({ number }) => number)).toEqual([1, 2]);
    const unknown = aViewContext({ venues: [aVenue()], routes: [aRoute()] });
    expect(routeView(element(unknown.site.routes), unknown).locator).toBeUndefined();
  });

  test('says when it is a sample', () => {
    expect(viewOf({ sample: true }).sample).toMatch(/^示例数据：/u);
    expect(viewOf().sample).toBeUndefined();
  });
});

describe('routes', () => {
  const context = contextOf(route());
  const href = '/guyuan-2023/routes/old-town/';

  test('are listed with their stops, how long they take and how one travels', () => {
    expect(routesView(context).routes).toEqual([
      {
        href,
        name: '老城科普路线',
        summary: '半天走完的两站',
        line: '2 站　全程约 1 小时　步行',
        stops: ['固原市博物馆广场', '固原市博物馆广场'],
        sample: false,
      },
    ]);
  });

  test('are found from their venues, activities, programme, the home and the sitemap', () => {
    const [venue] = context.site.venues;
    const [node] = context.site.activities;
    const [programme] = context.site.campaign.programmes;
    const pages = [
      venue && venueView(venue, context).facts,
      node && activityView(node, context).venue?.facts,
      programme && programmeView(programme, context).facts,
      homeView(context).routes,
      sitemapView(context).sections,
    ];
    expect(pages.filter((page) => !JSON.stringify(page).includes(href))).toEqual([]);
    expect(venuesView(context).beside.map(({ href }) => href)).toEqual(['/guyuan-2023/routes/']);
  });

  test('are not led to where there are none, and the page says so', () => {
    const none = contextOf();
    const { empty, frame } = routesView(none);
    expect([empty?.text, frame.indexable]).toEqual(['目前没有登记科普路线。', false]);
    expect(venuesView(none).beside).toEqual([]);
    expect(JSON.stringify(sitemapView(none).sections)).not.toContain('/routes/');
  });
});

test('a duration is in hours and minutes', () => {
  expect([0, 45, 60, 80, 600].map(durationText)).toEqual(['0 分钟', '45 分钟', '1 小时', '1 小时 20 分钟', '10 小时']);
  expect([45, 180, 150].map(secondsText)).toEqual(['45 秒', '3 分钟', '2 分 30 秒']);
});
