import { expect, test } from 'vitest';
import { sessionGroups } from '#domain/activity/session-groups.ts';
import { aTimedSession, aWeeklySession } from '../../builders.ts';
import { anActivityNode } from '../../site-builders.ts';

test('the sessions of a weekly rule are told together, each other one by itself', () => {
  const sessions = [
    aWeeklySession({ to: '2023-09-24', id: 'weekend' }),
    aTimedSession({ id: 'extra', start: '2023-09-05T09:00+08:00' }),
  ];
  const groups = sessionGroups(anActivityNode({ sessions }).sessions);
  expect(groups.map(({ series, sessions: own }) => [series?.id, own.length])).toEqual([
    ['weekend', 8],
    [undefined, 1],
  ]);
});
