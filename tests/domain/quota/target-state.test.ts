import { expect, test } from 'vitest';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { isShort, isUnknown, targetStates } from '#domain/quota/target-state.ts';
import { verdictOn } from '#domain/quota/verdict.ts';
import type { Target } from '#schemas/target.ts';
import {
  aCampaign,
  aCampaignContent,
  anActivity,
  anOrganization,
  aRegion,
  aRuleset,
  aTimedSession,
} from '../../builders.ts';
import { aCampaignSite, element } from '../../site-builders.ts';
import { aTarget, passed } from './a-target.ts';

const regions = [
  aRegion(),
  aRegion({ id: 'xiji', name: '西吉县' }),
  aRegion({ id: 'kinmen', name: '金门县', counted: false }),
];

function stateOf(target: Partial<Target>, activities = [anActivity({ ...passed, key: true })]) {
  const organizations = [anOrganization(), anOrganization({ id: 'school', name: '第一小学' })];
  const campaign = aCampaign({ regions, targets: [aTarget(target)] });
  return element(targetStates(aCampaignSite({ campaign, activities, organizations })));
}
const progress = ({ units }: ReturnType<typeof stateOf>) =>
  units?.map(({ name, counted, possible, progress: state }) => [name, counted.length, possible.length, state]);

test('each county is told how many it is short of; who takes no part is not', () => {
  expect(progress(stateOf({ min: 1 }))).toEqual([
    ['原州区', 1, 0, { kind: 'met' }],
    ['西吉县', 0, 0, { kind: 'short', by: 1, atLeast: 1 }],
    ['金门县', 0, 0, { kind: 'apart' }],
  ]);
});

test('more than the upper number is met, fewer than the lower is short by the rest', () => {
  const two = [anActivity({ ...passed, key: true }), anActivity({ ...passed, key: true, id: 'second' })];
  expect(element(progress(stateOf({ min: 1, max: 1 }, two)) ?? [])[3]).toEqual({ kind: 'met' });
  expect(element(progress(stateOf({ min: 7, max: 10 }, two)) ?? [])[3]).toEqual({ kind: 'short', by: 5, atLeast: 5 });
});

test('what may count does not fill a target; where it would, nobody knows yet whether the target is met', () => {
  const open = [anActivity({ key: true })];
  const state = stateOf({}, open);
  expect(progress(state)?.slice(0, 2)).toEqual([
    ['原州区', 0, 1, { kind: 'undecided' }],
    ['西吉县', 0, 0, { kind: 'short', by: 1, atLeast: 1 }],
  ]);
  expect([isShort(state), isUnknown(state)]).toEqual([true, true]);
  expect(element(progress(stateOf({ min: 3 }, open)) ?? [])[3]).toEqual({ kind: 'short', by: 3, atLeast: 2 });
});

test('without a number, or for what is no activity, it is not known whether a target is met', () => {
  const { min: _, ...open } = aTarget();
  const numberless = targetStates(aCampaignSite({ campaign: aCampaign({ regions, targets: [open] }) }));
  expect(element(progress(element(numberless)) ?? [])[3]).toEqual({ kind: 'no-number' });
  const facility = stateOf({ of: { kind: 'facility', name: '宣教场地' } });
  expect(element(progress(facility) ?? [])[3]).toEqual({ kind: 'not-recorded' });
  expect([isShort(facility), isUnknown(facility)]).toEqual([false, true]);
});

test('a list of units that is not known is no list of none', () => {
  const unknown = stateOf({ each: 'unit' });
  expect([unknown.units, isShort(unknown), isUnknown(unknown)]).toEqual([undefined, false, true]);
});

test('a unit that is listed counts what it hosts and what it organizes', () => {
  const hosted = anActivity({ ...passed, key: true });
  const organized = anActivity({ ...passed, key: true, id: 'second', organizers: ['school'] });
  const units = ['city-association', 'school'];
  expect(progress(stateOf({ each: 'unit', units, min: 2 }, [hosted, organized]))).toEqual([
    ['固原市科学技术协会', 2, 0, { kind: 'met' }],
    ['第一小学', 1, 0, { kind: 'short', by: 1, atLeast: 1 }],
  ]);
});

test('a number of one county or unit comes before that of all', () => {
  const numbers = ({ units = [] }: ReturnType<typeof stateOf>) =>
    units.map(({ min, progress: { kind } }) => [min, kind]);
  expect(numbers(stateOf({ min: 1, minEach: [{ region: 'yuanzhou', min: 2 }] }))).toEqual([
    [2, 'short'],
    [1, 'short'],
    [1, 'apart'],
  ]);
  expect(numbers(stateOf({ min: undefined, minEach: [{ region: 'yuanzhou', min: 1 }] }))).toEqual([
    [1, 'met'],
    [undefined, 'no-number'],
    [undefined, 'apart'],
  ]);
});

test('a unit that is not listed counts by its kind, its level and its place in the lead group', () => {
  const { judged, units } = stateOf({ each: 'unit', unitKind: { kinds: ['学会协会'] } });
  expect([units, judged.map(({ verdict }) => verdict)]).toEqual([
    undefined,
    [{ kind: 'does-not', reasons: ['other-unit'] }],
  ]);
  const verdictFor = (unitKind: NonNullable<Target['unitKind']>) =>
    element(stateOf({ each: 'unit', unitKind }).judged).verdict.kind;
  expect(verdictFor({ kinds: ['科协'] })).toBe('counts');
  expect(verdictFor({ kinds: ['科协'], level: '市' })).toBe('does-not');
  expect(verdictFor({ leadGroup: true })).toBe('does-not');
});

test('a target of sessions counts those in its period that are not cancelled, every one of a series too', () => {
  const on = (day: string, more = {}) =>
    aTimedSession({ start: `${day}T09:00+08:00`, end: `${day}T10:00+08:00`, ...more });
  const talks = anActivity({
    ...passed,
    id: 'talks',
    sessions: [
      on('2023-09-18'),
      on('2023-09-19', { status: 'cancelled', reason: '台风' }),
      on('2023-12-01'),
      { kind: 'tba', id: 'last', status: 'scheduled' },
    ],
  });
  const course = anActivity({
    ...passed,
    id: 'course',
    sessions: [
      {
        kind: 'weekly',
        status: 'scheduled',
        from: '2023-09-17',
        to: '2023-09-30',
        weekdays: ['周三', '周六'],
        starts: '09:00',
      },
    ],
  });
  const unsure = anActivity({ id: 'unsure', sessions: [on('2023-09-20'), on('2023-09-21')] });
  const campaign = (count?: 'sessions') =>
    aCampaign({
      regions,
      counted: { from: '2023-09', to: '2023-09' },
      targets: [aTarget({ each: 'campaign', of: { kind: 'activity' }, min: 8, ...(count && { count }) })],
    });
  const figures = (count?: 'sessions') =>
    element(targetStates(aCampaignSite({ campaign: campaign(count), activities: [talks, course, unsure] }))).units?.map(
      ({ count: sure, possibleCount, progress: state }) => [sure, possibleCount, state],
    );
  expect(figures()).toEqual([[2, 1, { kind: 'short', by: 6, atLeast: 5 }]]);
  expect(figures('sessions')).toEqual([[5, 3, { kind: 'undecided' }]]);
});

test('facilities fill their target by county; without one recorded it is not known', () => {
  const of = { kind: 'facility' as const, name: '宣教场地' };
  const period = { from: '2023-01', to: '2023-12' };
  const facilities = [
    { name: '一', region: 'yuanzhou' },
    { name: '二', venue: 'museum-square', on: '2023-06-中旬' },
    { name: '旧', region: 'yuanzhou', on: '2022-12' },
  ];
  expect(progress(stateOf({ of, period, facilities, min: 2 }))?.map(([name, , , state]) => [name, state])).toEqual([
    ['原州区', { kind: 'met' }],
    ['西吉县', { kind: 'not-recorded' }],
    ['金门县', { kind: 'apart' }],
  ]);
  const short = stateOf({ of, period, facilities, min: 3 });
  expect(element(short.units ?? []).progress).toEqual({ kind: 'short', by: 1, atLeast: 1 });
});

test('a number of the province is never short here: the content has only this place', () => {
  const state = stateOf({ each: 'province', min: 100 });
  expect(progress(state)).toEqual([['宁夏回族自治区', 1, 0, { kind: 'not-recorded' }]]);
});

test('a target of the campaign counts all', () => {
  expect(progress(stateOf({ each: 'campaign' }))).toEqual([['固原市', 1, 0, { kind: 'met' }]]);
});

test('drafts are judged too', () => {
  const { judged } = stateOf({}, [anActivity({ ...passed, key: true, draft: true })]);
  expect(judged.map(({ verdict }) => verdict)).toEqual([{ kind: 'does-not', reasons: ['draft'] }]);
});

test('a time that the platform does not take leaves it open whether the activity counts', () => {
  const activities = { from: '2023-08-02', to: '2023-09-16' };
  const later = anActivity({ sessions: [aTimedSession()] });
  const site = resolveCampaign(aCampaignContent({ activities: [later] }), [aRuleset({ activities })]);
  expect(verdictOn(element(site.activities), site)).toEqual({ kind: 'may-count', doubts: ['platform-closed'] });
});
