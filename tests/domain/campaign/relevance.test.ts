import { describe, expect, test } from 'vitest';
import { byRelevance, nextCampaign, notOver } from '#domain/campaign/relevance.ts';
import { instantOf } from '#domain/time/instant.ts';
import { aCampaign, anActivity, aTimedSession } from '../../builders.ts';
import { activityNodes } from '../../site-builders.ts';

const lasting = (id: string, from: string, to: string) => ({
  site: { id, campaign: aCampaign({ window: { from, to } }).data },
});
const old = lasting('a-2022', '2022-09-15', '2022-09-21');
const spring = lasting('b-2023', '2023-05-20', '2023-05-27');
const early = lasting('c-2023', '2023-09-15', '2023-09-20');
const late = lasting('d-2023', '2023-09-17', '2023-09-23');
const ahead = lasting('e-2024', '2024-09-15', '2024-09-25');
const far = lasting('f-2025', '2025-09-01', '2025-09-30');
const all = [far, old, late, ahead, spring, early];

const ids = (list: readonly { readonly site: { readonly id: string } }[]) => list.map(({ site }) => site.id);
const at = (day: string) => instantOf(`${day}T10:00+08:00`);

describe('the order of relevance', () => {
  test('is on, then ahead with the soonest first, then over with the latest first', () => {
    expect(ids(byRelevance(all, at('2023-09-18')))).toEqual([
      'c-2023',
      'd-2023',
      'e-2024',
      'f-2025',
      'b-2023',
      'a-2022',
    ]);
  });

  test('keeps the given order of what was over in one month', () => {
    expect(ids(byRelevance([late, early, old], at('2023-12-01')))).toEqual(['d-2023', 'c-2023', 'a-2022']);
    expect(ids(byRelevance([early, late, old], at('2023-12-01')))).toEqual(['c-2023', 'd-2023', 'a-2022']);
  });
});

test('a campaign is not over on its last day, and is over on the next', () => {
  expect(ids(notOver([early, ahead], at('2023-09-20')))).toEqual(['c-2023', 'e-2024']);
  expect(ids(notOver([early, ahead], at('2023-09-21')))).toEqual(['e-2024']);
});

test('a campaign with a session to come after its days is not over, and stands after those that are on', () => {
  const session = aTimedSession({ start: '2023-09-25T09:00+08:00', end: '2023-09-25T10:00+08:00' });
  const site = { ...early.site, activities: activityNodes(anActivity({ sessions: [session] })) };
  expect(ids(byRelevance([ahead, { site }, late], at('2023-09-21')))).toEqual(['d-2023', 'c-2023', 'e-2024']);
  expect(ids(notOver([{ site }], at('2023-09-25')))).toEqual([]);
  expect(ids(notOver([{ site }], at('2023-09-24')))).toEqual(['c-2023']);
});

describe('the campaign that follows at a place', () => {
  const samePlace = [old, late, ahead, far];
  const nextOf = (own: (typeof all)[number], day: string) => nextCampaign(own, samePlace, at(day))?.site.id;

  test('is none until the campaign is over', () => {
    expect(nextOf(late, '2023-09-23')).toBeUndefined();
    expect(nextOf(late, '2023-09-24')).toBe('e-2024');
  });

  test('is the one that is on or soonest ahead', () => {
    expect(nextOf(old, '2024-09-20')).toBe('e-2024');
    expect(nextOf(old, '2024-10-01')).toBe('f-2025');
  });

  test('is the latest when all are over, and none for the latest itself', () => {
    expect(nextOf(old, '2026-01-01')).toBe('f-2025');
    expect(nextOf(far, '2026-01-01')).toBeUndefined();
  });
});
