import { expect, test } from 'vitest';
import { shortNames } from '#views/search/short-names.ts';

test('a unit with a short name is known by it, with and without its place', () => {
  expect(shortNames('固原市科学技术协会', '科协')).toEqual([
    '科协',
    '固原市科协',
    '固原科协',
    '市科协',
    '固原科学技术协会',
  ]);
});

test('a short name that begins with the kind of place is known without it', () => {
  expect(shortNames('固原市教育体育局', '市教育体育局')).toEqual(['市教育体育局', '固原教育体育局', '教育体育局']);
});

test('a venue without a short name is known without the kind of its place', () => {
  expect(shortNames('隆德县示例文化馆', undefined)).toEqual(['隆德示例文化馆']);
});

test('a name that begins with no place has its short name alone', () => {
  expect(shortNames('中共固原市委宣传部', '市委宣传部')).toContain('市委宣传部');
  expect(shortNames('宁夏六盘山旅游集团', undefined)).toEqual([]);
  expect(shortNames('文化广场', undefined)).toEqual([]);
});
