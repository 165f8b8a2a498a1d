import { expect, test } from 'vitest';
import { fewOfAFile, fewOfAKind } from '#domain/checks/few-of-a-kind.ts';
import type { Problem } from '#domain/checks/problem.ts';

const leftover = (file: string, code: Problem['code'] = 'leftover-year'): Problem => ({
  code,
  file: `content/campaigns/guyuan-2023/${file}`,
  path: ['name'],
  message: '旧的。',
  fix: '改。',
});
const many = (count: number, ...given: Parameters<typeof leftover>) =>
  Array.from({ length: count }, () => leftover(...given));

test('ten leftovers of a kind are told one by one', () => {
  const problems = [...many(10, 'venues/a.json'), ...many(10, 'campaign.json')];
  expect(fewOfAKind(problems)).toEqual(problems);
});

test('of more, the first is told with their number and that of their files', () => {
  const problems = [...many(6, 'venues/a.json'), ...many(5, 'venues/b.json'), ...many(11, 'campaign.json')];
  expect(fewOfAKind(problems)).toEqual([
    {
      ...leftover('venues/a.json'),
      message: '旧的。venues/ 的 2 个文件里一共有 11 处这样的，这里只列第一处。',
    },
    { ...leftover('campaign.json'), message: '旧的。这个文件里一共有 11 处这样的，这里只列第一处。' },
  ]);
});

test('other problems are all told', () => {
  expect(fewOfAKind(many(20, 'venues/a.json', 'place-missing'))).toHaveLength(20);
});

test('of more than a hundred of a code in one file, a hundred are told, the first of them says so', () => {
  const problems = [...many(100, 'venues/a.json', 'schema-type'), ...many(101, 'venues/b.json', 'schema-type')];
  const told = fewOfAFile(problems);
  expect(told.slice(0, 100)).toEqual(problems.slice(0, 100));
  expect(told).toHaveLength(200);
  expect(told[100]?.message).toBe('旧的。这个文件里这样的太多，只列前 100 处。');
});
