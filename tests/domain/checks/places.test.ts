import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { areaCodeTypo, isOneOff } from '#domain/checks/area-code-typo.ts';
import type { Check } from '#domain/checks/context.ts';
import { pointFar } from '#domain/checks/point-far.ts';
import { regionMismatch } from '#domain/checks/region-mismatch.ts';
import type { Region } from '#schemas/campaign.ts';
import type { Point } from '#schemas/venue.ts';
import {
  aCampaign,
  aCampaignContent,
  aCheckContext,
  aNotice,
  anActivity,
  anOrganization,
  aRegion,
  aTimedSession,
  aVenue,
} from '../../builders.ts';

const xiji = aRegion({ id: 'xiji', name: '西吉县', code: '640422' });
const zone = aRegion({ id: 'zone', name: '固原经济技术开发区', kind: 'zone' });
const campaign = aCampaign({ regions: [aRegion(), xiji, zone] });

function applied(check: Check, overrides: Partial<CampaignContent>, partial: readonly string[] = []) {
  const content = aCampaignContent({ campaign, ...overrides });
  return check(content, aCheckContext(content, { partial: new Set(partial) })).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );
}

describe('a county', () => {
  test('is that of a venue of the activity, and that of the address of the venue', () => {
    expect(applied(regionMismatch, { activities: [anActivity({ region: 'xiji' })] })).toEqual([
      'region 写的是西吉县，场馆“固原市博物馆广场”在原州区。',
    ]);
    expect(applied(regionMismatch, { venues: [aVenue({ address: '西吉县吉强镇1号' })] })).toEqual([
      'region 写的是原州区，地址里是西吉县。',
    ]);
  });

  test.each<readonly [string, Partial<Region>, string, boolean]>([
    ['before a street', {}, '西吉县吉强镇1号', true],
    ['inside the address', {}, '宁夏固原西吉县吉强镇', true],
    ['as a market', {}, '西吉县场路1号', false],
    ['as a fair', {}, '西吉县集', false],
    ['of two letters', { name: '西县' }, '西县1号', false],
    ['as a zone', { kind: 'zone' }, '西吉县吉强镇1号', false],
    ['as a collective', { collective: true }, '西吉县吉强镇1号', false],
  ])('is named in an address %s', (_, other, address, told) => {
    const regions = [aRegion(), { ...xiji, ...other }];
    const mismatch = applied(regionMismatch, { campaign: aCampaign({ regions }), venues: [aVenue({ address })] });
    expect(mismatch).toHaveLength(told ? 1 : 0);
  });

  test('is that of one venue at least, as far as the county of each is known', () => {
    const elsewhere = aVenue({ id: 'elsewhere', region: 'xiji' });
    const sessions = [aTimedSession({ venue: 'elsewhere' })];
    const at = (venue: string | undefined, venues: CampaignContent['venues']) =>
      applied(regionMismatch, { activities: [anActivity({ region: 'yuanzhou', venue, sessions })], venues });
    expect(at(undefined, [elsewhere])).toEqual(['region 写的是原州区，场馆“固原市博物馆广场”在西吉县。']);
    expect(at('unknown', [elsewhere])).toHaveLength(1);
    expect(at('museum-square', [aVenue({ region: undefined }), elsewhere])).toEqual([]);
    expect(at('museum-square', [aVenue({ region: 'zone' }), elsewhere])).toEqual([]);
    expect(at(undefined, [])).toEqual([]);
  });

  test('is right where one venue lies in it, in a zone, and where nothing is known', () => {
    const there = aVenue({ id: 'there', region: 'xiji' });
    const sessions = [aTimedSession({ venue: 'there' })];
    const inBoth = { activities: [anActivity({ region: 'xiji', sessions })], venues: [aVenue(), there] };
    expect(applied(regionMismatch, inBoth)).toEqual([]);
    expect(applied(regionMismatch, { activities: [anActivity({ region: 'zone' })] })).toEqual([]);
    expect(applied(regionMismatch, { activities: [anActivity({ region: 'yuanzhou' })] })).toEqual([]);
    expect(applied(regionMismatch, { venues: [aVenue({ address: '原州区（原属西吉县）' })] })).toEqual([]);
  });
});

describe('a point', () => {
  const at = (lng: number, lat: number): Point => ({ lng, lat, crs: 'gcj02' });
  const far = (...points: readonly Point[]) =>
    applied(pointFar, { venues: points.map((point, index) => aVenue({ id: `v${index}`, point })) });

  test('outside the province, at another latitude or far from the others is asked about', () => {
    expect(far(at(116.4, 39.9))).toEqual(['point 位置 116.4, 39.9 不在宁夏回族自治区的范围里。']);
    expect(far(at(106.2, 39.2))).toEqual(['point 位置 106.2, 39.2 纬度和固原的差 3 度。']);
    const near = [at(106.28, 36.01), at(106.24, 36), at(106.27, 36.02)];
    expect(far(...near, at(105.2, 38.9))).toEqual(['point 位置 105.2, 38.9 离别的场馆 334 公里。']);
  });

  test('in the place is let be', () => {
    expect(far(at(106.28, 36.01), at(105.73, 35.96))).toEqual([]);
    expect(far()).toEqual([]);
  });
});

describe('an area code', () => {
  const typos = (overrides: Partial<CampaignContent>) => applied(areaCodeTypo, overrides);
  const told = (code: string) => `电话的区号是 ${code}，和固原市的 0954 只差一个数字。`;

  test.each<readonly [string, Partial<CampaignContent>]>([
    [
      `contact.phones.0 ${told('0955')}`,
      { activities: [anActivity({ contact: { office: '科普部', phones: ['0955-2088400'] } })] },
    ],
    [
      `booking.phone ${told('0945')}`,
      { activities: [anActivity({ booking: { needed: true, phone: '0945-2088400' } })] },
    ],
    [
      `contact.fax ${told('0955')}`,
      { activities: [anActivity({ contact: { office: '固原市全国科普日办公室', fax: '0955-2088400' } })] },
    ],
    [`details ${told('0964')}`, { activities: [anActivity({ details: '咨询 0964-2088400' })] }],
    [` ${told('0964')}`, { notices: [aNotice({ body: '请拨打 0964-2088400。' })] }],
    [`phone ${told('0934')}`, { venues: [aVenue({ phone: '0934-2088400' })] }],
    [`phone ${told('0994')}`, { organizations: [anOrganization({ phone: '0994-2088400' })] }],
  ])('with one wrong digit is asked about: %s', (expected, overrides) => {
    expect(typos(overrides)).toEqual([expected]);
  });

  test('of the place, of a higher unit, and of another kind is let be', () => {
    expect(typos({ venues: [aVenue({ phone: '0954-2088400' })] })).toEqual([]);
    expect(typos({ venues: [aVenue({ phone: '0571-88962209' })] })).toEqual([]);
    const contact = { office: '自治区科协科普部', phones: ['0951-2088400'] };
    expect(typos({ activities: [anActivity({ contact })] })).toEqual([]);
    const above = [{ level: '国家' as const }, { level: '省' as const }, { name: '自治区地震局' }];
    const organizations = above.map((each) => anOrganization({ ...each, phone: '0951-2088400' }));
    expect(typos({ organizations })).toEqual([]);
  });

  test('is not compared in a province, without an area code, and where campaign.json is partially parsed', () => {
    const venues = [aVenue({ phone: '0955-2088400' })];
    const { city } = aCampaign().data;
    const { areaCode: _, ...silent } = city;
    expect(typos({ venues, campaign: aCampaign({ city: { ...city, code: '640000' } }) })).toEqual([]);
    expect(typos({ venues, campaign: aCampaign({ city: silent }) })).toEqual([]);
    expect(applied(areaCodeTypo, { venues }, [campaign.file])).toEqual([]);
  });

  test.each([
    ['0955', true],
    ['0854', true],
    ['0594', true],
    ['0945', true],
    ['0954', false],
    ['095', false],
    ['0564', false],
    ['0794', false],
    ['0595', false],
    ['0571', false],
  ])('%s is 0954 with one wrong digit or two exchanged: %s', (code, expected) => {
    expect(isOneOff(code, '0954')).toBe(expected);
  });
});
