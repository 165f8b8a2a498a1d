import { expect, test } from 'vitest';
import { activitiesUnderNotice } from '#domain/notice/under-notice.ts';
import { aCampaign, aNotice, anActivity, aProgramme } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';

test('an activity is under a notice that it names or that founds one of its programmes', () => {
  const { activities } = aCampaignSite({
    notices: [aNotice(), aNotice({ id: 'province' })],
    campaign: aCampaign({
      programmes: [aProgramme(), aProgramme({ id: 'talks', source: { notice: 'province' } })],
    }),
    activities: [
      anActivity({ id: 'named', notices: ['province'] }),
      anActivity({ id: 'founded', notices: [], programmes: ['talks'] }),
      anActivity({ id: 'other' }),
    ],
  });
  const ids = (notice: string) => activitiesUnderNotice(notice, activities).map(({ id }) => id);
  expect(ids('province')).toEqual(['founded', 'named']);
  expect(ids('guyuan-24')).toEqual(['named', 'other']);
});
