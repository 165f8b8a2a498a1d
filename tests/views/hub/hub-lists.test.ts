import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { type HubPlaceLine, hubArchive, hubByDates, hubByProvince } from '#views/hub/hub-lists.ts';
import { hubPlaces } from '#views/hub/hub-places.ts';
import { anActivity, aTimedSession } from '../../builders.ts';
import { aCity, campaignOf, clocks, guyuan, hubSite, weinan, wenzhou } from './hub-builders.ts';

const namesOf = ({ links }: HubPlaceLine) => links.map(({ label }) => label);

describe('the places by province', () => {
  test('stand in the order of their codes', () => {
    const hub = hubSite(clocks.after, guyuan, weinan, wenzhou);
    const provinces = hubByProvince(hub, hubPlaces(hub));
    expect(provinces.map(({ title, places }) => [title, ...places.flatMap(namesOf)])).toEqual([
      ['浙江省', '温州市2024年'],
      ['陕西省', '渭南市2023年'],
      ['宁夏回族自治区', '固原市2023年'],
    ]);
  });

  test('a province stands among its own places, first', () => {
    const province = campaignOf('zhejiang-2024', {
      city: { name: '浙江省', shortName: '浙江', code: '330000' },
      year: 2024,
    });
    const hub = hubSite(clocks.after, wenzhou, province);
    expect(hubByProvince(hub, hubPlaces(hub)).map(({ title, places }) => [title, places.flatMap(namesOf)])).toEqual([
      ['浙江省', ['浙江省2024年', '温州市2024年']],
    ]);
  });
});

describe('the campaigns by their days', () => {
  test('are those on or ahead, the earliest first; same days stand together', () => {
    const sameDays = campaignOf('tangshan-2023', { city: aCity('唐山', { code: '130200' }) });
    const dated = hubByDates(hubSite('2023-09-21T10:00+08:00', wenzhou, guyuan, sameDays, weinan));
    expect(
      dated?.groups.map(({ title, phases, campaigns }) => [title, phases[0].value, campaigns.map(({ name }) => name)]),
    ).toEqual([
      ['2023年9月17日至23日', 'during', ['固原市', '唐山市']],
      ['2024年9月15日至25日', 'before', ['温州市']],
    ]);
  });

  test('tell the end’s year over New Year', () => {
    const window = { from: '2023-12-20', to: '2024-01-10' };
    const dated = hubByDates(hubSite(clocks.before, campaignOf('guyuan-2023', { window })));
    expect(dated?.groups.map(({ title }) => title)).toEqual(['2023年12月20日至2024年1月10日']);
  });
});

test('after the days of a campaign its group stays while one of its sessions is to come, with those campaigns alone', () => {
  const session = aTimedSession({ start: '2023-09-25T09:00+08:00', end: '2023-09-25T11:00+08:00' });
  const late = campaignOf(
    'tangshan-2023',
    { city: aCity('唐山', { code: '130200' }) },
    { activities: [anActivity({ sessions: [session] })] },
  );
  const [group] = hubByDates(hubSite(clocks.during, guyuan, late))?.groups ?? [];
  const [windowEnd, ends] = ['2023-09-24T00:00+08:00', '2023-09-25T11:00+08:00'].map(instantOf);
  expect(group?.phases.map(({ from, value }) => [value, from])).toEqual([
    ['during', undefined],
    ['late', windowEnd],
    ['after', ends],
  ]);
  expect(group?.shown).toEqual({ from: undefined, until: ends });
  expect(group?.campaigns.map(({ name, shown }) => [name, shown.until])).toEqual([
    ['固原市', windowEnd],
    ['唐山市', ends],
  ]);
  expect(hubArchive(hubSite(clocks.during, late)).shown.from).toBe(ends);
});

describe('the archive', () => {
  test('has what is over, by year, newest first, with the theme and what each place had', () => {
    const { groups } = hubArchive(hubSite(clocks.after, guyuan, wenzhou));
    expect(groups.map(({ title, note }) => [title, note])).toEqual([
      ['2024年', '提升全民科学素质，协力建设科技强国'],
      ['2023年', '提升全民科学素质，助力科技自立自强'],
    ]);
    expect(groups[1]?.campaigns).toEqual([
      { href: '/guyuan-2023/', name: '固原市2023年', line: '9月17日至23日　1 场　1 个场馆', shown: always },
    ]);
  });

  test('has each campaign from its end on, and is not there while none is over', () => {
    const { shown, groups } = hubArchive(hubSite(clocks.before, guyuan, wenzhou));
    const ends = ['2024-09-26T00:00+08:00', '2023-09-24T00:00+08:00'].map(instantOf);
    expect(shown).toEqual({ from: ends[1], until: undefined });
    expect(groups.map((group) => group.shown.from)).toEqual(ends);
    expect(groups.flatMap(({ campaigns }) => campaigns.map((campaign) => campaign.shown.from))).toEqual(ends);
  });
});

const always = { from: undefined, until: undefined };
