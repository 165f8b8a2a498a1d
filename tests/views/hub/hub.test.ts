import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { hubChangesView } from '#views/activity/changes.ts';
import { hubFeed } from '#views/feed/hub-feed.ts';
import { hubView } from '#views/hub/hub.ts';
import { hubFrame } from '#views/hub/hub-frame.ts';
import { provincePages } from '#views/hub/hub-provinces.ts';
import { provinceView } from '#views/hub/province.ts';
import { hubNoticesView } from '#views/notice/notices.ts';
import { hubOpenDataView } from '#views/open-data/page.ts';
import { hubSearchView } from '#views/search/search.ts';
import { hubAboutView } from '#views/site/about.ts';
import { hubAccessibilityView } from '#views/site/accessibility.ts';
import { hubLlmsText } from '#views/site/llms.ts';
import { hubSitemapView } from '#views/site/sitemap.ts';
import { aNotice, anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { manyCampaigns } from '../../many-campaigns.ts';
import { element } from '../../site-builders.ts';
import { itemsFirst, toldFirst } from '../../told-first.ts';
import { aCity, campaignOf, clocks, guyuan, hubSite, weinan, wenzhou } from './hub-builders.ts';

const hubAt = (now: string, ...campaigns: readonly CampaignContent[]) => hubView(hubSite(now, ...campaigns));

test('a hub of one place lets nobody choose one, and speaks of that place', () => {
  const site = hubSite(clocks.before, guyuan);
  const home = hubView(site);
  expect(home.title).toBe('固原的活动');
  expect(home.frame.description).toBe('固原的全国科普日活动：日程、场馆、通知、海报和搜索。');
  expect(hubNoticesView(site).head.lead).toBe('固原的安排都从一份通知开始。');
  expect(hubOpenDataView(site).head.lead).toBe('固原的表格、日程和订阅都在它自己的一页。');
  expect(hubAboutView(site).head.lead).toBe('固原的全国科普日活动：哪天、在哪里、给谁看、怎么参加。');
  expect(JSON.stringify(hubSitemapView(site).sections)).not.toContain('先选');
  expect(home).toMatchObject({
    frame: { siteTitle: '固原科普日', nav: [{ label: '固原' }, {}] },
    noticesTitle: '固原通知',
  });
  const all = [
    ...[hubView, hubNoticesView, hubOpenDataView, hubAboutView, hubSitemapView, hubAccessibilityView],
    ...[hubSearchView, hubChangesView, hubFeed, hubLlmsText],
  ].map((view) => JSON.stringify(view(site)));
  expect(all.filter((text) => text.includes('各地'))).toEqual([]);
});

describe('the hub', () => {
  test('shows every place with its days, its sessions and its colours; what is over stands last', () => {
    const { cities } = hubAt('2023-09-21T10:00+08:00', guyuan, weinan, wenzhou);
    expect(itemsFirst(cities).map(({ href, name, line }) => [href, name, line])).toEqual([
      ['/guyuan-2023/', '固原', '2023年9月17日至23日　1 场'],
      ['/wenzhou-2024/', '温州', '2024年9月15日至25日　1 场'],
      ['/weinan-2023/', '渭南', '2023年9月15日至20日　1 场'],
    ]);
    expect(element(itemsFirst(cities), 2)).toMatchObject({
      look: { city: 'weinan', palette: 'weinan' },
      picture: { city: 'weinan', latitude: 36, altitude: 1750, scenery: [] },
    });
  });

  test('shows four years of one city as one, led by the newest, which links to the others', () => {
    const years = [2021, 2022, 2023, 2024].map((year) =>
      campaignOf(`guyuan-${year}`, { year, window: { from: `${year}-09-17`, to: `${year}-09-23` } }),
    );
    const { cities, lines, lists } = hubAt(clocks.after, ...years);
    expect(itemsFirst(cities).map(({ href }) => href)).toEqual(['/guyuan-2024/']);
    expect(element(itemsFirst(cities)).years.map(({ label }) => label)).toEqual(['2023年', '2022年', '2021年']);
    expect(lists).toBeUndefined();
    expect(lines[0].value).toBe('固原，4 场');
  });

  test('counts places and sessions of what is on or ahead', () => {
    const two = [aTimedSession(), aTimedSession({ status: 'cancelled', reason: '大风' }), anAllDaySession()];
    const city = aCity('唐山', { code: '130200', province: '河北省' });
    const busy = campaignOf('tangshan-2023', { city }, { activities: [anActivity({ sessions: two })] });
    expect(hubAt(clocks.before, guyuan, busy).lines[0].value).toBe('2 座城市，3 场');
    expect(hubAt('2023-12-01T10:00+08:00', guyuan, busy, wenzhou).lines[0].value).toBe('温州，1 场');
    expect(hubAt(clocks.after, guyuan, busy).lines[0].value).toBe('2 座城市，3 场');
  });

  test('counts the activities of all cities by type, without the types that nobody offers', () => {
    const live = campaignOf(
      'tangshan-2023',
      { city: aCity('唐山') },
      { activities: [anActivity({ id: 'a', type: '直播' }), anActivity()] },
    );
    const { title, tiles } = hubAt(clocks.before, guyuan, live).types;
    expect(title).toBe('两种玩法');
    expect(tiles.map(({ slug, name, count }) => [slug, name, count])).toEqual([
      ['hands-on', '互动体验', 2],
      ['live', '直播', 1],
    ]);
    expect(tiles.map(({ href }) => decodeURI(href))).toEqual(['/search/?类型=互动体验', '/search/?类型=直播']);
  });

  test('shows the newest notice of each campaign', () => {
    const notices = [aNotice({ id: 'old', issuedOn: '2023-07-01' }), aNotice()];
    const { notices: shown } = hubAt(clocks.before, campaignOf('tangshan-2023', {}, { notices }), guyuan);
    expect(shown[0].value.map(({ href, date }) => [href, date])).toEqual([
      ['/tangshan-2023/notices/guyuan-24/', '2023年8月28日'],
      ['/guyuan-2023/notices/guyuan-24/', '2023年8月28日'],
    ]);
  });

  test('names its cities to search engines', () => {
    expect(hubAt(clocks.after, guyuan, wenzhou).frame.description).toMatch(/^温州、固原等地的全国科普日活动/u);
  });
});

describe('the hub of many campaigns', () => {
  const now = '2027-09-12T10:00+08:00';
  const many = hubAt(now, ...manyCampaigns(340));

  test('has a description of five names and a count, three pictures and eight notices', () => {
    const { frame, cities, notices, allNotices } = many;
    expect(frame.description).toMatch(/^(?:[^、]+、){4}[^、]+等 \d+ 个地方的/u);
    expect(frame.description.length).toBeLessThan(100);
    expect([itemsFirst(cities).length, notices[0].value.length]).toEqual([3, 8]);
    expect(allNotices).toEqual({ href: '/notices/', label: '全部通知' });
  });

  test('leads to the page of each province, which lists each of its campaigns once', () => {
    const hub = hubSite(now, ...manyCampaigns(340));
    const pages = provincePages(hub).map((province) => provinceView(province, hub));
    const links = pages.flatMap(({ places }) =>
      places.flatMap(({ links, years }) => [...toldFirst(links), ...toldFirst(years)]),
    );
    expect(new Set(links.map(({ href }) => href)).size).toBe(340);
    expect(links).toHaveLength(340);
    expect(many.provinces.map(({ href, count }) => [`https://kepu.example${href}`, count])).toEqual(
      pages.map(({ frame, places }) => [frame.canonical, places.length]),
    );
    expect(new Set(many.provinces.map(({ label }) => label)).size).toBe(pages.length);
    expect(many.lists).toBeUndefined();
    const dates = pages[0]?.notices.map(({ date }) => date) ?? [];
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('a hub of twelve places lists them itself', () => {
    const hub = hubSite(now, guyuan, weinan);
    expect(provincePages(hub)).toEqual([]);
    expect(hubView(hub)).toMatchObject({ provinces: [], lists: { provinces: [{ title: '陕西省' }, {}] } });
  });

  test('has one link to all places in the foot, as a hub of twelve has one to each', () => {
    const cities = Array.from({ length: 13 }, (_, at) =>
      campaignOf(`c${at}-2023`, { city: aCity(`城${at}`, { code: `64${at + 10}00` }) }),
    );
    const links = (count: number) => hubAt(now, ...cities.slice(0, count)).frame.footer.links.map(({ label }) => label);
    expect(links(12).filter((label) => label.startsWith('城'))).toHaveLength(12);
    expect(links(13)[0]).toBe('全部 13 座城市');
  });
});

describe('the frame of the hub', () => {
  const head = {
    title: '通知',
    description: '各地的通知',
    path: '/notices/',
    section: 'notices',
    trail: [{ label: '通知' }],
  } as const;

  test('titles a page with the hub’s name, its home with the name alone', () => {
    const site = hubSite(clocks.before, guyuan, weinan);
    expect(hubFrame(site, head).title).toBe('通知 · 全国科普日');
    expect(hubFrame(site, { ...head, title: '全国科普日' }).title).toBe('全国科普日');
  });

  test('begins its trail at the hub; the home has none', () => {
    const site = hubSite(clocks.before, guyuan, weinan);
    expect(hubFrame(site, head).trail).toEqual([{ label: '各地', href: '/' }, { label: '通知' }]);
    expect(hubFrame(site, { ...head, section: 'home', trail: [] }).trail).toEqual([]);
  });

  test('marks the section and states the absolute address', () => {
    const { nav, tools, canonical } = hubFrame(hubSite(clocks.before, guyuan), head);
    expect([...nav, ...tools].filter((link) => link.current).map(({ label }) => label)).toEqual(['通知']);
    expect(canonical).toBe('https://kepu.example/notices/');
  });

  test('leads to every campaign', () => {
    const { links } = hubFrame(hubSite(clocks.before, guyuan, wenzhou), head).footer;
    expect(links.slice(0, 2)).toEqual([
      { href: '/guyuan-2023/', label: '固原2023' },
      { href: '/wenzhou-2024/', label: '温州2024' },
    ]);
  });

  test('keeps scripts to the moment of a preview, and to no other', () => {
    const site = hubSite(clocks.before, guyuan);
    expect(hubFrame({ ...site, preview: true, now: 1000 }, head).previewNow).toBe(1000);
    expect(hubFrame({ ...site, preview: false }, head).previewNow).toBeUndefined();
  });
});
