import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { leftoverTexts, leftoverTheme } from '#domain/checks/leftover-texts.ts';
import type { Campaign } from '#schemas/campaign.ts';
import {
  aCampaign,
  aCampaignContent,
  aCheckContext,
  aNotice,
  anActivity,
  anOrganization,
  aProgramme,
  aResource,
  aRoute,
  aTimedSession,
  aVenue,
} from '../../builders.ts';
import { aTarget } from '../quota/a-target.ts';

/** A campaign of September 2025 whose texts speak of no year. */
const quiet = { year: 2025, window: { from: '2025-09-01', to: '2025-09-30' }, summary: '固原的九月' };

function problemsOf(campaign: Partial<Campaign>, rest: Partial<CampaignContent> = {}) {
  const content = aCampaignContent({
    campaign: aCampaign({ ...quiet, ...campaign }),
    notices: [aNotice({ title: '通知', summary: '安排' })],
    activities: [],
    ...rest,
  });
  return leftoverTexts(content, aCheckContext(content));
}

const codesOf = (...given: Parameters<typeof problemsOf>) => problemsOf(...given).map(({ code }) => code);
const activities = (details: string) => ({ activities: [anActivity({ name: '看星星', summary: '看', details })] });

describe('a text of another year', () => {
  test('is told with what it says, and what this time is', () => {
    expect(problemsOf({ summary: '固原市2024年全国科普日，九天二十场。' })).toEqual([
      {
        code: 'leftover-year',
        file: 'content/campaigns/guyuan-2023/campaign.json',
        path: ['summary'],
        message: '“2024年全国科普日”是另一次的，这次是 2025 年全国科普月（2025-09-01 至 2025-09-30）。',
        fix: '像是从旧文件带来的：改成这一次的。说的确实是那一次，可以不改。',
      },
    ]);
  });

  test('is looked for in what the campaign and its entries say, not in bodies of notices, papers or names of units', () => {
    const old = '2024年全国科普日';
    const source = { notice: 'guyuan-24' };
    const deadline = { id: 'a', what: old, who: '各县区', when: old, source };
    const paths = problemsOf(
      {
        subTheme: old,
        publicity: old,
        introduction: old,
        programmes: [aProgramme({ name: old, summary: old })],
        targets: [aTarget({ label: old, within: old, note: old })],
        deadlines: [deadline],
      },
      {
        notices: [aNotice({ title: old, summary: old, basis: [{ title: old }], body: old })],
        activities: [
          anActivity({
            name: old,
            subTheme: old,
            summary: old,
            audienceNote: old,
            details: old,
            booking: { needed: false, note: old },
            sessions: [aTimedSession({ note: old })],
          }),
          anActivity({ id: 'b', name: '乙', summary: '乙', body: old }),
        ],
        venues: [aVenue({ openingHours: old, directions: old, summary: old })],
        organizations: [anOrganization({ name: old, summary: old })],
        routes: [aRoute({ name: old, summary: old, stops: [{ venue: 'museum-square', note: old }] })],
        resources: [aResource({ name: old, summary: old, details: old, request: old })],
      },
    ).map(({ path }) => path.join('.'));
    expect(paths).toEqual([
      ...['subTheme', 'publicity', 'introduction', 'programmes.0.name', 'programmes.0.summary'],
      ...['targets.0.label', 'targets.0.within', 'targets.0.note', 'deadlines.0.what', 'deadlines.0.when'],
      ...['title', 'summary'],
      ...['name', 'subTheme', 'summary', 'audienceNote', 'details', 'booking.note', 'sessions.0.note'],
      '',
      ...['openingHours', 'directions', 'summary'],
      ...['name', 'summary', 'stops.0.note'],
      ...['name', 'summary', 'details', 'request'],
    ]);
  });
});

describe('a year in a text', () => {
  test.each([
    '2024年9月17日上午开始',
    '9月28日前，2024.9.28 截止',
    '2024年9月的展览',
    '2024-09-17',
    '固原2024年度科普日',
  ])('counts in a plan: %s', (summary) => {
    expect(codesOf({ summary })).toEqual(['leftover-year']);
  });

  test.each([
    '和2024年全国科普日比，2025年多了三场',
    '去年的2024年全国科普日',
    '自2024年3月1日起周一闭馆',
    '1964年10月16日',
    '2025年9月17日',
    '2026年1月的总结会',
    '文号 2024-0917-3，热线 0954-2088400',
    '2024 年的苹果',
  ])('is not: %s', (publicity) => {
    expect(codesOf({ publicity })).toEqual([]);
  });

  test.each([
    ['活动时间：2024年9月17日', ['leftover-year']],
    ['2024年9月17日（周二）9:00 在广场', ['leftover-year']],
    ['2024年9月17日前报名', ['leftover-year']],
    ['2024年5月3日，嫦娥六号出发', []],
    ['2024年全国科普日优秀活动', []],
    ['我们获得2024年全国科普日表彰', []],
  ])('counts in a story when something happens then: %s', (details, codes) => {
    expect(codesOf({}, activities(details))).toEqual(codes);
  });
});

describe('a text of another festival', () => {
  test('is told where 全国科普月 took the place of 全国科普日', () => {
    expect(problemsOf({}, activities('欢迎来全国科普日。'))).toMatchObject([
      { code: 'leftover-festival', path: ['details'], message: '“全国科普日”是另一次的，这次是全国科普月。' },
    ]);
    expect(codesOf({ introduction: '全国科普日' })).toEqual(['leftover-festival']);
    expect(codesOf({ summary: '固原的科普日' })).toEqual(['leftover-festival']);
    expect(codesOf({ festival: 'science-day', summary: '固原的全国科普月' })).toEqual(['leftover-festival']);
  });

  test.each([
    ['the own festival', { summary: '固原的全国科普月' }],
    ['both in one sentence', { summary: '全国科普日今年改叫全国科普月' }],
    ['a word that begins like it', { summary: '科普日常化，科普日历' }],
    ['another festival in a programme', { programmes: [aProgramme({ name: '国家网络安全宣传周' })] }],
    ['a festival of one’s own', { ownFestival: { id: 'k', name: '科技节', shortName: '科技节' }, publicity: '科技节' }],
  ])('is not %s', (_, campaign: Partial<Campaign>) => {
    expect(codesOf(campaign)).toEqual([]);
  });

  test('is not what an activity calls its school’s day', () => {
    expect(codesOf({}, activities('每月一次校园科普日'))).toEqual([]);
  });

  test('is told of every ready festival in what the campaign says of itself', () => {
    expect(codesOf({ festival: 'science-week', summary: '国家网络安全宣传周在固原' })).toEqual(['leftover-festival']);
    expect(codesOf({ festival: 'reading-day', summary: '世界读书日在固原' })).toEqual([]);
  });
});

test('a theme of other years is told, one of this year or unknown is not', () => {
  const themed = (campaign: Partial<Campaign>) => {
    const content = aCampaignContent({ campaign: aCampaign({ ...quiet, ...campaign }) });
    return leftoverTheme(content, aCheckContext(content)).map(({ path, message }) => [path, message]);
  };
  expect(themed({ theme: '提升全民科学素质 发展新质生产力' })).toEqual([
    [['theme'], '“提升全民科学素质 发展新质生产力”是 2024 年的，这次活动是 2025 年的。'],
  ]);
  expect(themed({ theme: '提升全民科学素质，夯实科技强国基础', slogan: '科技改变生活 创新赢得未来' })).toEqual([]);
  expect(themed({ year: 2026, theme: '科技改变生活 创新赢得未来' })).toEqual([]);
  expect(themed({ theme: '黄土上的科学' })).toEqual([]);
  expect(themed({ theme: undefined })).toEqual([]);
});

describe('the name of another festival', () => {
  test.each([
    ['in what the campaign says of itself, a short one too', { summary: '固原的科普日' }, true],
    ['of another kind', { summary: '全国科技活动周' }, true],
    ['of its own', { summary: '全国科普月' }, false],
    ['of the one before it, as a look back', { summary: '从全国科普日到全国科普月' }, false],
    ['with its own year', { summary: '2024年全国科普日' }, true],
    ['in another word', { summary: '科普日常' }, false],
  ])('%s', (_, campaign, isTold) => {
    expect(problemsOf(campaign)).toHaveLength(isTold ? 1 : 0);
  });

  test.each([
    ['全国科普日来了', 'leftover-festival'],
    ['科普日来了', undefined],
    ['网络安全宣传周来了', undefined],
    ['全国科技活动周来了', undefined],
  ])('of an activity: %s', (details, code) => {
    expect(codesOf({}, activities(details))).toEqual(code === undefined ? [] : [code]);
  });
});
