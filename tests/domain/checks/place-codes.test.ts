import { describe, expect, test } from 'vitest';
import type { Check } from '#domain/checks/context.ts';
import { placeCode, regionCode } from '#domain/checks/place-codes.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { aCampaign, aCampaignContent, aCheckContext, aRegion } from '../../builders.ts';

const file = 'content/campaigns/guyuan-2023/campaign.json';
type City = Partial<Campaign['city']>;
type Region = Partial<Campaign['regions'][number]>;

function applied(check: Check, city: City, regions: readonly Region[]) {
  const place = { ...aCampaign().data.city, ...city };
  const content = aCampaignContent({ campaign: aCampaign({ city: place, regions: regions.map(aRegion) }) });
  return check(content, aCheckContext(content));
}

describe('region-code', () => {
  test.each<[string, City, Region]>([
    ['a county of a prefecture', { code: '640400' }, { code: '640422' }],
    ['a zone without code', { code: '640400' }, { code: undefined }],
    ['a prefecture of a province', { code: '330000' }, { code: '330300' }],
    ['a county without prefecture of a province', { code: '460000' }, { code: '469001' }],
    ['a district of a municipality', { code: '310000' }, { code: '310115' }],
    ['a county of a municipality', { code: '500000' }, { code: '500229' }],
    ['a town of a county', { code: '640422' }, { code: '640422100' }],
    ['a town of a prefecture without counties', { code: '441900' }, { code: '441900101' }],
    ['a campus of a university, wherever it is', { code: '330304', kind: 'organization' }, { code: '330302' }],
  ])('passes %s', (_, city, region) => {
    expect(applied(regionCode, city, [region])).toEqual([]);
  });

  test("warns of another city's county", () => {
    expect(applied(regionCode, {}, [{}, { id: 'other', name: '另一县', code: '640302' }])).toEqual([
      {
        code: 'region-code',
        file,
        path: ['regions', 1, 'code'],
        message: '另一县的区划代码 640302 不属于固原市（640400）。',
        fix: '核对代码：固原市的县区都以 6404 开头。',
      },
    ]);
  });

  test("warns of a town's code that is not of nine digits, and names the towns", () => {
    const city = { name: '西吉县', code: '640422' };
    expect(applied(regionCode, city, [{ name: '吉强镇', code: '640422' }])).toEqual([
      {
        code: 'region-code',
        file,
        path: ['regions', 0, 'code'],
        message: '吉强镇的区划代码 640422 不属于西吉县（640422）。',
        fix: '核对代码：西吉县的乡镇都以 640422 开头，共 9 位。',
      },
    ]);
  });
});

describe('place-code', () => {
  test.each<[string, City, Region]>([
    ['names as listed', {}, { name: '西吉县', code: '640422' }],
    ['a name without its nationalities', { name: '恩施州', code: '422800' }, { code: undefined }],
    ['a town, by its county', { name: '吉强镇', code: '640422100' }, { code: undefined }],
    ['a university, by where it is', { name: '温州大学', code: '330304', kind: 'organization' }, { code: undefined }],
    ['a zone, by where it is', {}, { name: '固原经济技术开发区', kind: 'zone', code: '640402' }],
  ])('passes %s', (_, city, region) => {
    expect(applied(placeCode, city, [region])).toEqual([]);
  });

  test('warns of a code that no place has, and knows the right one by the name', () => {
    expect(applied(placeCode, {}, [{ name: '西吉县', code: '640499' }])).toEqual([
      {
        code: 'place-code',
        file,
        path: ['regions', 0, 'code'],
        message: '民政部《2024年中华人民共和国县以上行政区划代码》里没有 640499 这个代码。',
        fix: '西吉县的代码是 640422。这份表以后新设的、以前撤并的地方查不到，确实没错就不用改。',
      },
    ]);
  });

  test('warns of the code of another place', () => {
    expect(applied(placeCode, { name: '上海市', code: '310115' }, [])).toEqual([
      {
        code: 'place-code',
        file,
        path: ['city', 'code'],
        message: '代码 310115 是上海市浦东新区，不是上海市。',
        fix: '上海市的代码是 310000。（民政部《2024年中华人民共和国县以上行政区划代码》）',
      },
    ]);
  });

  test('names no other code when the name is of several places, or of none', () => {
    const fixes = applied(placeCode, {}, [
      { id: 'a', name: '朝阳新城', code: '640423' },
      { id: 'b', name: '某镇', code: '640499001' },
    ]).map(({ fix }) => fix);
    expect(fixes).toEqual([
      '核对代码和名称。（民政部《2024年中华人民共和国县以上行政区划代码》）',
      '核对代码。这份表以后新设的、以前撤并的地方查不到，确实没错就不用改。',
    ]);
  });
});
