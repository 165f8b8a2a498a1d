import { expect, test } from 'vitest';
import { distinctPlaceNames } from '#domain/campaign/place-names.ts';
import { aCampaign, aCampaignContent } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';

const { city: usual } = aCampaign().data;

/** Campaigns of places that have these facts, and what the places are called. */
function called(
  ...places: readonly (Partial<typeof usual> & { readonly id: string })[]
): readonly (string | undefined)[] {
  const campaigns = places.map(({ id, ...city }) => ({
    site: aCampaignSite(aCampaignContent({ id, campaign: aCampaign({ id, city: { ...usual, ...city } }) })),
  }));
  const names = distinctPlaceNames(campaigns);
  return campaigns.map((campaign) => names.get(campaign));
}

const inFuzhou = {
  id: 'fz-gulou-2023',
  name: '鼓楼区',
  shortName: '鼓楼',
  code: '350102',
  province: '福建省',
  prefecture: '福州市',
};
const inNanjing = {
  id: 'nj-gulou-2023',
  name: '鼓楼区',
  shortName: '鼓楼',
  code: '320106',
  province: '江苏省',
  prefecture: '南京市',
};
const inXuzhou = {
  id: 'xz-gulou-2023',
  name: '鼓楼区',
  shortName: '鼓楼',
  code: '320302',
  province: '江苏省',
  prefecture: '徐州市',
};

test('a place has its short name, in all its years', () => {
  const guyuan = { id: 'guyuan-2023', name: '固原市', shortName: '固原' };
  expect(called(guyuan, { ...guyuan, id: 'guyuan-2024' }, inFuzhou)).toEqual(['固原', '固原', '鼓楼']);
});

test('places of one short name are told apart by province, else by prefecture', () => {
  expect(called(inFuzhou, inNanjing)).toEqual(['鼓楼（福建省）', '鼓楼（江苏省）']);
  expect(called(inFuzhou, inNanjing, inXuzhou)).toEqual(['鼓楼（福州市）', '鼓楼（南京市）', '鼓楼（徐州市）']);
});

test('where neither does, by the full name, at last by the code', () => {
  const dali = { id: 'dali-2023', name: '大理白族自治州', shortName: '大理', code: '532900', province: '云南省' };
  const city = { ...dali, id: 'dali-shi-2023', name: '大理市', code: '532901' };
  expect(called(dali, city)).toEqual(['大理白族自治州', '大理市']);
  expect(called(dali, { ...city, name: dali.name })).toEqual(['大理白族自治州（532900）', '大理白族自治州（532901）']);
});
