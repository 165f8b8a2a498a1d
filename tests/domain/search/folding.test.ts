import { expect, test } from 'vitest';
import { foldText, parseFolding } from '#domain/search/folding.ts';

const folding = parseFolding('館馆進进');

test('Traditional characters of the table become Simplified ones', () => {
  expect(foldText('科技館進校園', folding)).toBe('科技馆进校園');
});

test('full-width letters and digits become narrow and lower case', () => {
  expect(foldText('ＡＩ大模型　５Ｇ', folding)).toBe('ai大模型 5g');
});

test('a table with an odd character at its end keeps its whole pairs', () => {
  expect([...parseFolding('館馆進')]).toEqual([['館', '馆']]);
});
