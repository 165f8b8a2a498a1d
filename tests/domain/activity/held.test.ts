import { expect, test } from 'vitest';
import { heldActivities, heldFigures, knownSum } from '#domain/activity/held.ts';
import { anActivity, aTimedSession } from '../../builders.ts';
import { activityNodes } from '../../site-builders.ts';

const cancelled = aTimedSession({ status: 'cancelled', reason: '下雨' });

test('what was held is real, and has a session that was not cancelled', () => {
  const held = heldActivities(
    activityNodes(
      anActivity({ id: 'a', sessions: [aTimedSession(), cancelled] }),
      anActivity({ id: 'b', sessions: [cancelled] }),
      anActivity({ id: 'c', sample: true }),
    ),
  );
  expect(held.map(({ id }) => id)).toEqual(['a']);
  expect(heldFigures(held)).toMatchObject({ activities: 1, sessions: 1, units: 1, reports: { sum: 0, by: 0 } });
});

test('a sum says of how many it is known: nobody came is known', () => {
  expect(knownSum([3, undefined, 0])).toEqual({ sum: 3, by: 2 });
});
