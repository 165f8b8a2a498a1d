import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { hubDates, hubOccasions, hubThemes } from '#views/hub/hub-dates.ts';
import { aCity, campaignOf, clocks, guyuan, hubSite, weinan, wenzhou } from './hub-builders.ts';

const week = campaignOf('pudong-science-week-2024', {
  city: aCity('浦东', { code: '310115' }),
  festival: 'science-week',
  year: 2024,
  theme: '弘扬科学家精神 激发全社会创新活力',
  window: { from: '2024-05-25', to: '2024-06-01' },
});
const newYear = campaignOf('tangshan-2023', {
  city: aCity('唐山', { code: '130200' }),
  window: { from: '2023-12-20', to: '2024-01-10' },
});

describe('the dates of the hub', () => {
  test.each([
    ['of what is ahead, the soonest first', clocks.before, ['2023年9月15日至23日，', '2024年9月15日至25日']],
    ['without what is over', '2023-12-01T10:00+08:00', ['2024年9月15日至25日']],
    ['of the last year when all is over, and say so', clocks.after, ['2024年9月15日至25日（已结束）']],
  ])('are %s', (_, now, phrases) => {
    expect(hubDates(hubSite(now, guyuan, weinan, wenzhou))).toEqual(phrases);
  });

  test('name the festivals of a hub of several', () => {
    expect(hubDates(hubSite(clocks.before, guyuan, week))).toEqual([
      '科普日 2023年9月17日至23日，',
      '科技活动周 2024年5月25日至6月1日',
    ]);
  });

  test('tell the end’s year of a window over New Year', () => {
    expect(hubDates(hubSite(clocks.before, newYear))).toEqual(['2023年12月20日至2024年1月10日']);
  });

  test('are of two occasions at most', () => {
    expect(hubDates(hubSite(clocks.before, guyuan, week, wenzhou))).toHaveLength(2);
  });
});

describe('the themes of the hub', () => {
  test('are those of what is on or ahead, once each; of all when all is over, newest first', () => {
    const labels = (now: string) => hubThemes(hubSite(now, guyuan, weinan, wenzhou)).map(({ label }) => label);
    expect(labels(clocks.before)).toEqual(['2023年主题', '2024年主题']);
    expect(labels('2023-12-01T10:00+08:00')).toEqual(['2024年主题']);
    expect(labels(clocks.after)).toEqual(['2024年主题', '2023年主题']);
  });

  test('keep the theme’s own punctuation', () => {
    expect(hubThemes(hubSite(clocks.before, wenzhou))).toEqual([
      { label: '2024年主题', phrases: ['提升全民科学素质，', '协力建设科技强国'] },
    ]);
  });

  test('leave out an occasion whose places do not agree on one', () => {
    const other = campaignOf('weinan-2023', { city: aCity('渭南', { code: '610500' }), theme: '另一个主题' });
    expect(hubThemes(hubSite(clocks.before, guyuan, other))).toEqual([]);
  });
});

test('campaigns are grouped by year, and by festival where the hub has several', () => {
  const titles = (...campaigns: readonly CampaignContent[]) =>
    hubOccasions(hubSite(clocks.after, ...campaigns)).map(({ title, campaigns: those }) => [title, those.length]);
  expect(titles(guyuan, weinan, wenzhou)).toEqual([
    ['2024年', 1],
    ['2023年', 2],
  ]);
  expect(titles(guyuan, week, wenzhou)).toEqual([
    ['2024年全国科普日', 1],
    ['2024年全国科技活动周', 1],
    ['2023年全国科普日', 1],
  ]);
});
