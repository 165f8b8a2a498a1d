import { expect, test } from 'vitest';
import { numberingFaults } from '#domain/checks/section-numbers.ts';

const gaps = (...lines: string[]) =>
  numberingFaults(lines.join('\n')).map(({ message }) => /“(.*)”/u.exec(message)?.[1]);

test('sections and the parts of each count up by one', () => {
  expect(gaps('## 一、甲', '（一）子', '（二）丑', '### 二、乙', '（一）寅', '三、丙')).toEqual([]);
});

test('numbers above ten are read', () => {
  expect(gaps('九、', '十、', '十一、', '十二、')).toEqual([]);
  expect(gaps('十九、', '二十、', '二十一、')).toEqual([]);
  expect(gaps('二十九、', '三十、')).toEqual([]);
  expect(gaps('十、', '二十、')).toEqual(['二十、']);
});

test('a gap, a repetition and a step back are told, with what is written', () => {
  expect(gaps('## 一、甲', '##  三、丙')).toEqual(['三、']);
  expect(gaps('二、', '二、')).toEqual(['二、']);
  expect(gaps('三、', '二、')).toEqual(['二、']);
  expect(gaps('一、', '（一）', '（三）', '二、', '（三）')).toEqual(['（三）']);
});

test('a number that the original lacks may be skipped once the text says so', () => {
  expect(gaps('四、甲', '原文没有“五”。', '六、乙', '（一）', '（三）')).toEqual(['（三）']);
  expect(gaps('四、甲', '六、乙', '八、丙', '原文没有“五、”。')).toEqual(['八、']);
  expect(gaps('（十）', '（十二）', '原文没有“（十一）”。')).toEqual([]);
  expect(gaps('四、甲', '五、乙', '原文没有“五”。')).toEqual([]);
});

test('a count may begin anywhere, and anew with one', () => {
  expect(gaps('三、', '四、', '一、', '二、')).toEqual([]);
});

test('numbers inside a line are none of a section', () => {
  expect(gaps('一、甲', '见三、丙', '另见（五）', '二、乙')).toEqual([]);
});

test('the warning has its place', () => {
  expect(numberingFaults('一、甲\n四、丁')).toEqual([
    {
      code: 'doc-numbering-gap',
      message: '序号“四、”和上一个接不上。',
      fix: '核对有没有漏了一部分，或写错了序号；原文就缺的，在正文里写明，例如：原文没有“五”。',
      offset: 4,
    },
  ]);
});
