import { expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { type SiteOptions, siteOf } from '#views/site/site.ts';
import { aCampaign, aCampaignContent, aSiteContent } from '../../builders.ts';
import { element } from '../../site-builders.ts';

const content = aSiteContent({
  campaigns: ['guyuan-2023', 'tangshan-2023', 'weinan-2023'].map((id) => aCampaignContent({ id })),
});
const siteWith = (options: Partial<SiteOptions>) =>
  siteOf(content, {
    address: { origin: 'https://kepu.example', base: '/', alone: false },
    now: 1000,
    prose: (text) => text,
    chosen: undefined,
    ...options,
  });

test('a build has every campaign unless some are chosen', () => {
  const ids = (chosen: SiteOptions['chosen']) => siteWith({ chosen }).campaigns.map(({ site }) => site.id);
  expect(ids(undefined)).toEqual(['guyuan-2023', 'tangshan-2023', 'weinan-2023']);
  expect(ids(['weinan-2023', 'guyuan-2023'])).toEqual(['guyuan-2023', 'weinan-2023']);
});

test('a campaign that is asked for and not there stops the build, with those that are', () => {
  expect(() => siteWith({ chosen: ['guyuan-2023', 'guyaun-2023'] })).toThrow(
    '没有 guyaun-2023 这个活动站。现有：guyuan-2023、tangshan-2023、weinan-2023',
  );
});

test('each campaign has its own addresses and the moment of the build', () => {
  const { campaigns } = siteWith({ address: { origin: 'https://kepu.example', base: '/kpr/', alone: false } });
  expect(campaigns.map(({ links, now }) => [links.home, now])).toEqual([
    ['/kpr/guyuan-2023/', 1000],
    ['/kpr/tangshan-2023/', 1000],
    ['/kpr/weinan-2023/', 1000],
  ]);
});

test('a build is a preview only when told so, in all its campaigns', () => {
  const previews = (options: Partial<SiteOptions>) => {
    const site = siteWith(options);
    return [site.preview, element(site.campaigns).preview];
  };
  expect(previews({})).toEqual([false, false]);
  expect(previews({ preview: true })).toEqual([true, true]);
});

const yearOf = (year: number, deployment?: { readonly origin: string; readonly base: string }) => {
  const window = { from: `${year}-09-17`, to: `${year}-09-23` };
  const id = `guyuan-${year}`;
  return aCampaignContent({ id, campaign: aCampaign({ id, year, window, ...(deployment ? { deployment } : {}) }) });
};
const afterwards = instantOf('2023-09-24T10:00+08:00');

test('a campaign that is over knows the next one of its place, and of no other', () => {
  const { city } = aCampaign().data;
  const weinan = aCampaign({ year: 2024, city: { ...city, shortName: '渭南', code: '610500' } });
  const campaigns = [yearOf(2023), yearOf(2024), aCampaignContent({ id: 'weinan-2023', campaign: weinan })];
  const nextAt = (now: string) =>
    siteOf(aSiteContent({ campaigns }), {
      address: { origin: 'https://kepu.example', base: '/', alone: false },
      now: instantOf(now),
      prose: (text) => text,
      chosen: undefined,
    }).campaigns.map(({ next }) => next?.[0].value);
  expect(nextAt('2023-09-23T10:00+08:00')).toEqual([undefined, undefined, undefined]);
  expect(nextAt('2023-09-24T10:00+08:00')).toEqual([
    { title: '固原市2024年全国科普日', home: '/guyuan-2024/' },
    undefined,
    undefined,
  ]);
});

test('a campaign built alone leads to the next one where that is published alone too, at another address', () => {
  const nextOf = (...following: readonly ReturnType<typeof yearOf>[]) =>
    siteOf(aSiteContent({ campaigns: [yearOf(2023), ...following] }), {
      address: { origin: 'https://kepu.example', base: '/kpr/', alone: true },
      now: afterwards,
      prose: (text) => text,
      chosen: ['guyuan-2023'],
    }).campaigns.map(({ next }) => next?.[0].value?.home);
  expect(nextOf(yearOf(2024, { origin: 'https://next.example/', base: 'kpy' }))).toEqual(['https://next.example/kpy/']);
  expect(nextOf(yearOf(2024), yearOf(2025, { origin: 'https://next.example', base: '/' }))).toEqual([
    'https://next.example/',
  ]);
  expect(nextOf(yearOf(2024))).toEqual([undefined]);
  expect(nextOf(yearOf(2024, { origin: 'https://kepu.example', base: '/kpr/' }))).toEqual([undefined]);
});
