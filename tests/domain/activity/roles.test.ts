import { expect, test } from 'vitest';
import { rolesOf } from '#domain/activity/roles.ts';
import { anActivity, anOrganization } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';

test('each activity counts once, in the highest role', () => {
  const { activities } = aCampaignSite({
    organizations: [anOrganization(), anOrganization({ id: 'school', name: '示例小学' })],
    activities: [
      anActivity({ id: 'a', hosts: ['school'], organizers: ['school'], coOrganizers: ['school'] }),
      anActivity({ id: 'b', organizers: ['school'], coOrganizers: ['school'] }),
      anActivity({ id: 'c', coOrganizers: ['school'] }),
      anActivity({ id: 'd' }),
    ],
  });
  const { hosted, organized, coOrganized } = rolesOf('school', activities);
  expect([hosted, organized, coOrganized].map((list) => list.map(({ id }) => id))).toEqual([['a'], ['b'], ['c']]);
});
