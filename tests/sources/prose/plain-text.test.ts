import { expect, test } from 'vitest';
import { plainText } from '#sources/prose/plain-text.ts';

test('headings and paragraphs become lines, without the marks of Markdown', () => {
  expect(plainText('### 怎么逛\n\n先看[展位图](/venues/square/)，**再**走。\n', 'markdown')).toBe(
    '怎么逛\n先看展位图，再走。',
  );
});

test('lists keep their numbers, or get a dot', () => {
  expect(plainText('1. 先看\n2. 再问\n\n- 带水\n- 带帽\n', 'markdown')).toBe('1. 先看\n2. 再问\n· 带水\n· 带帽');
});

test('a table becomes a line for each row', () => {
  expect(plainText('| 站 | 分钟 |\n| --- | --- |\n| 一 | 20 |\n', 'markdown')).toBe('站，分钟\n一，20');
});

test('of MDX the notes stay with their titles, pictures go', () => {
  const text = '<Note title="提示">\n带水。\n</Note>\n\n<Figure file="a.jpg" alt="舞台" />\n\n开始。\n';
  expect(plainText(text, 'mdx')).toBe('提示\n带水。\n开始。');
});
