import { expect, test } from 'vitest';
import { summaryScopes } from '#domain/summary/scopes.ts';
import { aCampaign, anActivity, anOrganization, aRegion } from '../../builders.ts';
import { aCampaignSite, aDeadline } from '../../site-builders.ts';

const summary = { parts: [] };
const regions = [
  aRegion(),
  aRegion({ id: 'xiji', name: '西吉县', code: '640422' }),
  aRegion({ id: 'apart', name: '某县', counted: false }),
  aRegion({ id: 'zones', name: '开发区', kind: 'zone', collective: true }),
];
const organizations = [anOrganization(), anOrganization({ id: 'museum', name: '固原博物馆' })];

function scopesOf(deadlines: ReturnType<typeof aDeadline>[], activities: ReturnType<typeof anActivity>[] = []) {
  const site = aCampaignSite({ campaign: aCampaign({ regions, deadlines }), organizations, activities });
  return summaryScopes(site);
}
const names = (...args: Parameters<typeof scopesOf>) => scopesOf(...args).map(({ kind, id }) => `${kind} ${id}`);

test('counties that owe one have one; those that take no part or stand for several have not', () => {
  const due = aDeadline({ kinds: ['county'], summary });
  expect(names([due])).toEqual(['blank blank', 'campaign campaign', 'region yuanzhou', 'region xiji']);
  expect(names([{ ...due, kinds: ['host'] }])).toEqual(['blank blank', 'campaign campaign']);
  expect(names([aDeadline({ kinds: ['county'] })])).toEqual(['blank blank', 'campaign campaign']);
});

test('whoever held something has one, however many activities there are', () => {
  const activities = Array.from({ length: 400 }, (_, index) => anActivity({ id: `a${index}`, region: 'xiji' }));
  const scopes = scopesOf([], activities);
  expect(scopes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'blank blank',
    'campaign campaign',
    'region xiji',
    'unit city-association',
  ]);
  expect(scopes.map((scope) => scope.activities.length)).toEqual([0, 400, 400, 400]);
});

test('a unit answers for what it hosts or organizes, not for what it helps with', () => {
  const organized = anActivity({ id: 'a', organizers: ['museum'] });
  const helped = anActivity({ id: 'a', coOrganizers: ['museum'] });
  expect(names([], [organized])).toContain('unit museum');
  expect(names([], [helped])).not.toContain('unit museum');
});

test('samples found no summary', () => {
  expect(names([], [anActivity({ sample: true, region: 'xiji' })])).toEqual(['blank blank', 'campaign campaign']);
});

test('each is asked for by the deadlines of its kind, and by those of everyone', () => {
  const due = (id: string, kinds?: NonNullable<ReturnType<typeof aDeadline>['kinds']>) =>
    aDeadline({ id, summary, ...(kinds ? { kinds } : {}) });
  const deadlines = [
    due('all'),
    due('county', ['county']),
    due('city', ['association']),
    due('both', ['host', 'unit']),
  ];
  const scopes = scopesOf([...deadlines, aDeadline({ id: 'other' })], [anActivity({ region: 'yuanzhou' })]);
  expect(scopes.map(({ kind, id, dues }) => [`${kind} ${id}`, dues.map((each) => each.id)])).toEqual([
    ['blank blank', ['all', 'county', 'both']],
    ['campaign campaign', ['all', 'city']],
    ['region yuanzhou', ['all', 'county']],
    ['region xiji', ['all', 'county']],
    ['unit city-association', ['all', 'both']],
  ]);
});

test('a county has the name of the place before its own, unless it is a city itself or has that name in its own', () => {
  const own = [
    aRegion(),
    aRegion({ id: 'city', name: '示例市' }),
    aRegion({ id: 'zone', name: '固原高新区', kind: 'zone' }),
  ];
  const activities = own.map(({ id }) => anActivity({ id, region: id, venue: undefined }));
  const scopes = summaryScopes(aCampaignSite({ campaign: aCampaign({ regions: own }), organizations, activities }));
  expect(scopes.flatMap(({ kind, name }) => (kind === 'region' ? [name] : []))).toEqual([
    '固原市原州区',
    '示例市',
    '固原高新区',
  ]);
});
