import { describe, expect, it } from 'vitest';
import { activityData } from '#exports/json-ld/activity.ts';
import type { Activity } from '#schemas/activity.ts';
import { activityView } from '#views/activity/activity.ts';
import { anActivity, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { aRealActivity, realPlaces } from '../real-activities.ts';
import { factsIn } from './facts.ts';

function eventOf(fields: Partial<Activity>) {
  const context = aViewContext({ activities: [anActivity(fields)], ...realPlaces });
  const node = element(context.site.activities);
  return element(factsIn(activityData(node, activityView(node, context).frame, context)));
}

describe('what JSON-LD says of an activity', () => {
  it('is nothing that nobody said', () => {
    const event = eventOf({ booking: undefined, sessions: [aTimedSession({ end: undefined })] });
    for (const name of ['endDate', 'inLanguage', 'isAccessibleForFree', 'typicalAgeRange', 'offers', 'doorTime'])
      expect(event).not.toHaveProperty(name);
  });

  it('is the price, ages and languages where they are told', () => {
    expect(eventOf({ price: { free: true }, ages: { from: 8, to: 13 }, languages: ['英语'] })).toMatchObject({
      isAccessibleForFree: true,
      typicalAgeRange: '8-13',
      inLanguage: [{ '@type': 'Language', name: '英语' }],
    });
    expect(eventOf({ price: { free: false } })).toMatchObject({ isAccessibleForFree: false });
    expect(eventOf({ ages: { from: 60 } })).toMatchObject({ typicalAgeRange: '60-' });
    expect(eventOf({ ages: { to: 6 } })).toMatchObject({ typicalAgeRange: '0-6' });
  });

  it('names who alone may come as its audience', () => {
    expect(eventOf({ admission: { to: 'members', note: '本校师生' } })['audience']).toMatchObject({
      audienceType: '本校师生',
    });
    expect(eventOf({ admission: { to: 'public' } })['audience']).toMatchObject({ audienceType: '所有人' });
  });

  it('is the booking of each session', () => {
    const sessions = [
      aTimedSession({ booking: { opens: '2023-09-12T12:00+08:00', capacity: 40, capacityUnit: '组' } }),
      aTimedSession({ start: '2023-09-18T09:00+08:00', end: undefined, booking: { needed: false } }),
    ];
    const event = eventOf({ booking: { needed: true, capacity: 30 }, sessions });
    expect(event['subEvent']).toMatchObject([{ offers: { availabilityStarts: '2023-09-12T12:00:00+08:00' } }, {}]);
    const [first, second] = event['subEvent'] as readonly object[];
    // 40 groups are not 40 people.
    expect(first).not.toHaveProperty('maximumAttendeeCapacity');
    expect(second).not.toHaveProperty('offers');
    expect(eventOf({ booking: { needed: true, capacity: 30 } })).toMatchObject({ maximumAttendeeCapacity: 30 });
  });

  it('is every place of a session, on site and online', () => {
    expect(eventOf(aRealActivity('in several places at once').data)).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: '固原市博物馆广场' },
        { '@type': 'Place', name: '固原市图书馆' },
        { '@type': 'Place', name: '各乡镇文化站' },
        { '@type': 'VirtualLocation', name: '图书馆视频号', url: 'https://live.example/2' },
      ],
    });
  });

  it('is the address that a session has of its own', () => {
    const online = { platform: '直播间', url: 'https://live.example/own' };
    expect(eventOf({ sessions: [aTimedSession({ online })] })['location']).toMatchObject([
      { '@type': 'Place' },
      { '@type': 'VirtualLocation', name: '直播间' },
    ]);
  });
});
