import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import type { Session } from '#schemas/session.ts';
import { distanceText } from '#views/home/question-words.ts';
import { questionsView } from '#views/home/questions.ts';
import { campaignDays } from '#views/schedule/days.ts';
import { aCampaign, anActivity, anAllDaySession, aRegion, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

type Activity = ReturnType<typeof anActivity>;
const onThe = (day: number) => anActivity({ id: `on-${day}`, sessions: [anAllDaySession({ from: `2023-09-${day}` })] });

function asked(activities: readonly Activity[], now = '2023-09-18T08:00+08:00', venues = [aVenue()]) {
  const campaign = aCampaign({ regions: [aRegion(), aRegion({ id: 'xiji', name: '西吉县' })] });
  const context = aViewContext({ campaign, venues, activities }, { now });
  return questionsView(context, campaignDays(context));
}
const labels = (...activities: readonly Activity[]) =>
  asked(activities)?.questions.map(({ legend, choices }) => [legend, ...choices.map(({ label }) => label)]);

describe('the questions of a home', () => {
  test('offer only what has an answer: days ahead, regions and companions with something on', () => {
    expect(labels(onThe(17), onThe(19))).toEqual([
      ['什么时候', '9月19日 周二'],
      ['哪个县区', '原州区'],
      ['带谁', '带孩子', '带老人', '自己去'],
    ]);
    expect(labels(anActivity({ sessions: [anAllDaySession()], audiences: ['老年人'] }))?.[2]).toEqual([
      '带谁',
      '带老人',
    ]);
  });

  test('offer a region whose only activity has no day yet, until it is over', () => {
    const undated = (session: Session) =>
      asked([
        onThe(19),
        anActivity({ id: 'u', region: 'xiji', venue: undefined, room: '会议室', sessions: [session] }),
      ]);
    const regionOf = (view: ReturnType<typeof undated>) =>
      view?.questions[1]?.choices.map(({ label, until }) => [label, until]);
    const own = ['原州区', instantOf('2023-09-20T00:00+08:00')];
    expect(regionOf(undated({ kind: 'partial', date: '2023-09-下旬', status: 'scheduled' }))).toEqual([
      own,
      ['西吉县', instantOf('2023-09-24T00:00+08:00')],
    ]);
    expect(regionOf(undated({ kind: 'partial', date: '2023-09-上旬', status: 'scheduled' }))).toEqual([own]);
  });

  test('lead without a script to the page of the day, the region, the audience', () => {
    const links = asked([onThe(19)])?.questions.map(({ choices }) => choices[0]?.href.replace('/guyuan-2023/', ''));
    expect(links).toEqual(['schedule/2023-09-19/', 'regions/yuanzhou/', 'audiences/families/']);
  });

  test('say until when each has an answer', () => {
    const evening = aTimedSession({ start: '2023-09-19T19:00+08:00', end: '2023-09-19T20:30+08:00' });
    const [when] = asked([onThe(18), anActivity({ sessions: [evening] })])?.questions ?? [];
    const late = instantOf('2023-09-19T20:30+08:00');
    expect(when?.choices.map(({ query, until, evening }) => [query, until, evening])).toEqual([
      ['?day=2023-09-18', instantOf('2023-09-19T00:00+08:00'), undefined],
      ['?day=2023-09-19', late, late],
    ]);
  });

  test('go with the campaign, and once nothing for the public lies ahead', () => {
    expect(asked([onThe(19)])?.shown.until).toBe(instantOf('2023-09-20T00:00+08:00'));
    expect(asked([onThe(19)], '2023-09-20T00:00+08:00')).toBeUndefined();
    const until = (from: string, to?: string) =>
      asked([anActivity({ sessions: [anAllDaySession({ from, ...(to && { to }) })] })])?.shown.until;
    expect(until('2023-09-20', '2023-10-20')).toBe(instantOf('2023-09-24T00:00+08:00'));
    expect(until('2023-10-10')).toBe(instantOf('2023-10-11T00:00+08:00'));
    expect(asked([anActivity({ admission: { to: 'groups' } })], '2023-09-10T08:00+08:00')).toBeUndefined();
  });

  test('ask for the nearest where a place is known to lie somewhere', () => {
    const located = [aVenue({ point: { lng: 106.28, lat: 36.01, crs: 'gcj02' } })];
    expect([asked([onThe(19)])?.hasPoints, asked([onThe(19)], undefined, located)?.hasPoints]).toEqual([false, true]);
  });
});

test('questions are asked as long as a choice is left: no day lies ahead of what has none', () => {
  const view = asked([
    onThe(19),
    anActivity({ id: 'u', sessions: [{ kind: 'partial', date: '2023-09-下旬', status: 'scheduled' }] }),
  ]);
  expect(view?.questions.map(({ name, shown }) => [name, shown.until])).toEqual([
    ['when', instantOf('2023-09-20T00:00+08:00')],
    ['where', instantOf('2023-09-24T00:00+08:00')],
    ['who', instantOf('2023-09-24T00:00+08:00')],
  ]);
});

test.each([
  [20, '约 100 米'],
  [349, '约 300 米'],
  [949, '约 900 米'],
  [1234, '约 1.2 公里'],
  [35_400, '约 35 公里'],
])('%i metres are told as a visitor says them', (metres, text) => expect(distanceText(metres)).toBe(text));
