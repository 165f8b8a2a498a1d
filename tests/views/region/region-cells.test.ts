import { expect, test } from 'vitest';
import { regionCells } from '#views/region/region-cells.ts';
import { aCampaign, anActivity, aRegion } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

test('regions stand in the campaign’s order with the number of their activities, those that take no part too', () => {
  const regions = [
    aRegion({ id: 'xiji', name: '西吉县' }),
    aRegion(),
    aRegion({ id: 'jinmen', name: '金门县', counted: false }),
  ];
  const activities = [anActivity({ id: 'a' }), anActivity({ id: 'b' }), anActivity({ id: 'c', venue: undefined })];
  expect(regionCells(aViewContext({ campaign: aCampaign({ regions }), activities }))).toEqual([
    { id: 'xiji', name: '西吉县', href: '/guyuan-2023/regions/xiji/', count: 0, counted: true },
    { id: 'yuanzhou', name: '原州区', href: '/guyuan-2023/regions/yuanzhou/', count: 2, counted: true },
    { id: 'jinmen', name: '金门县', href: '/guyuan-2023/regions/jinmen/', count: 0, counted: false },
  ]);
});
