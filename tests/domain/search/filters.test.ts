import { expect, test } from 'vitest';
import { dateOrder } from '#domain/search/filters.ts';

test('dates are offered in order of time, a month before its thirds, a third before its days', () => {
  const inOrder = [
    '2023年8月',
    '2023年9月',
    '2023年9月上旬',
    '2023年9月1日',
    '2023年9月10日',
    '2023年9月中旬',
    '2023年9月17日',
    '2023年9月下旬',
    '2023年9月30日',
    '2023年10月',
    '2024年1月',
  ];
  const shuffled = [...inOrder].sort();
  expect(shuffled).not.toEqual(inOrder);
  expect(shuffled.sort((a, b) => dateOrder(a) - dateOrder(b))).toEqual(inOrder);
});
