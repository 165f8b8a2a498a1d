import { expect, test } from 'vitest';
import { organizeView } from '#views/organize/organize.ts';
import { aCampaign, anOrganization } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const pageOf = (kind: '科协' | '政府部门', name: string) => {
  const organizations = [anOrganization({ id: 'lead', kind, name }), anOrganization()];
  return organizeView(aViewContext({ campaign: aCampaign({ issuers: ['lead', 'city-association'] }), organizations }));
};

test('the page is for those who lead the festival: the associations of the place and its parts, or another lead', () => {
  expect(pageOf('科协', '固原市科协').head.lead).toMatch(/^主办、承办单位和市、县科协用的几页/u);
  const { head, frame } = pageOf('政府部门', '固原市科学技术局');
  expect(head.lead).toMatch(/^主办、承办单位和固原市科学技术局用的几页/u);
  expect(frame.description).not.toContain('科协');
});
