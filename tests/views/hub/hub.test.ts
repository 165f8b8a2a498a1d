import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { hubView } from '#views/hub/hub.ts';
import { hubFrame } from '#views/hub/hub-frame.ts';
import { type Site, siteOf } from '#views/site/site.ts';
import {
  aCampaign,
  aCampaignContent,
  aNotice,
  anActivity,
  anAllDaySession,
  aRuleset,
  aSiteContent,
  aTimedSession,
} from '../../builders.ts';
import { element } from '../../site-builders.ts';

const city = (name: string) => ({ ...aCampaign().data.city, name: `${name}市`, shortName: name });

/** A campaign of `<city>-<year>` with one activity, and more where told. */
function campaignOf(id: string, overrides: Parameters<typeof aCampaign>[0], content: Partial<CampaignContent> = {}) {
  return aCampaignContent({ id, campaign: aCampaign({ id, ...overrides }), ...content });
}

const guyuan = campaignOf('guyuan-2023', {});
const weinan = campaignOf('weinan-2023', {
  city: city('渭南'),
  window: { from: '2023-09-15', to: '2023-09-20' },
  palette: 'weinan',
});
const wenzhou = campaignOf('wenzhou-2024', {
  city: city('温州'),
  year: 2024,
  theme: '提升全民科学素质，协力建设科技强国',
  window: { from: '2024-09-15', to: '2024-09-25' },
});

function siteWith(campaigns: readonly CampaignContent[], overrides: Partial<Site> = {}): Site {
  const content = aSiteContent({ campaigns, rulesets: [aRuleset()] });
  const address = { origin: 'https://kepu.example', base: '/', alone: false };
  const site = siteOf(content, { address, now: 0, prose: (text) => text, chosen: undefined });
  return { ...site, ...overrides };
}
const hubOf = (...campaigns: CampaignContent[]) => hubView(siteWith(campaigns));

describe('the hub', () => {
  test('shows every campaign, newest year first, with its days, its sessions and its colours', () => {
    const { cities } = hubOf(guyuan, weinan, wenzhou);
    expect(cities.map(({ href, name, line }) => [href, name, line])).toEqual([
      ['/wenzhou-2024/', '温州', '2024年9月15日至25日　1 场'],
      ['/guyuan-2023/', '固原', '2023年9月17日至23日　1 场'],
      ['/weinan-2023/', '渭南', '2023年9月15日至20日　1 场'],
    ]);
    expect(element(cities, 2)).toMatchObject({
      look: { city: 'weinan', palette: 'weinan' },
      picture: { city: 'weinan', latitude: 36, altitude: 1750, scenery: [] },
    });
  });

  test('counts cities and sessions', () => {
    const two = [aTimedSession(), aTimedSession({ status: 'cancelled', reason: '大风' }), anAllDaySession()];
    const busy = campaignOf('tangshan-2023', {}, { activities: [anActivity({ sessions: two })] });
    expect(hubOf(guyuan, busy).line).toBe('2 座城市，3 场活动');
  });

  test('says for each year from when to when something is on in any city', () => {
    expect(hubOf(guyuan, weinan, wenzhou).dates).toBe('2024年9月15日至25日，2023年9月15日至23日');
  });

  test('shows the theme of each year once', () => {
    expect(hubOf(guyuan, weinan, wenzhou).themes).toEqual([
      { label: '2024年主题', phrases: ['提升全民科学素质，', '协力建设科技强国'] },
      { label: '2023年主题', phrases: ['提升全民科学素质，', '助力科技自立自强'] },
    ]);
  });

  test('counts the activities of all cities by type, without the types that nobody offers', () => {
    const live = campaignOf('tangshan-2023', {}, { activities: [anActivity({ id: 'a', type: '直播' }), anActivity()] });
    const { title, tiles } = hubOf(guyuan, live).types;
    expect(title).toBe('两种玩法');
    expect(tiles.map(({ slug, name, count }) => [slug, name, count])).toEqual([
      ['hands-on', '互动体验', 2],
      ['live', '直播', 1],
    ]);
    expect(tiles.map(({ href }) => decodeURI(href))).toEqual(['/search/?类型=互动体验', '/search/?类型=直播']);
  });

  test('shows the newest notice of each campaign', () => {
    const notices = [aNotice({ id: 'old', issuedOn: '2023-07-01' }), aNotice()];
    const { notices: shown } = hubOf(campaignOf('tangshan-2023', {}, { notices }), guyuan);
    expect(shown.map(({ href, date }) => [href, date])).toEqual([
      ['/tangshan-2023/notices/guyuan-24/', '2023年8月28日'],
      ['/guyuan-2023/notices/guyuan-24/', '2023年8月28日'],
    ]);
  });

  test('names its cities to search engines', () => {
    expect(hubOf(guyuan, wenzhou).frame.description).toMatch(/^温州、固原等地的全国科普日活动/u);
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
    const site = siteWith([guyuan]);
    expect(hubFrame(site, head).title).toBe('通知 · 全国科普日');
    expect(hubFrame(site, { ...head, title: '全国科普日' }).title).toBe('全国科普日');
  });

  test('begins its trail at the hub; the home has none', () => {
    const site = siteWith([guyuan]);
    expect(hubFrame(site, head).trail).toEqual([{ label: '各地', href: '/' }, { label: '通知' }]);
    expect(hubFrame(site, { ...head, section: 'home', trail: [] }).trail).toEqual([]);
  });

  test('marks the section and states the absolute address', () => {
    const { nav, tools, canonical } = hubFrame(siteWith([guyuan]), head);
    expect([...nav, ...tools].filter((link) => link.current).map(({ label }) => label)).toEqual(['通知']);
    expect(canonical).toBe('https://kepu.example/notices/');
  });

  test('leads to every campaign', () => {
    const { links } = hubFrame(siteWith([guyuan, wenzhou]), head).footer;
    expect(links.slice(0, 2)).toEqual([
      { href: '/guyuan-2023/', label: '固原2023' },
      { href: '/wenzhou-2024/', label: '温州2024' },
    ]);
  });

  test('keeps scripts to the moment of a preview, and to no other', () => {
    expect(hubFrame(siteWith([guyuan], { preview: true, now: 1000 }), head).previewNow).toBe(1000);
    expect(hubFrame(siteWith([guyuan], { preview: false, now: 1000 }), head).previewNow).toBeUndefined();
  });
});

describe('the calendar of the hub', () => {
  test('has a table for each year, newest first, with the days of all windows of that year', () => {
    const { calendar } = hubOf(guyuan, weinan, wenzhou);
    expect(
      calendar.map(({ year, columns }) => [year, columns.length, columns[0]?.label, columns.at(-1)?.label]),
    ).toEqual([
      [2024, 11, '9.15', '9.25'],
      [2023, 9, '9.15', '9.23'],
    ]);
  });

  test('tells days with something on from empty days and from days outside a city’s window', () => {
    const row = hubOf(guyuan, weinan).calendar[0]?.rows.find(({ name }) => name === '固原');
    expect(row?.cells.map(({ kind }) => kind).slice(0, 4)).toEqual(['outside', 'outside', 'on', 'none']);
    expect(row?.cells[2]).toEqual({
      kind: 'on',
      href: '/guyuan-2023/schedule/2023-09-17/',
      count: 1,
      label: '固原9月17日，1 场',
    });
  });
});

describe('the lists of the hub', () => {
  const inProvince = (name: string, code: string, province: string) => ({ ...city(name), code, province });
  const shaanxi = campaignOf('weinan-2023', { city: inProvince('渭南', '610500', '陕西省') });
  const zhejiang = campaignOf('wenzhou-2024', { city: inProvince('温州', '330300', '浙江省'), year: 2024 });

  test('stand provinces in the order of their codes', () => {
    const { provinces } = hubOf(guyuan, shaanxi, zhejiang);
    expect(provinces.map(({ title, campaigns }) => [title, ...campaigns.map(({ name }) => name)])).toEqual([
      ['浙江省', '温州市2024年'],
      ['陕西省', '渭南市2023年'],
      ['宁夏回族自治区', '固原市2023年'],
    ]);
  });

  test('stand years newest first, with the theme and what each city had', () => {
    const { years } = hubOf(guyuan, wenzhou);
    expect(years.map(({ title, note }) => [title, note])).toEqual([
      ['2024年', '提升全民科学素质，协力建设科技强国'],
      ['2023年', '提升全民科学素质，助力科技自立自强'],
    ]);
    expect(years[1]?.campaigns).toEqual([
      { href: '/guyuan-2023/', name: '固原市2023年', line: '9月17日至23日　1 场　1 个场馆' },
    ]);
  });
});
