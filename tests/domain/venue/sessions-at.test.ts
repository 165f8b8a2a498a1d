import { expect, test } from 'vitest';
import { activitiesAt, sessionsAt } from '#domain/venue/sessions-at.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';

const at = (day: string, start: string, end: string) =>
  aTimedSession({ start: `${day}T${start}+08:00`, end: `${day}T${end}+08:00` });

const { activities } = aCampaignSite({
  venues: [aVenue(), aVenue({ id: 'library', name: '图书馆' })],
  activities: [
    anActivity({
      id: 'talk',
      sessions: [
        at('2023-09-18', '14:00', '15:00'),
        { ...at('2023-09-17', '14:00', '15:00'), venue: 'library' },
        { kind: 'tba', status: 'scheduled' },
      ],
    }),
    anActivity({ id: 'show', sessions: [at('2023-09-18', '09:00', '10:00')] }),
    anActivity({
      id: 'exhibition',
      venue: 'library',
      sessions: [anAllDaySession({ from: '2023-09-18', to: '2023-09-23' })],
    }),
  ],
});
const listed = (venue: string) =>
  sessionsAt(venue, activities).map(({ day, sessions }) => [day, ...sessions.map(({ node }) => node.id)]);

test('sessions stand under their first day in order of time, undated ones last', () => {
  expect(listed('museum-square')).toEqual([
    ['2023-09-18', 'show', 'talk'],
    [undefined, 'talk'],
  ]);
});

test('a session at a place of its own is on there, and one of several days is listed once', () => {
  expect(listed('library')).toEqual([
    ['2023-09-17', 'talk'],
    ['2023-09-18', 'exhibition'],
  ]);
});

test('an activity is at a venue when any of its sessions is', () => {
  expect(activitiesAt('library', activities).map(({ id }) => id)).toEqual(['talk', 'exhibition']);
});
