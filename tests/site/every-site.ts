import { inject } from 'vitest';
import { type BuiltSite, readSite } from './built-site.ts';

/** The sites that global-setup.ts builds: each at another time, and at another place of its host. */
export const everySite = (): readonly (readonly [name: string, site: BuiltSite])[] => [
  ['the whole site, during', readSite(inject('site'))],
  ['a site under a base, after', readSite(inject('siteUnderBase'), '/kpr/')],
  ['a campaign alone, before', readSite(inject('siteAlone'))],
  ['new campaigns, during', readSite(inject('newCampaigns'))],
];
