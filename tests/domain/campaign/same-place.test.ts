import { expect, test } from 'vitest';
import { campaignsByPlace } from '#domain/campaign/same-place.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { aCampaign } from '../../builders.ts';

type Given = readonly [id: string, overrides?: Partial<Campaign>];

function idsByPlace(...given: readonly Given[]) {
  const campaigns = given.map(([id, overrides]) => ({ site: { id, campaign: aCampaign(overrides).data } }));
  return campaignsByPlace(campaigns).map((place) => place.map(({ site }) => site.id));
}

const cityWith = (overrides: Partial<Campaign['city']>): Partial<Campaign> => ({
  city: { ...aCampaign().data.city, ...overrides },
});

test('campaigns of one place are grouped, whatever their year and festival, in their order', () => {
  expect(
    idsByPlace(
      ['guyuan-2024', { year: 2024 }],
      ['wenzhou-2024', { year: 2024, ...cityWith({ shortName: '温州', code: '330300' }) }],
      ['guyuan-science-week-2024', { year: 2024, festival: 'science-week' }],
      ['guyuan-2023'],
    ),
  ).toEqual([['guyuan-2024', 'guyuan-science-week-2024', 'guyuan-2023'], ['wenzhou-2024']]);
});

test.each<readonly [string, Given]>([
  ['its code changed, as when a county becomes a district', ['guyuan-2024', cityWith({ code: '640499' })]],
  ['its slug is spelt in another way', ['gu-yuan-2024', {}]],
  ['its short name is another', ['guyuan-2024', cityWith({ shortName: '六盘' })]],
])('a place stays the same when %s', (_, other) => {
  expect(idsByPlace(['guyuan-2023'], other)).toEqual([['guyuan-2023', other[0]]]);
});

test.each<readonly [string, Given, Given]>([
  [
    'of one slug: 福州 and 抚州',
    ['fuzhou-2023', cityWith({ shortName: '福州', code: '350100', province: '福建省' })],
    ['fuzhou-2024', cityWith({ shortName: '抚州', code: '361000', province: '江西省' })],
  ],
  [
    'of one code: a university and its district',
    ['ouhai-2023', cityWith({ shortName: '瓯海', code: '330304' })],
    ['wenzhou-university-2023', cityWith({ shortName: '温大', code: '330304', kind: 'organization' })],
  ],
  [
    'of one name in two provinces',
    ['gulou-2023', cityWith({ shortName: '鼓楼', code: '320106', province: '江苏省' })],
    ['gulou-fuzhou-2023', cityWith({ shortName: '鼓楼', code: '350102', province: '福建省' })],
  ],
])('two places %s stay two', (_, one, other) => {
  expect(idsByPlace(one, other)).toEqual([[one[0]], [other[0]]]);
});
