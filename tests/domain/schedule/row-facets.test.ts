import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '#domain/schedule/occurrences.ts';
import { occurrenceFacets, sessionsFacets } from '#domain/schedule/row-facets.ts';
import type { Session } from '#schemas/session.ts';
import { aCampaign, anActivity, anAllDaySession, aProgramme, aTimedSession, aVenue } from '../../builders.ts';
import { aCampaignSite, element } from '../../site-builders.ts';

const programmes = [aProgramme(), aProgramme({ id: 'child', parent: 'main' })];
const campaign = aCampaign({ programmes });

function facetsOf(overrides: Parameters<typeof anActivity>[0], venue = aVenue()) {
  const { activities } = aCampaignSite({ campaign, activities: [anActivity(overrides)], venues: [venue] });
  return occurrenceFacets(element(occurrencesOf(activities)), programmes);
}
const at = (start: string, end: string) =>
  aTimedSession({ start: `2023-09-17T${start}+08:00`, end: `2023-09-17T${end}+08:00` });
const partsOf = (session: Session) => facetsOf({ sessions: [session] }).part;

test('a sitting is found by its day, region, audiences and type, and by every programme above its own', () => {
  expect(facetsOf({ programmes: ['child'], audiences: ['亲子', '老年人'], type: '报告讲座' })).toMatchObject({
    day: ['2023-09-17'],
    region: ['yuanzhou'],
    audience: ['families', 'seniors'],
    type: ['talk'],
    programme: ['child', 'main'],
  });
});

describe('the part of the day', () => {
  test.each<[string, Session, readonly string[]]>([
    ['is the one in which a sitting lies', at('09:00', '12:00'), ['morning']],
    ['is each one that it reaches into', at('11:30', '18:30'), ['morning', 'afternoon', 'evening']],
    ['begins at six for the evening', at('18:00', '20:00'), ['evening']],
    ['is none of a day without hours', anAllDaySession(), []],
    [
      'is each one of a day that is told to be whole',
      anAllDaySession({ part: 'whole-day' }),
      ['morning', 'afternoon', 'evening'],
    ],
    ['is the one that is known of a day without hours', anAllDaySession({ part: 'evening' }), ['evening']],
    ['is the one of its beginning when no end is known', anAllDaySession({ opens: '14:00' }), ['afternoon']],
  ])('%s', (_, session, parts) => expect(partsOf(session)).toEqual(parts));
});

describe('what a sitting comes with', () => {
  test('is known: no booking, online, a venue without steps', () => {
    const accessible = aVenue({ accessibility: { stepFree: { has: 'yes' } } });
    expect(facetsOf({ online: { platform: '视频号' } }, accessible).with).toEqual(['walk-in', 'online', 'step-free']);
  });

  test('is for the public, or in a language, or for an age, only where that is told', () => {
    expect(facetsOf({ admission: { to: 'public' } }).with).toEqual(['public', 'walk-in']);
    expect(facetsOf({ admission: { to: 'groups' } }).with).toEqual([]);
    expect(facetsOf({ languages: ['英语', '泉州话 闽南语'] }).language).toEqual(['英语', '泉州话-闽南语']);
    expect([facetsOf({ ages: { from: 8, to: 13 } }).age, facetsOf({ ages: { to: 5 } }).age]).toEqual([
      ['6-11', '12-17'],
      ['0-5'],
    ]);
    expect(facetsOf({})).not.toHaveProperty('age');
  });

  test('is not promised when it is not known', () => {
    const unknown = aVenue({ accessibility: { stepFree: { has: 'unknown' } } });
    expect(facetsOf({ booking: { needed: true } }, unknown).with).toEqual([]);
    expect(facetsOf({ booking: undefined }, unknown).with).toEqual([]);
  });
});

test('a row of several sessions is found by each of their days', () => {
  const sessions = [at('09:00', '10:00'), anAllDaySession({ from: '2023-09-19', to: '2023-09-20' })];
  const [node] = aCampaignSite({ campaign, activities: [anActivity({ sessions })] }).activities;
  expect(node && sessionsFacets(node, node.sessions, programmes).day).toEqual([
    '2023-09-17',
    '2023-09-19',
    '2023-09-20',
  ]);
});
