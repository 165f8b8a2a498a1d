import { expect, test } from 'vitest';
import { hubNames } from '#domain/campaign/hub-names.ts';
import { resolveCampaign } from '#domain/campaign/site.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { posterView } from '#views/poster/poster.ts';
import { campaignLinks } from '#views/site/links.ts';
import {
  aCampaign,
  aCampaignContent,
  anActivity,
  anOrganization,
  aRuleset,
  aTimedSession,
  aVenue,
  aWeeklySession,
} from '../../builders.ts';

function viewOf(
  overrides: Partial<Activity> & { readonly id?: string } = {},
  poster: Campaign['poster'] = { sizes: [] },
) {
  const content = aCampaignContent({
    campaign: aCampaign({ palette: 'weinan', poster }),
    activities: [anActivity(overrides)],
    venues: [
      aVenue(),
      aVenue({ id: 'library', name: '固原市图书馆' }),
      ...['一', '二', '三'].map((no, i) => aVenue({ id: `school-${i}`, name: `固原市第${no}中学`, kind: '学校' })),
    ],
    organizations: ['city-association', 'a', 'b', 'c'].map((id) =>
      anOrganization(id === 'city-association' ? {} : { id, name: `单位${id}` }),
    ),
  });
  const site = resolveCampaign(content, [aRuleset()]);
  const address = { origin: 'https://kepu.example', base: '/', alone: false };
  const [node] = site.activities;
  if (!node) throw new Error('The activity is gone');
  const hub = hubNames(undefined, [site.campaign]);
  const links = campaignLinks(address, site.id);
  return posterView(node, { site, hub, placeName: '固原', address, links, now: 0, prose: (text) => text });
}

test('layout and palette are the campaign’s, unless the activity has its own', () => {
  const everywhere: Campaign['poster'] = { layout: 'city', sizes: [] };
  expect(viewOf({}, everywhere)).toMatchObject({ layout: 'city', palette: 'weinan' });
  const own = viewOf({ poster: { layout: 'ticket', palette: 'tangshan' } }, everywhere);
  expect(own).toMatchObject({ layout: 'ticket', palette: 'tangshan' });
  expect(viewOf().layout).toBeUndefined();
});

test('a poster says year, theme, city, name, place, hosts and the address of its page', () => {
  expect(viewOf({ room: '东门' })).toMatchObject({
    seed: 'main-event',
    year: 2023,
    theme: '提升全民科学素质，助力科技自立自强',
    city: { slug: 'guyuan', shortName: '固原', latitude: 36, altitude: 1750, scenery: [] },
    palette: 'weinan',
    title: '固原市2023年全国科普日主场活动',
    places: [{ label: '地点', text: '固原市博物馆广场 东门' }],
    hosts: ['固原市科学技术协会'],
    hostCount: 1,
    url: 'https://kepu.example/guyuan-2023/activities/main-event/',
    short: undefined,
    stamps: [],
    type: 'hands-on',
    typeName: '互动体验',
  });
});

test('three hosts are named and all are counted', () => {
  const view = viewOf({ hosts: ['city-association', 'a', 'b', 'c'] });
  expect(view.hosts).toEqual(['固原市科学技术协会', '单位a', '单位b']);
  expect(view.hostCount).toBe(4);
});

test('an online activity tells its platform, one in both worlds tells both', () => {
  const online = { platform: '固原科普视频号' };
  expect(viewOf({ venue: undefined, online }).places).toEqual([{ label: '线上', text: '固原科普视频号' }]);
  expect(viewOf({ online }).places.map(({ label }) => label)).toEqual(['地点', '线上']);
});

const placesOf = (...sessions: Activity['sessions']) => viewOf({ sessions }).places.map(({ text }) => text);
const schools = ['school-0', 'school-1', 'school-2'].map((venue) => ({ venue }));

test('two venues are both told, more by the first and the count, in the word for their kind', () => {
  const at = (venue: string) => aTimedSession({ venue });
  expect(placesOf(aTimedSession(), at('library'))).toEqual(['固原市博物馆广场、固原市图书馆']);
  expect(placesOf(aTimedSession(), at('library'), at('school-0'))).toEqual(['固原市博物馆广场等 3 处']);
  expect(placesOf(...schools.map(({ venue }) => at(venue)))).toEqual(['固原市第一中学等 3 所学校']);
});

test('a session in several places at the same time says so, with each platform', () => {
  const at = (places: readonly { readonly venue: string }[]) => aTimedSession({ places: [...places] });
  expect(placesOf(at(schools))).toEqual(['固原市第一中学等 3 所学校，同时举办']);
  expect(placesOf(at(schools.slice(1)))).toEqual(['固原市第二中学、固原市第三中学，同时举办']);
  const [first, second] = ['固原科普视频号', '固原广电'].map((platform) => ({
    venue: 'library',
    online: { platform },
  }));
  if (!first || !second) throw new Error('Two places are missing');
  expect(placesOf(aTimedSession({ places: [first, second] }))).toEqual(['固原市图书馆', '固原科普视频号等 2 个平台']);
});

test('a place in words is told where there is no venue', () => {
  expect(viewOf({ venue: undefined, room: '各乡镇文化广场' }).places).toEqual([
    { label: '地点', text: '各乡镇文化广场' },
  ]);
});

test('a place in words that the title names stays whole', () => {
  expect(viewOf({ name: '将台堡科学之夜', venue: undefined, room: '将台堡' }).terms).toContain('将台堡');
});

test('an activity that is not for everyone says for whom it is', () => {
  const admissionOf = (admission: Activity['admission']) => viewOf({ admission }).admission;
  expect(admissionOf({ to: 'members', note: '本校师生' })).toBe('不对外：本校师生');
  expect(admissionOf({ to: 'qualified' })).toBe('要有资格');
  expect(admissionOf({ to: 'groups' })).toBe('由单位组织参加');
  expect(admissionOf({ to: 'public', note: '儿童要家长陪同' })).toBeUndefined();
  expect(admissionOf(undefined)).toBeUndefined();
  expect(viewOf({ admission: { to: 'qualified' } }).alt).toContain('。对象：要有资格。主办：');
});

test('a poster says the same whether booking and price are known or not: they may change after it is printed', () => {
  const known = viewOf({ booking: { needed: false }, price: { free: true } });
  expect(viewOf({ booking: undefined })).toEqual(known);
  expect(viewOf({ booking: { needed: true, phone: '0954-2080000' }, price: { free: false } })).toEqual(known);
});

test('a weekly activity is one poster, and a cancelled day is an exception of its rule', () => {
  const cancelled = [{ on: '2023-09-16', reason: '天气' }];
  const view = viewOf({
    sessions: [aWeeklySession({ weekdays: ['周六'], from: '2023-09-02', to: '2023-09-30', cancelled })],
  });
  expect(view.stamps).toEqual(['some-cancelled']);
  expect(view.alt).toContain('时间：9月2日（周六）至30日（周六），每周六 14:00–16:00，9月16日除外。');
});

test('a year alone is told as such, in the text alternative too', () => {
  const view = viewOf({ sessions: [{ kind: 'partial', date: '2023', status: 'scheduled' }] });
  expect(view.lockup.date).toEqual({ kind: 'year', year: '2023' });
  expect(view.alt).toContain('时间：2023年，具体日期待定，确定后在活动页公布。');
});

test('an activity without place says that it is to come, and its county where that is known', () => {
  expect(viewOf({ venue: undefined }).places).toEqual([{ label: '地点', text: '待公布' }]);
  expect(viewOf({ venue: undefined, region: 'yuanzhou' }).places).toEqual([
    { label: '地点', text: '原州区，具体地点待公布' },
  ]);
});

const cancelled = aTimedSession({ status: 'cancelled', reason: '天气' });

test('a cancelled activity without place is not said to get one', () => {
  expect(viewOf({ venue: undefined, sessions: [cancelled] }).places).toEqual([]);
  expect(viewOf({ venue: undefined, region: 'yuanzhou', sessions: [cancelled] }).places).toEqual([
    { label: '地点', text: '原州区' },
  ]);
});
const previously = { start: '2023-09-16T09:00+08:00', end: '2023-09-16T11:30+08:00' };
const postponed = aTimedSession({ status: 'postponed', reason: '天气', previously });

test('a poster is stamped cancelled only when every session is', () => {
  expect(viewOf({ sessions: [cancelled, cancelled] }).stamps).toEqual(['cancelled']);
  expect(viewOf({ sessions: [cancelled, aTimedSession()] }).stamps).toEqual(['some-cancelled']);
});

test('a stamp of some sessions names the day, where nothing else is on it, else how many', () => {
  const partOf = (...sessions: readonly ReturnType<typeof aTimedSession>[]) =>
    viewOf({ sessions: [...sessions] }).stampedPart;
  const on = (day: string) => aTimedSession({ start: `2023-09-${day}T09:00+08:00`, end: `2023-09-${day}T10:00+08:00` });
  const off = (day: string) => ({ ...on(day), status: 'cancelled', reason: '天气' }) as const;
  expect(partOf(off('16'), on('23'))).toBe('9月16日');
  expect(partOf(off('16'), on('16'))).toBe('1 场');
  expect(partOf(off('16'), off('17'), on('23'))).toBe('2 场');
  expect(partOf(postponed, on('23'))).toBe('1 场');
  expect(viewOf({ sessions: [off('16'), on('23')] }).alt).toMatch(/^9月16日已取消。/u);
});

test('a postponed session is stamped and keeps its former time', () => {
  const view = viewOf({ sessions: [postponed] });
  expect(view.stamps).toEqual(['postponed']);
  expect(view.formerTime).toBe('9月16日 周六 09:00–11:30');
  expect(viewOf({ sessions: [postponed, aTimedSession()] }).stamps).toEqual(['some-postponed']);
});

test('a poster is stamped booked out, unless something graver is to be told', () => {
  const full = aTimedSession({ status: 'full' });
  expect(viewOf({ sessions: [full, full] }).stamps).toEqual(['full']);
  expect(viewOf({ sessions: [full, aTimedSession()] }).stamps).toEqual(['some-full']);
  expect(viewOf({ sessions: [full, cancelled] }).stamps).toEqual(['some-cancelled']);
  expect(viewOf({ sessions: [full, postponed] }).stamps).toEqual(['some-postponed']);
  expect(viewOf({ sessions: [full] }).alt).toMatch(/^已约满。/u);
});

test('an activity without date is stamped so, and a sample besides', () => {
  const tba = { kind: 'tba', status: 'scheduled' } as const;
  expect(viewOf({ sessions: [tba] }).stamps).toEqual(['tba']);
  expect(viewOf({ sessions: [tba], sample: true }).stamps).toEqual(['tba', 'sample']);
  expect(viewOf({ sessions: [{ kind: 'partial', date: '2023-09-中旬', status: 'scheduled' }] }).stamps).toEqual([]);
});

test('cancelled sessions do not count towards the time of the others', () => {
  const { lockup } = viewOf({
    sessions: [cancelled, aTimedSession({ start: '2023-09-18T14:00+08:00', end: '2023-09-18T15:00+08:00' })],
  });
  expect(lockup).toMatchObject({ date: { from: '2023-09-18', to: '2023-09-18' }, caption: '周一' });
});

test('lines are broken by names in the content: whole, and without the city before them', () => {
  const { terms } = viewOf({ name: '科学技术协会主场活动' });
  expect(terms).toEqual(expect.arrayContaining(['固原市科学技术协会', '科学技术协会', '主场活动', '固原市博物馆广场']));
  expect(terms).not.toContain('固原市图书馆');
});

test('the text alternative tells everything that the poster shows', () => {
  expect(viewOf({ sessions: [postponed], sample: true, hosts: ['city-association', 'a', 'b', 'c'] }).alt).toBe(
    '已改期。示例数据。2023年全国科普日固原互动体验活动海报：固原市2023年全国科普日主场活动。' +
      '主题：提升全民科学素质，助力科技自立自强。时间：9月17日（周日）09:00–11:30，原定9月16日 周六 09:00–11:30。' +
      '地点：固原市博物馆广场。主办：固原市科学技术协会、单位a、单位b等4家。扫描二维码打开活动页面。',
  );
});

test('the text alternative names the year of dates outside the year of the campaign', () => {
  const newYear = aTimedSession({ start: '2024-01-03T09:00+08:00', end: '2024-01-03T11:30+08:00' });
  expect(viewOf({ sessions: [newYear] }).alt).toContain('时间：2024年1月3日（周三）09:00–11:30。');
  const moved = { ...postponed, previously: { start: '2022-12-31T09:00+08:00', end: '2022-12-31T11:30+08:00' } };
  expect(viewOf({ sessions: [moved] }).formerTime).toBe('2022年12月31日 周六 09:00–11:30');
  const allYearRound = { kind: 'all-day', from: '2023-12-28', to: '2024-01-03', status: 'scheduled' } as const;
  expect(viewOf({ sessions: [allYearRound] }).alt).toContain('时间：12月28日（周四）至2024年1月3日（周三），');
});

test('a page with a long address is reached by a short one', () => {
  const id = 'a-name-that-goes-on-and-on-until-the-address-is-too-long';
  const view = viewOf({ id });
  expect(view.url).toMatch(/^https:\/\/kepu\.example\/q\/[a-km-z2-9]{6}\/$/u);
  expect(view.short?.target).toBe(`/guyuan-2023/activities/${id}/`);
});
