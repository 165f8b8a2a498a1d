import { expect, test } from 'vitest';
import { reasonOfUnreadable } from '#domain/time/written/unreadable-reasons.ts';

test.each([
  ['9月31日上午', '9月没有31日'],
  ['2月29日', '2月没有29日'],
  ['2027年5月31日-2027年5月24日 9:00-11:30', '结束的日期在开始的前面'],
  ['2027年9月29日 14:00-13:00', '结束的 13:00 在开始的 14:00 前面'],
  ['2027年9月12日 14:00 / 2027年9月12日 12:00', '结束的 12:00 在开始的 14:00 前面'],
  ['暑期后第一个周末', ''],
  ['9月20日延期至9月17日', ''],
])('what is wrong with “%s”', (text, reason) => {
  expect(reasonOfUnreadable(text, { from: '2027-09-01', to: '2027-09-30' })).toBe(reason);
});
