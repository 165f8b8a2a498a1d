import { expect, test } from 'vitest';
import { targetUnitCount } from '#domain/notice/target-units.ts';
import type { Target } from '#schemas/target.ts';
import { aRegion } from '../../builders.ts';

const target = (overrides: Partial<Target>): Target => ({
  id: 'key',
  label: '办好重点活动',
  each: 'county',
  eachLabel: '各县（市、区）',
  of: { kind: 'key' },
  source: { notice: 'guyuan-24' },
  ...overrides,
});
const regions = [
  aRegion(),
  aRegion({ id: 'xiji', name: '西吉县' }),
  aRegion({ id: 'kinmen', name: '金门县', counted: false }),
];

test('a target of every county counts those that take part', () => {
  expect(targetUnitCount(target({}), regions)).toBe(2);
});

test('where a campaign names no zone, how many there are is not known', () => {
  expect(targetUnitCount(target({ each: 'zone' }), regions)).toBeUndefined();
});

test('where one region stands for zones without a name, how many there are is not known', () => {
  const several = aRegion({ id: 'zones', name: '开发区（管理区）', kind: 'zone', collective: true });
  expect(targetUnitCount(target({ each: 'zone' }), [...regions, several])).toBeUndefined();
});

test('units are counted when the notice lists them, and unknown when it does not', () => {
  expect(targetUnitCount(target({ each: 'unit', units: ['a', 'b', 'c'] }), regions)).toBe(3);
  expect(targetUnitCount(target({ each: 'unit' }), regions)).toBeUndefined();
});

test('a campaign is one', () => {
  expect(targetUnitCount(target({ each: 'campaign' }), regions)).toBe(1);
});
