import type { Festival, Organization } from 'schema-dts';
import type { OrganizationNode } from '#domain/activity/activity-node.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { campaignSummary } from '#views/home/campaign-summary.ts';
import type { PageFrame } from '#views/site/frame.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { dataBlock } from './data-block.ts';
import { known } from './known.ts';
import { postalAddress } from './place.ts';

/** Structured data of a campaign's home page. */
export function homeData({ picture }: PageFrame, context: ViewContext): string {
  const { campaign, issuers } = context.site;
  return dataBlock([
    known({
      ...festival(context),
      description: campaignSummary(campaign),
      image: picture?.url,
      inLanguage: 'zh-CN',
      organizer: issuers.map((unit) => organization(unit, context)),
    }),
  ]);
}

/** The campaign as a Festival, the superEvent of its activities. */
export function festival({ site, address, links }: ViewContext): Festival {
  const { city, window } = site.campaign;
  const url = absolute(address, links.home);
  return {
    '@type': 'Festival',
    '@id': `${url}#festival`,
    name: campaignTitle(site.campaign),
    url,
    startDate: window.from,
    endDate: window.to,
    location: { '@type': 'Place', name: city.name, address: postalAddress(city) },
  };
}

/** An organization under its official name, the one on its seal. */
export const organization = (
  { id, organization: unit }: OrganizationNode,
  { address, links }: ViewContext,
): Organization => ({
  '@type': 'Organization',
  name: unit.name,
  url: unit.website ?? absolute(address, links.organization(id)),
});
