import { expect, test } from 'vitest';
import { keptPieces, keptWhole } from '#domain/rows/kept-words.ts';

test('a text that stays on one line as a whole is one piece of those that do', () => {
  expect(keptPieces(`亲子　${keptWhole('没有台阶')}，${keptWhole('免费')}`)).toEqual([
    '亲子　',
    '没有台阶',
    '，',
    '免费',
    '',
  ]);
});
