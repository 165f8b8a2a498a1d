import { expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { hubNames } from '#domain/campaign/hub-names.ts';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { instantOf } from '#domain/time/instant.ts';
import { hubSearchView } from '#views/search/search.ts';
import type { SearchMarks } from '#views/search/search-marks.ts';
import { activitySearch, noticeSearch, programmeSearch, venueSearch } from '#views/search/searchable.ts';
import { stateWordsAt } from '#views/search/states-words.ts';
import { campaignLinks } from '#views/site/links.ts';
import { siteOf } from '#views/site/site.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import {
  aCampaign,
  aCampaignContent,
  aNotice,
  anActivity,
  aProgramme,
  aRuleset,
  aSiteContent,
  aTimedSession,
  aVenue,
} from '../../builders.ts';

function contextOf(overrides: Partial<CampaignContent> = {}): ViewContext {
  const address = { origin: 'https://kepu.example', base: '/', alone: false };
  const site = resolveCampaign(aCampaignContent(overrides), [aRuleset()]);
  return {
    site,
    hub: hubNames(undefined, [site.campaign]),
    placeName: site.campaign.city.shortName,
    address,
    links: campaignLinks(address, 'guyuan-2023'),
    now: instantOf('2023-09-01T08:00+08:00'),
    prose: (markdown) => markdown,
  };
}

function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (!found) throw new Error('empty');
  return found;
}

const metaOf = ({ meta }: SearchMarks, name: string) => meta.find(([key]) => key === name)?.[1];
const valuesOf = ({ filters }: SearchMarks, name: string) =>
  filters.filter(([key]) => key === name).map(([, value]) => value);

function activityMarks(overrides: Parameters<typeof anActivity>[0] = {}) {
  const context = contextOf({ activities: [anActivity(overrides)] });
  return activitySearch(first(context.site.activities), context);
}

test('the line of an activity has its day with the year, its hours and its place', () => {
  expect(metaOf(activityMarks(), 'line')).toBe('2023年9月17日（周日）09:00–11:30　固原市博物馆广场');
});

test('the line of an activity with several sessions spans their days and counts them', () => {
  const sessions = [aTimedSession(), aTimedSession({ start: '2023-09-19T09:00+08:00', end: '2023-09-19T10:00+08:00' })];
  expect(metaOf(activityMarks({ sessions }), 'line')).toBe('2023年9月17日至19日，共 2 场　固原市博物馆广场');
});

test('a cancelled session is not counted, unless all are cancelled', () => {
  const off = aTimedSession({
    start: '2023-09-20T09:00+08:00',
    end: '2023-09-20T10:00+08:00',
    status: 'cancelled',
    reason: '停电',
  });
  expect(metaOf(activityMarks({ sessions: [aTimedSession(), off] }), 'line')).toContain(
    '2023年9月17日（周日）09:00–11:30',
  );
  expect(metaOf(activityMarks({ sessions: [off] }), 'line')).toContain('2023年9月20日（周三）09:00–10:00');
});

const stateAt = (marks: ReturnType<typeof activityMarks>, time: string) =>
  stateWordsAt(metaOf(marks, 'states') ?? '', instantOf(`2023-09-${time}+08:00`));

test('an activity ends with its last session, and while a session is undated it does not end', () => {
  const later = aTimedSession({ start: '2023-09-19T09:00+08:00', end: '2023-09-19T10:00+08:00' });
  const undated = { kind: 'tba', status: 'scheduled' } as const;
  const marks = activityMarks({ sessions: [later, aTimedSession()], booking: { needed: false } });
  expect(['17T10:00', '18T10:00', '19T09:30', '19T10:00'].map((time) => stateAt(marks, time))).toEqual([
    '直接到场',
    '直接到场',
    '直接到场',
    '已结束',
  ]);
  expect(stateAt(activityMarks({ sessions: [later, undated] }), '30T10:00')).toBe('时间待定');
});

test('a cancelled activity says so in its row, and never that it has ended', () => {
  const sessions = [aTimedSession({ status: 'cancelled', reason: '暴雨' })];
  expect(metaOf(activityMarks({ sessions }), 'status')).toBe('已取消');
  expect(stateAt(activityMarks({ sessions }), '30T10:00')).toBe('已取消');
});

test('an activity is found under its programmes and those above them', () => {
  const programmes = [
    aProgramme({ id: 'joint', name: '系列联合行动' }),
    aProgramme({ id: 'safety', name: '安全科普联合行动', parent: 'joint' }),
  ];
  const context = contextOf({
    campaign: aCampaign({ programmes }),
    activities: [anActivity({ programmes: ['safety'] })],
  });
  const marks = activitySearch(first(context.site.activities), context);
  expect(valuesOf(marks, '专项')).toEqual(['安全科普联合行动', '系列联合行动']);
  expect(metaOf(programmeSearch(aProgramme(first(programmes.slice(1))), context), 'line')).toBe('系列联合行动');
});

test('an activity in a hall and on a screen is both 线下 and 线上', () => {
  expect(valuesOf(activityMarks({ online: { platform: '固原科普视频号' } }), '形式')).toEqual(['线下', '线上']);
});

test('the line of a venue has its kind and its address, or its county while there is none', () => {
  const lineOf = (address?: string) => {
    const context = contextOf({ venues: [aVenue(address === undefined ? {} : { address })] });
    return metaOf(venueSearch(first(context.site.venues), context), 'line');
  };
  expect(lineOf('西关街 1 号')).toBe('广场公园　西关街 1 号');
  expect(lineOf()).toBe('广场公园　原州区');
});

test('the line of a notice has its date as known, its number and who leads', () => {
  const context = contextOf({ notices: [aNotice({ issuedOn: '2023-08', issuersIncomplete: true })] });
  expect(metaOf(noticeSearch(first(context.site.notices), context), 'line')).toBe(
    '2023年8月　固科协〔2023〕24号　固原市科学技术协会等',
  );
});

test('an activity in several places is found by each, also by one in words', () => {
  const sessions = ['中川镇', '新添堡乡'].map((room) => aTimedSession({ room }));
  expect(metaOf(activityMarks({ venue: undefined, sessions }), 'also')).toBe('中川镇　新添堡乡');
});

test('a venue is found by its short name, an activity by the notes on its sessions', () => {
  const sessions = [aTimedSession({ status: 'full', note: '有手语翻译' }), aTimedSession({ reason: '暴雨' })];
  expect(metaOf(activityMarks({ sessions }), 'also')).toBe('有手语翻译　暴雨');
  expect(metaOf(activityMarks({ type: '其他', typeNote: '植树' }), 'also')).toBe('植树');
  const context = contextOf({ venues: [aVenue({ shortName: '博物馆' })] });
  expect(metaOf(venueSearch(first(context.site.venues), context), 'names')).toContain('博物馆');
});

test('places of one short name are choices of their own in the search of the hub, and so are their colours', () => {
  const { city } = aCampaign().data;
  const gulou = (id: string, code: string, province: string) =>
    aCampaignContent({
      id,
      campaign: aCampaign({ id, city: { ...city, name: '鼓楼区', shortName: '鼓楼', code, province } }),
      activities: [anActivity()],
    });
  const hub = siteOf(
    aSiteContent({
      campaigns: [gulou('fz-gulou-2023', '350102', '福建省'), gulou('nj-gulou-2023', '320106', '江苏省')],
    }),
    {
      address: { origin: 'https://kepu.example', base: '/', alone: false },
      now: 0,
      prose: (text) => text,
      chosen: undefined,
    },
  );
  const names = ['鼓楼（福建省）', '鼓楼（江苏省）'];
  const values = hub.campaigns.flatMap((context) =>
    context.site.activities.map((node) => activitySearch(node, context).filters.find(([name]) => name === '城市')?.[1]),
  );
  expect(values).toEqual(names);
  expect(hubSearchView(hub).cities.map(({ name }) => name)).toEqual(names);
  expect(hubSearchView(hub).pictures.map(({ name }) => name)).toEqual(names);
});
