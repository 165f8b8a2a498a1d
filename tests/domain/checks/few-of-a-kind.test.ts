import { expect, test } from 'vitest';
import { fewOfAKind } from '#domain/checks/few-of-a-kind.ts';
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
