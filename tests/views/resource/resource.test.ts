import { describe, expect, test } from 'vitest';
import type { FactView } from '#views/activity/activity-facts.ts';
import { homeView } from '#views/home/home.ts';
import { organizationView } from '#views/organization/organization.ts';
import { programmeView } from '#views/programme/programme.ts';
import { resourceView } from '#views/resource/resource.ts';
import { resourcesView } from '#views/resource/resources.ts';
import { routeView } from '#views/route/route.ts';
import { sitemapView } from '#views/site/sitemap.ts';
import { venueFacts } from '#views/venue/venue-facts.ts';
import { venuesView } from '#views/venue/venues.ts';
import { aResource, aRoute, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const walk = aResource({ id: 'walk', kind: 'route', name: undefined, route: 'old-town' });
const contextOf = (...resources: ReturnType<typeof aResource>[]) =>
  aViewContext({ venues: [aVenue()], routes: [aRoute()], resources });
function viewOf(overrides: Parameters<typeof aResource>[0]) {
  const context = contextOf(aResource(overrides));
  return resourceView(element(context.site.resources), context);
}
const factsOf = (overrides: Parameters<typeof aResource>[0]) =>
  viewOf(overrides).facts.map(({ label, values }) => `${label} ${values.map(({ text }) => text).join('、')}`);

describe('the page of a resource', () => {
  test('says who offers it, for whom, where, when and how to ask', () => {
    expect(
      factsOf({
        audienceNote: '每场 30 人',
        regions: ['yuanzhou'],
        period: { from: '2023-09-中旬', to: '2023-10' },
        request: '提前一周约。',
        contact: { office: '市科协科普部', phones: ['0954-2088400'] },
        programmes: ['main'],
      }),
    ).toEqual([
      '种类 报告',
      '提供 固原市科学技术协会',
      '适合 青少年，每场 30 人',
      '范围 原州区',
      '时间 9月中旬至10月',
      '怎么约 提前一周约。',
      '板块 主场活动',
      expect.stringMatching(/^依据 /u),
    ]);
  });

  test('says what is not known', () => {
    expect(factsOf({})).toEqual([
      '种类 报告',
      '提供 固原市科学技术协会',
      '适合 青少年',
      '范围 全市',
      '怎么约 待提供',
      '联系 待提供',
    ]);
  });

  test('has the office that is asked, its lines to be tapped', () => {
    const { offices } = viewOf({ contact: { office: '市科协科普部', phones: ['0954-2088400'] } });
    expect(offices).toMatchObject([
      { name: '市科协科普部', facts: [{ values: [{ text: '0954-2088400', href: 'tel:0954-2088400' }] }] },
    ]);
  });

  test('of a route or a venue has its name and leads to its page', () => {
    const route = viewOf({ kind: 'route', name: undefined, route: 'old-town' });
    expect([route.head.title.join(''), route.frame.title]).toEqual([
      '老城科普路线',
      expect.stringMatching(/^推荐路线：老城科普路线 /u),
    ]);
    expect(route.more).toEqual([{ href: '/guyuan-2023/routes/old-town/', label: '一站一站怎么走' }]);
    const venue = viewOf({ kind: 'venue', name: undefined, venue: 'museum-square' });
    expect(venue.head.title.join('')).toBe('固原市博物馆广场');
    expect(venue.more.map(({ href }) => href)).toEqual(['/guyuan-2023/venues/museum-square/']);
  });
});

describe('the text to send on', () => {
  test('says it all, with the address', () => {
    expect(
      viewOf({
        request: '提前一周约。',
        period: { from: '2023-09-中旬', to: '2023-10' },
        contact: { office: '市科协科普部', phones: ['0954-2088400'] },
      }).message,
    ).toBe(
      '【推荐资源】看月亮的人：一小时，带望远镜来。提供单位：固原市科学技术协会。适合：青少年。服务范围：全市。时间：9月中旬至10月。怎么约：提前一周约。联系：市科协科普部 0954-2088400。https://kepu.example/guyuan-2023/resources/talk/',
    );
  });

  test('of a sample says so, as its page does', () => {
    const { sample, message } = viewOf({ sample: true });
    expect(sample).toContain('示例数据');
    expect(message).toMatch(/^【示例，不能预约】/u);
  });
});

describe('the list of resources', () => {
  test('stands by kind; a kind without any is not there', () => {
    const view = resourcesView(contextOf(aResource(), walk));
    expect(view.groups.map(({ title, resources, note }) => [title, resources.map(({ name }) => name), note])).toEqual([
      ['路线', ['老城科普路线'], undefined],
      ['报告', ['看月亮的人'], undefined],
    ]);
    expect(view.kinds).toEqual([
      { href: '#route', label: '路线', count: 1 },
      { href: '#talk', label: '报告', count: 1 },
    ]);
  });

  test('says that the real ones are to come where there are samples only, once where that is all', () => {
    const some = resourcesView(contextOf(aResource({ sample: true }), walk));
    expect(some.groups.map(({ note }) => note)).toEqual([undefined, '这一种只有示例，真实的名单待提供。']);
    expect(some.sample).toBeUndefined();
    const all = resourcesView(contextOf(aResource({ sample: true })));
    expect(all.sample).toBe('下面都是示例数据，不能预约；真实的名单待提供。');
    expect(all.groups.map(({ note }) => note)).toEqual([undefined]);
  });

  test('can be taken away as files', () => {
    expect(resourcesView(contextOf(aResource())).files.map(({ href }) => href)).toEqual(
      ['xlsx', 'csv', 'json'].map((ending) => `/guyuan-2023/open-data/resources.${ending}`),
    );
  });
});

describe('what is recommended', () => {
  test('is reached from the home page, the venues, its programme and the sitemap', () => {
    const context = contextOf(aResource({ programmes: ['main'] }));
    const href = '/guyuan-2023/resources/';
    expect(homeView(context).resources).toEqual([{ href, label: '推荐资源，1 项', count: undefined }]);
    expect(venuesView(context).beside.map((link) => link.href)).toContain(href);
    expect(JSON.stringify(sitemapView(context).sections)).toContain(`"${href}talk/"`);
    expect(JSON.stringify(programmeView(element(context.site.campaign.programmes), context).facts)).toContain(
      `"${href}talk/"`,
    );
  });

  test('is told of on the pages of its provider, its venue and its route', () => {
    const context = contextOf(
      aResource({ venue: 'museum-square' }),
      aResource({ id: 'hall', kind: 'venue', name: undefined, venue: 'museum-square' }),
      walk,
    );
    const { site } = context;
    const told = (facts: readonly FactView[]) =>
      facts.find(({ label }) => label === '资源')?.values.map(({ text, href }) => `${text} ${href?.slice(13)}`);
    expect(told(organizationView(element(site.organizations), context).facts)).toEqual([
      '看月亮的人 resources/talk/',
      '固原市博物馆广场 resources/hall/',
      '老城科普路线 resources/walk/',
    ]);
    expect(told(venueFacts(element(site.venues), context))).toEqual([
      '看月亮的人 resources/talk/',
      '怎么约 resources/hall/',
    ]);
    expect(told(routeView(element(site.routes), context).facts)).toEqual(['怎么约 resources/walk/']);
  });

  test('of a campaign without any says so and is not led to', () => {
    const none = contextOf();
    const view = resourcesView(none);
    expect([view.groups, view.files, view.frame.indexable]).toEqual([[], [], false]);
    expect(view.empty?.text).toBe('推荐资源待提供。');
    expect(homeView(none).resources).toEqual([]);
    expect(JSON.stringify([venuesView(none).beside, sitemapView(none).sections])).not.toContain('/resources/');
  });
});
