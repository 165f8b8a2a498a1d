import { describe, expect, test } from 'vitest';
import { heldIn, isHeldIn, regionsOf } from '#domain/activity/regions.ts';
import { occurrencesOf } from '#domain/schedule/occurrences.ts';
import { occurrenceFacets } from '#domain/schedule/row-facets.ts';
import { regionLists, regionView } from '#views/region/regions.ts';
import { aCampaign, aCampaignContent, anActivity, anAllDaySession, aRegion, aVenue } from '../../builders.ts';
import { aCampaignSite, activityNodes, aViewContext, element } from '../../site-builders.ts';

const regions = [
  aRegion(),
  aRegion({ id: 'xiji', name: '西吉县', code: '640422' }),
  aRegion({ id: 'longde', name: '隆德县', code: '640423' }),
];
const content = (activity: Parameters<typeof anActivity>[0]) =>
  aCampaignContent({
    campaign: aCampaign({ regions }),
    venues: [
      aVenue({ region: 'yuanzhou' }),
      aVenue({ id: 'school', name: '西吉县示例小学', region: 'xiji' }),
      aVenue({ id: 'square', name: '隆德县示例广场', region: 'longde' }),
      aVenue({ id: 'nowhere', name: '示例馆', region: undefined }),
    ],
    activities: [anActivity({ region: undefined, venue: undefined, ...activity })],
  });
const on = (day: string, overrides: Parameters<typeof anAllDaySession>[0]) =>
  anAllDaySession({ from: `2023-09-${day}`, to: `2023-09-${day}`, id: `on-${day}`, ...overrides });
const tour = content({ sessions: [on('16', { venue: 'school' }), on('17', { venue: 'square' })] });
const nodeOf = (of: ReturnType<typeof content>) => element(aCampaignSite(of).activities);
const idsOf = (of: ReturnType<typeof content>) => regionsOf(nodeOf(of)).map(({ id }) => id);

describe('the regions of an activity', () => {
  test('are those of the venues that its sessions are held in', () => {
    expect(idsOf(tour)).toEqual(['xiji', 'longde']);
    expect(
      idsOf(
        content({ sessions: [on('16', { places: [{ venue: 'school' }, { venue: 'square' }, { room: '线下' }] })] }),
      ),
    ).toEqual(['xiji', 'longde']);
  });

  test('are the one that is written for its own venue, for words and for venues without one', () => {
    expect(idsOf(content({ region: 'longde', venue: 'museum-square' }))).toEqual(['longde']);
    expect(idsOf(content({ venue: 'museum-square' }))).toEqual(['yuanzhou']);
    expect(idsOf(content({ region: 'xiji', room: '示例礼堂' }))).toEqual(['xiji']);
    expect(idsOf(content({ region: 'xiji', sessions: [on('16', { venue: 'nowhere' })] }))).toEqual(['xiji']);
    expect(idsOf(content({ region: 'xiji', sessions: [] }))).toEqual(['xiji']);
    expect(idsOf(content({ region: 'yuanzhou', sessions: [on('16', { venue: 'school' })] }))).toEqual([
      'yuanzhou',
      'xiji',
    ]);
    expect(idsOf(content({ venue: 'museum-square', sessions: [on('16', { venue: 'school' })] }))).toEqual(['xiji']);
    expect(idsOf(content({ online: { platform: '视频号' } }))).toEqual([]);
  });
});

describe('what goes from county to county', () => {
  const context = aViewContext(tour);
  const xiji = element(regions, 1);

  test('is found in each by the sessions that are there', () => {
    expect(occurrencesOf([nodeOf(tour)]).map((each) => occurrenceFacets(each, []).region)).toEqual([
      ['xiji'],
      ['longde'],
    ]);
    expect(isHeldIn(nodeOf(tour), 'xiji')).toBe(true);
    expect(isHeldIn(nodeOf(tour), 'yuanzhou')).toBe(false);
    expect(heldIn([nodeOf(tour)], 'xiji').map(({ sessions }) => sessions.map(({ id }) => id))).toEqual([['on-16']]);
  });

  test('is listed and counted on the page of each, which does not say that nothing is there', () => {
    const view = regionView(xiji, context);
    expect(view.empty).toBeUndefined();
    expect(view.frame.description).toContain('1 项活动');
    const days = regionLists(xiji, context).flatMap((list) => (list.kind === 'sessions' ? [list.day] : []));
    expect(days).toEqual(['2023-09-16']);
    expect(view.siblings?.chips.map(({ label, count }) => [label, count])).toEqual([
      ['原州区', 0],
      ['西吉县', 1],
      ['隆德县', 1],
    ]);
  });
});

test('an activity in one county is not copied', () => {
  const nodes = activityNodes(anActivity());
  expect(element(heldIn(nodes, 'yuanzhou'))).toBe(element(nodes));
});
