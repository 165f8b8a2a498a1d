import { expect, test } from 'vitest';
import { nameTerms, textTerms, titleTerms } from '#domain/search/index-terms.ts';
import { pinyinTerms, readSpelling, writeSpelling } from '#domain/search/pinyin-terms.ts';
import { nameTerm } from '#domain/search/query.ts';

test('a run is indexed by pairs, threes and its last character', () => {
  expect(textTerms('科技馆日')).toEqual(['科技', '技馆', '馆日', '科技馆', '技馆日', '日']);
  expect(textTerms('茶')).toEqual(['茶']);
});

test.each(['会“说话”', '会《说话》', '会 说话', '会（说话）', '会——说话', '会·说话', '会、说话', '会：说话'])(
  'marks and blanks make no difference to the terms of a text: %s',
  (text) => {
    expect(textTerms(text)).toEqual(textTerms('会说话'));
  },
);

test.each(['说话。会议', '说话！会议', '说话？会议', '说话；会议', '说话\n会议'])(
  'a text has no terms that reach across the end of a sentence or block: %j',
  (text) => {
    expect(textTerms(text.normalize('NFKC'))).not.toContain('话会');
  },
);

test('letters and digits are words, and one word where only marks part them', () => {
  expect(textTerms('wi-fi与ai 大模型')).toEqual(['wi', 'fi', '与', 'ai', '大模', '模型', '大模型', '型', 'wifi']);
});

test('a name is indexed across all its marks, and by every character', () => {
  expect(titleTerms(['谁?海'])).toEqual(['谁海', '海', '谁']);
  expect(titleTerms(['360° vr云'])).toEqual(['360', 'vr', '云', '360vr']);
});

test('a whole name is one term without marks and blanks, and a name of marks is none', () => {
  expect(nameTerms(['ai 与 3d 打印:一小时', '市科协', '?!'])).toEqual(['ai与3d打印一小时', '市科协'].map(nameTerm));
});

test('pinyin of a title: words of several syllables, neighbouring words, neighbouring syllables, initials', () => {
  expect(pinyinTerms([['shi', 'pin'], ['an', 'quan'], ['ke']])).toEqual([
    'qzshipin',
    'qzanquan',
    'qzshipinanquan',
    'qzanquanke',
    'qzpinan',
    'qzquanke',
    'qzspaqk',
    'qzaqk',
  ]);
});

test('initials are at most eight letters', () => {
  expect(pinyinTerms([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']])).toContain('qzabcdefgh');
});

test('pinyin is written and read back', () => {
  const words = [['shi', 'pin'], ['ke'], ['xi', 'an']];
  expect(writeSpelling(words)).toBe("shi'pin ke xi'an");
  expect(readSpelling(writeSpelling(words))).toEqual(words);
  expect(readSpelling(writeSpelling([]))).toEqual([]);
});
