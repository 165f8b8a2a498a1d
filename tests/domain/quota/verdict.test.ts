import { describe, expect, test } from 'vitest';
import { periodOf, verdictOn } from '#domain/quota/verdict.ts';
import type { Target } from '#schemas/target.ts';
import { aCampaign, anActivity, anAllDaySession, aProgramme, aRegion, aTimedSession } from '../../builders.ts';
import { aCampaignSite, element } from '../../site-builders.ts';
import { aTarget, passed } from './a-target.ts';

type Activity = NonNullable<Parameters<typeof anActivity>[0]>;

function verdict(activity: Activity, target?: Target, campaign: Parameters<typeof aCampaign>[0] = {}) {
  const site = aCampaignSite({ campaign: aCampaign(campaign), activities: [anActivity(activity)] });
  return verdictOn(element([...site.activities, ...site.drafts]), site, target);
}
const reasons = (...args: Parameters<typeof verdict>) => {
  const found = verdict(...args);
  return found.kind === 'does-not' ? found.reasons : found.kind;
};
const doubts = (...args: Parameters<typeof verdict>) => {
  const found = verdict(...args);
  return found.kind === 'may-count' ? found.doubts : found.kind;
};

test('an activity that passed the review and lies in the period counts', () => {
  expect(verdict(passed)).toEqual({ kind: 'counts' });
});

describe('an activity does not count', () => {
  test('when it is a sample, a draft, or cancelled', () => {
    expect(reasons({ ...passed, sample: true })).toEqual(['sample']);
    expect(reasons({ ...passed, draft: true })).toEqual(['draft']);
    expect(reasons({ ...passed, sessions: [aTimedSession({ status: 'cancelled', reason: '下雨' })] })).toEqual([
      'cancelled',
    ]);
  });

  test('when every session that is held lies outside the period', () => {
    const outside = anAllDaySession({ from: '2023-09-24' });
    const cancelled = aTimedSession({ status: 'cancelled', reason: '下雨' });
    const before = anAllDaySession({ from: '2023-09-15', to: '2023-09-16' });
    expect(reasons({ ...passed, sessions: [before, outside, cancelled] })).toEqual(['out-of-period']);
    expect(reasons({ ...passed, sessions: [outside, aTimedSession()] })).toBe('counts');
  });

  test('when the platform refused it', () => {
    expect(reasons({ platform: { review: '全国审批拒绝' } })).toEqual(['refused']);
  });

  test('for every reason that holds', () => {
    expect(reasons({ sample: true, draft: true }, aTarget())).toEqual(['sample', 'draft', 'not-key']);
  });
});

describe('it is not certain whether an activity counts', () => {
  test('until its review is known and passed', () => {
    expect(doubts({})).toEqual(['review-unknown']);
    expect(doubts({ platform: { review: '省管理员审批中' } })).toEqual(['not-passed']);
    expect(doubts({ platform: { review: '未提交' } })).toEqual(['not-passed']);
  });

  test('until its day is known, unless the month or third lies in the period', () => {
    const partial = (date: string) => [{ kind: 'partial' as const, date, status: 'scheduled' as const }];
    expect(doubts({ ...passed, sessions: [{ kind: 'tba', status: 'scheduled' }] })).toEqual(['undated']);
    expect(doubts({ ...passed, sessions: partial('2023-09-中旬') })).toEqual(['undated']);
    expect(
      doubts({ ...passed, sessions: partial('2023-09-中旬') }, undefined, {
        counted: { from: '2023-09', to: '2023-09' },
      }),
    ).toBe('counts');
    expect(reasons({ ...passed, sessions: partial('2023-10') })).toEqual(['out-of-period']);
  });
});

describe('the period', () => {
  const site = (campaign: Parameters<typeof aCampaign>[0]) => aCampaignSite({ campaign: aCampaign(campaign) });

  test('is the window, else the longer time that counts, else the target’s own', () => {
    const counted = { from: '2023-08-下旬', to: '2023-09' };
    expect(periodOf(site({}))).toEqual({ from: '2023-09-17', to: '2023-09-23' });
    expect(periodOf(site({ counted }))).toEqual({ from: '2023-08-21', to: '2023-09-30' });
    const period = { from: '2023-08-01', to: '2023-08-02' };
    expect(periodOf(site({ counted }), aTarget({ period }))).toEqual(period);
  });
});

describe('for a target', () => {
  test('of key activities only those count', () => {
    expect(reasons({ ...passed, key: true }, aTarget())).toBe('counts');
    expect(reasons(passed, aTarget())).toEqual(['not-key']);
  });

  test('of names with certain words, others do not count', () => {
    const food = aTarget({ of: { kind: 'name-contains', text: '食品安全' } });
    expect(reasons({ ...passed, name: '食品安全进万家' }, food)).toBe('counts');
    expect(reasons({ ...passed, name: '食品也安全' }, food)).toEqual(['name-lacks']);
  });

  test('of a programme, those below it count too', () => {
    const programmes = [aProgramme(), aProgramme({ id: 'joint' }), aProgramme({ id: 'below', parent: 'joint' })];
    const joint = aTarget({ of: { kind: 'programme', programme: 'joint' } });
    expect(reasons({ ...passed, programmes: ['below'] }, joint, { programmes })).toBe('counts');
    expect(reasons(passed, joint, { programmes })).toEqual(['other-programme']);
  });

  test('of counties, an activity counts where it says which, in a county that takes part', () => {
    const any = aTarget({ of: { kind: 'activity' } });
    const regions = [
      aRegion(),
      aRegion({ id: 'zone', name: '开发区', kind: 'zone' }),
      aRegion({ id: 'kinmen', name: '金门县', counted: false }),
    ];
    expect(reasons(passed, any, { regions })).toBe('counts');
    expect(reasons({ ...passed, venue: undefined }, any, { regions })).toEqual(['no-region']);
    expect(reasons({ ...passed, region: 'zone' }, any, { regions })).toEqual(['other-region']);
    expect(reasons({ ...passed, region: 'kinmen' }, any, { regions })).toEqual(['region-apart']);
    expect(reasons({ ...passed, venue: undefined }, aTarget({ ...any, each: 'unit' }), { regions })).toBe('counts');
  });
});
