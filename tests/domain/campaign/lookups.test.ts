import { expect, test } from 'vitest';
import { lookups } from '#domain/campaign/lookups.ts';
import { aCampaign, anOrganization, aProgramme, aRegion, aVenue } from '../../builders.ts';

const region = aRegion();
const programme = aProgramme();
const venue = { id: 'museum-square', venue: aVenue().data, region };
const organization = { id: 'city-association', organization: anOrganization().data };
const find = lookups(aCampaign({ regions: [region], programmes: [programme] }).data, [organization], [venue]);

test('each kind of entry is found by its id', () => {
  expect(find.region('yuanzhou')).toBe(region);
  expect(find.programme('main')).toBe(programme);
  expect(find.venue('museum-square')).toBe(venue);
  expect(find.organization('city-association')).toBe(organization);
});

test('an id that nothing has is a programmer’s fault that names kind and id', () => {
  expect(() => find.region('main')).toThrow('No region with id main');
  expect(() => find.programme('yuanzhou')).toThrow('No programme with id yuanzhou');
  expect(() => find.venue('nowhere')).toThrow('No venue with id nowhere');
  expect(() => find.organization('nobody')).toThrow('No organization with id nobody');
});
