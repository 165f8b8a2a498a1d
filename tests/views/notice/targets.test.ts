import { expect, test } from 'vitest';
import type { Target } from '#schemas/target.ts';
import { targetRows } from '#views/notice/targets.ts';
import { aRegion } from '../../builders.ts';
import { element } from '../../site-builders.ts';

const regions = [aRegion(), aRegion({ id: 'xiji', name: '西吉县' })];
const row = (overrides: Partial<Target>) =>
  element(
    targetRows(
      [
        {
          id: 'key',
          label: '办好重点活动',
          each: 'county',
          eachLabel: '各县（市、区）',
          of: { kind: 'key' },
          source: { notice: 'guyuan-24', section: '五、工作要求' },
          ...overrides,
        },
      ],
      regions,
    ),
  );

test('the number of a target is a least number, a range, or not given', () => {
  expect(row({ min: 8 }).number).toBe('不少于 8');
  expect(row({ min: 7, max: 10 }).number).toBe('7–10');
  expect(row({ max: 3 }).number).toBe('至多 3');
  expect(row({}).number).toBe('通知未给出数目');
  expect(row({ minEach: [{ region: 'xiji', min: 3 }] }).number).toBe('各不相同，3，其余待提供');
  expect(row({ min: 8, minEach: [{ region: 'xiji', min: 3 }] }).number).toBe('各不相同，3，其余不少于 8');
  const all = [
    { region: 'xiji', min: 3 },
    { region: 'yuanzhou', min: 9 },
  ];
  expect(row({ minEach: all }).number).toBe('各不相同，3–9');
});

test('a target says for how many it is, or that the list is still to come', () => {
  expect(row({}).units).toBe('共 2 个');
  expect(row({ each: 'unit' }).units).toBe('名单待提供');
  expect(row({ each: 'campaign' }).units).toBe('');
});

test('a target says where in the notice it stands', () => {
  expect(row({}).section).toBe('五、工作要求');
});
