import { describe, expect, test } from 'vitest';
import { activityView } from '#views/activity/activity.ts';
import type { TicketList } from '#views/ticket/ticket-lists.ts';
import { aCampaign, anActivity, aProgramme, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';
import { toldFirst } from '../../told-first.ts';

type Overrides = Parameters<typeof anActivity>[0];

const onThe = (day: number, overrides: Partial<ReturnType<typeof aTimedSession>> = {}) =>
  aTimedSession({ start: `2023-09-${day}T09:00+08:00`, end: `2023-09-${day}T10:00+08:00`, ...overrides });

/** What the page of an activity in the library and of the programme `online` names besides it. */
function others(activities: ReturnType<typeof anActivity>[], now = '2023-09-03T08:00+08:00') {
  const own = anActivity({ venue: 'library', programmes: ['online'] });
  const campaign = aCampaign({ programmes: [aProgramme(), aProgramme({ id: 'online' })] });
  const venues = [aVenue(), aVenue({ id: 'library', region: undefined })];
  const context = aViewContext({ campaign, venues, activities: [own, ...activities] }, { now });
  const node = context.site.activities.find(({ id }) => id === own.id);
  const related = node && activityView(node, context).related;
  return { title: related?.title, seeds: related && seedsOf(related) };
}

/** Those listed when the page is built. */
const seedsOf = ({ tickets }: TicketList) =>
  toldFirst(tickets.map(({ seed, shown }) => ({ seed, from: shown?.from, until: shown?.until }))).map(
    ({ seed }) => seed,
  );

const far: Overrides = { venue: 'museum-square', programmes: ['main'], type: '展览展示' };

describe('related activities', () => {
  test('are three, those in the same venue first, then of the same programme, then of the same type', () => {
    const activities = [
      anActivity({ id: 'far', ...far }),
      anActivity({ id: 'same-type', ...far, type: '互动体验' }),
      anActivity({ id: 'same-programme', ...far, programmes: ['online'] }),
      anActivity({ id: 'same-venue', ...far, venue: 'library' }),
    ];
    expect(others(activities).seeds).toEqual(['same-venue', 'same-programme', 'same-type']);
  });

  test('are for the public', () => {
    const school = anActivity({ id: 'school', venue: 'library', admission: { to: 'groups' } });
    expect(others([school, anActivity({ id: 'far', ...far })]).seeds).toEqual(['far']);
  });

  test('share the topic before the region, the audience or the day', () => {
    const own = anActivity({ topic: '水', audiences: ['农民'], programmes: ['main'], type: '直播', venue: undefined });
    const elsewhere: Overrides = { type: '竞赛', venue: undefined, programmes: ['online'], sessions: [onThe(21)] };
    const activities = [
      anActivity({ id: 'same-day', ...elsewhere, sessions: [onThe(17)] }),
      anActivity({ id: 'same-audience', ...elsewhere, audiences: ['农民'] }),
      anActivity({ id: 'same-topic', ...elsewhere, topic: '水' }),
    ];
    const campaign = aCampaign({ programmes: [aProgramme(), aProgramme({ id: 'online' })] });
    const context = aViewContext({ campaign, activities: [own, ...activities] });
    const node = context.site.activities.find(({ id }) => id === own.id);
    const related = node && activityView(node, context).related;
    expect(related && seedsOf(related)).toEqual(['same-topic', 'same-audience', 'same-day']);
  });

  test('are not the activity itself', () => {
    expect(others([])).toEqual({ title: undefined, seeds: undefined });
  });

  test('leave out what is cancelled or over', () => {
    const activities = [
      anActivity({ id: 'cancelled', sessions: [onThe(20, { status: 'cancelled', reason: '大风' })] }),
      anActivity({ id: 'over', sessions: [onThe(17)] }),
      anActivity({ id: 'open', sessions: [onThe(20)] }),
    ];
    expect(others(activities, '2023-09-18T08:00+08:00')).toEqual({ title: '还可以去', seeds: ['open'] });
  });

  test('are the nearest, and not said to be gone to, once nothing with a day is ahead', () => {
    const activities = [
      anActivity({ id: 'a', sessions: [onThe(17)] }),
      anActivity({ id: 'b', sessions: [onThe(18)] }),
      anActivity({ id: 'unknown', ...far, sessions: [{ kind: 'tba', status: 'scheduled' }] }),
    ];
    expect(others(activities, '2023-10-01T08:00+08:00')).toEqual({ title: '相近的活动', seeds: ['a', 'b', 'unknown'] });
  });
});
