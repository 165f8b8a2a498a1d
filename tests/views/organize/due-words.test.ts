import { expect, test } from 'vitest';
import { daysLeftText } from '#views/organize/due-words.ts';

test('the day on which something falls due is that day itself, not a day away', () => {
  expect([0, 1, 12].map(daysLeftText)).toEqual(['就是今天', '还有 1 天', '还有 12 天']);
});
