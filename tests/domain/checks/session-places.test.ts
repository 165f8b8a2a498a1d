import { expect, test } from 'vitest';
import { sessionPlaces } from '#domain/checks/session-places.ts';
import type { TimedSession } from '#schemas/session.ts';
import { aCampaignContent, aCheckContext, anActivity, aTimedSession } from '../../builders.ts';

function faults(session: Partial<TimedSession>) {
  const content = aCampaignContent({ activities: [anActivity({ sessions: [aTimedSession(session)] })] });
  return sessionPlaces(content, aCheckContext(content)).map(({ path, message }) => [path.slice(2).join('.'), message]);
}

const places = [{ venue: 'museum-square' }, { room: '县体育馆' }];

test('several different places pass', () => {
  expect(faults({ places })).toEqual([]);
  expect(
    faults({
      places: [
        { venue: 'a', room: '一楼' },
        { venue: 'a', room: '二楼' },
      ],
    }),
  ).toEqual([]);
});

test.each<[string, Partial<TimedSession>, string, string]>([
  ['beside a venue', { places, venue: 'museum-square' }, 'venue', '写了几处 places，又写了一处。'],
  ['beside a room', { places, room: '东门' }, 'room', '写了几处 places，又写了一处。'],
  ['without a place', { places: [...places, { note: '分会场' }] }, 'places.2', '这一处没有写在哪里。'],
  ['twice', { places: [...places, { venue: 'museum-square' }] }, 'places.2', '这一处前面写过了。'],
])('a list of places %s is told', (_, session, path, message) => {
  expect(faults(session)).toEqual([[path, message]]);
});
