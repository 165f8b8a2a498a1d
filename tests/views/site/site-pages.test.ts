import { describe, expect, test } from 'vitest';
import { typeSlugs } from '#domain/activity/slugs.ts';
import { officeViews } from '#views/organization/office.ts';
import { aboutView, hubAboutView } from '#views/site/about.ts';
import { accessibilityView, hubAccessibilityView } from '#views/site/accessibility.ts';
import { notFoundView } from '#views/site/not-found.ts';
import { robotsText } from '#views/site/robots.ts';
import type { Site } from '#views/site/site.ts';
import { hubSitemapView, sitemapView } from '#views/site/sitemap.ts';
import type { TextPageView } from '#views/site/text-page.ts';
import { aCampaign, anActivity, aProgramme } from '../../builders.ts';
import { aHub, aViewContext, element } from '../../site-builders.ts';

const office = { office: '市科协科普部', phones: ['0954-2088400转8001'], email: 'kx@example.cn' };
const context = aViewContext({
  campaign: aCampaign({ contact: [office] }),
  activities: [anActivity(), anActivity({ id: 'made-up', sample: true })],
});
const siteOf = (campaign = context): Site => aHub(campaign);
const section = (view: TextPageView, title: string) => view.sections.find((each) => each.title === title);

test('an office can be dialled and written to by a tap', () => {
  expect(element(officeViews([office])).facts).toEqual([
    { label: '电话', values: [{ text: '0954-2088400转8001', href: 'tel:0954-2088400;ext=8001' }] },
    { label: '邮箱', values: [{ text: 'kx@example.cn', href: 'mailto:kx@example.cn' }] },
  ]);
});

describe('about a site', () => {
  test('stands how many of its activities are made up', () => {
    expect(section(aboutView(context), '哪些是示例')?.paragraphs?.join('')).toContain(
      '列出的 2 项活动里，有 1 项是为了演示网站而编写的示例',
    );
  });

  test('nothing is said of samples when there are none', () => {
    expect(section(aboutView(aViewContext()), '哪些是示例')).toBeUndefined();
  });

  test('stand its notices and the day of its content', () => {
    const view = aboutView(context);
    expect(section(view, '内容从哪里来')?.links).toEqual([
      { href: '/guyuan-2023/notices/guyuan-24/', label: '关于举办2023年固原市全国科普日活动的通知' },
    ]);
    expect(section(view, '怎么做成')?.paragraphs).toEqual(['内容更新到2023年9月3日。']);
  });

  test('stands how it comes to a phone, and what is to be thought of a page without a network', () => {
    for (const view of [aboutView(context), hubAboutView(siteOf())]) {
      const points = section(view, '放到手机桌面，没有网络也能看')?.points?.join('');
      expect(points).toContain('添加到主屏幕');
      expect(points).toContain('出门前请联网核对');
    }
  });

  test('the hub counts the samples of all campaigns', () => {
    expect(section(hubAboutView(siteOf()), '哪些是示例')?.paragraphs?.join('')).toContain('列出的 2 项活动里，有 1 项');
  });
});

describe('a problem of access', () => {
  test('is reported to the campaign’s office', () => {
    const facts = section(accessibilityView(context), '遇到问题，找市科协科普部')?.facts;
    expect(facts?.map(({ label }) => label)).toEqual(['电话', '邮箱']);
  });

  test('leads from the hub to the cities', () => {
    expect(section(hubAccessibilityView(siteOf()), '遇到问题，找谁')?.links).toEqual([
      { href: '/guyuan-2023/accessibility/', label: '固原2023' },
    ]);
  });
});

describe('the map of a site', () => {
  const hrefs = ({ sections }: TextPageView) => sections.flatMap(({ links = [] }) => links.map(({ href }) => href));

  test('leads to every section and to the lists that hold something', () => {
    const { links } = context;
    expect(hrefs(sitemapView(context))).toEqual(
      expect.arrayContaining([
        links.schedule,
        links.activities,
        links.venues,
        links.notices,
        links.posters,
        links.organizations,
        links.search,
        links.mine,
        links.day('2023-09-17'),
        links.type(typeSlugs.互动体验),
        links.region('yuanzhou'),
        links.programme('main'),
        links.notice('guyuan-24'),
        links.about,
      ]),
    );
    expect(hrefs(sitemapView(context))).not.toContain(links.type(typeSlugs.报告讲座));
  });

  test('leads to no page of programmes in a campaign that has none', () => {
    const none = aViewContext({ campaign: aCampaign({ programmes: [] }), activities: [] });
    expect(hrefs(sitemapView(none))).not.toContain(none.links.programmes);
    expect(hrefs(sitemapView(context))).toContain(context.links.programmes);
  });

  test('leads to the programmes below others too', () => {
    const below = aProgramme({ id: 'below', parent: 'main' });
    const { links, ...nested } = aViewContext({ campaign: aCampaign({ programmes: [aProgramme(), below] }) });
    expect(hrefs(sitemapView({ links, ...nested }))).toContain(links.programme('below'));
  });

  test('leads from the hub into every campaign', () => {
    expect(hrefs(hubSitemapView(siteOf()))).toEqual(
      expect.arrayContaining(['/', '/notices/', '/guyuan-2023/sitemap/']),
    );
  });
});

describe('where no page is', () => {
  test('the hub leads to its cities', () => {
    const { links, frame } = notFoundView(siteOf());
    expect(links.map(({ href }) => href)).toEqual(['/', '/search/', '/guyuan-2023/']);
    expect(frame.indexable).toBe(false);
  });

  test('a campaign built alone leads to its own pages', () => {
    const alone = aViewContext({}, { address: { alone: true, base: '/kpr/' } });
    expect(notFoundView(siteOf(alone)).links.map(({ href }) => href)).toEqual([
      '/kpr/',
      '/kpr/schedule/',
      '/kpr/activities/',
      '/kpr/search/',
    ]);
  });
});

test('robots.txt names the sitemap under the base', () => {
  const address = { origin: 'https://kepu.example', base: '/kpr/', alone: false };
  expect(robotsText(address)).toBe('User-agent: *\nAllow: /\nSitemap: https://kepu.example/kpr/sitemap-index.xml\n');
});
