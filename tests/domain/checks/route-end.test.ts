import { expect, test } from 'vitest';
import { routeEnd } from '#domain/checks/route-end.ts';
import { aCampaignContent, aCheckContext, aRoute } from '../../builders.ts';

const problemsOf = (stops: ReturnType<typeof aRoute>['data']['stops']) => {
  const content = aCampaignContent({ routes: [aRoute({ stops })] });
  return routeEnd(content, aCheckContext(content));
};
const onward = { venue: 'museum-square', next: { by: '步行' as const } };

test('a way on from the last stop is an error', () => {
  expect(problemsOf([onward, onward])).toEqual([
    {
      code: 'route-end',
      file: 'content/campaigns/guyuan-2023/routes/old-town.json',
      path: ['stops', 1, 'next'],
      message: '这是最后一站，却写了怎么去下一站。',
      fix: '删去这里的 next；还有下一站的，把它加在后面。',
    },
  ]);
});

test('a last stop without one is right', () => {
  expect(problemsOf([onward, { venue: 'museum-square' }])).toEqual([]);
});
