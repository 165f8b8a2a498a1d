import { expect, test } from 'vitest';
import { routeTimeline } from '#domain/route/timeline.ts';
import { aRoute } from '../../builders.ts';
import { aCampaignSite, element } from '../../site-builders.ts';

type Stops = ReturnType<typeof aRoute>['data']['stops'];
const timelineOf = (...stops: readonly Omit<Stops[number], 'venue'>[]) => {
  const route = aRoute({ stops: stops.map((stop) => ({ venue: 'museum-square', ...stop })) });
  return routeTimeline(element(aCampaignSite({ routes: [route] }).routes).stops);
};
const walk = (minutes?: number) => ({ next: { by: '步行' as const, ...(minutes === undefined ? {} : { minutes }) } });

test('a route adds up stays and ways', () => {
  expect(timelineOf({ minutes: 40, ...walk(30) }, { minutes: 25, ...walk(15) }, { minutes: 30 })).toEqual({
    stops: [
      { arrives: 0, leaves: 40 },
      { arrives: 70, leaves: 95 },
      { arrives: 110, leaves: 140 },
    ],
    known: 140,
    complete: true,
  });
});

test('after an unknown stay there is no running total, and the rest is still counted', () => {
  expect(timelineOf({ minutes: 40, ...walk(30) }, walk(15), { minutes: 30 })).toEqual({
    stops: [
      { arrives: 0, leaves: 40 },
      { arrives: 70, leaves: undefined },
      { arrives: undefined, leaves: undefined },
    ],
    known: 115,
    complete: false,
  });
});

test('after an unknown way there is none either', () => {
  expect(timelineOf({ minutes: 40, ...walk() }, { minutes: 25 }).stops).toEqual([
    { arrives: 0, leaves: 40 },
    { arrives: undefined, leaves: undefined },
  ]);
  expect(timelineOf({ minutes: 40 }, { minutes: 25 })).toMatchObject({ known: 65, complete: false });
});
