import type { TestProject } from 'vitest/node';
import { buildSite, clocks } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the whole site during the campaigns: hub and every campaign, at the root of https://kepu.example. */
    site: string;
    /** Folder of the hub and one campaign after it, under `/kpr/`, with the editors' forms. */
    siteUnderBase: string;
    /** Folder of one campaign alone before it begins, at the address of its campaign.json. */
    siteAlone: string;
    /** Folder of the hub of four campaigns, each of another festival; pengyang-2027 has an activity of each kind of time, booking and place. */
    newCampaigns: string;
  }
}

/** Builds the sites that the tests look at: the large one beside the three small ones. */
export default async function setup(project: TestProject): Promise<void> {
  const [site, [siteUnderBase, siteAlone, newCampaigns]] = await Promise.all([buildSite('all'), buildSmallSites()]);
  project.provide('site', site);
  project.provide('siteUnderBase', siteUnderBase);
  project.provide('siteAlone', siteAlone);
  project.provide('newCampaigns', newCampaigns);
}

async function buildSmallSites(): Promise<readonly [string, string, string]> {
  const under = { SITE_BASE: '/kpr/', CAMPAIGNS: 'guyuan-2023', CONTENT_REPOSITORY: 'github:kepu/content' };
  const siteUnderBase = await buildSite('base', { ...under, CAMPAIGN_NOW: clocks.after });
  const siteAlone = await buildSite('alone', { CAMPAIGN: 'guyuan-2023', CAMPAIGN_NOW: clocks.before });
  const made = { CONTENT_DIR: 'tests/fixtures/new-campaigns', CAMPAIGN_NOW: clocks.newCampaigns };
  return [siteUnderBase, siteAlone, await buildSite('new-campaigns', made)];
}
