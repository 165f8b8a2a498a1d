import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { searchableText } from '#integrations/search/searchable-text.ts';

const textOf = (page: string) =>
  searchableText(readFileSync(path.join(inject('site'), page, 'index.html'), 'utf8')).text;

test('the address of a notice, which stands on paper only, is not searched', () => {
  expect(textOf('guyuan-2023/notices/kepuri-2023')).not.toContain('本页网址');
});

test('a region is not found by what its activities and venues are called, nor by words of the filters', () => {
  const text = textOf('guyuan-2023/regions/yuanzhou');
  expect(text).toContain('原州区');
  expect(text.match(/老寒腿|示例图书馆|不用预约|安排可能有变/gu)).toBeNull();
});

test('a venue is found by the facilities that it has, not by those that it lacks', () => {
  expect(textOf('guyuan-2023/venues/sample-community')).not.toContain('电梯');
  expect(textOf('guyuan-2023/venues/sample-library')).toContain('电梯');
});
