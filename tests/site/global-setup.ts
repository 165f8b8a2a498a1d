import { readdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildSite, clocks } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a hub and its campaigns, during them, at the root of https://kepu.example. */
    site: string;
    /** The campaigns of `site`: those of `byDay`; all by night and for other programs, which open the forms of each. */
    campaigns: readonly string[];
    /** Whether this is `npm run test:nightly`, which takes its time. */
    isNight: boolean;
    /** Folder of the hub and pengyang-2027 after it, under `/kpr/`, with the editors' forms. */
    siteUnderBase: string;
    /** Folder of pengyang-2027 alone before it begins, at the address of its campaign.json. */
    siteAlone: string;
    /** Folder of the hub of four campaigns, each of another festival; pengyang-2027, during it, has an activity of each kind of time, booking and place. */
    newCampaigns: string;
  }
}

/**
 * Campaigns with all that a site can have: one with the most of everything, one in Traditional characters too, one of another
 * year. Further campaigns have other words on the same pages.
 */
const byDay = ['guyuan-2023', 'quanzhou-2023', 'wenzhou-2024'] as const;

/** Builds the sites that the tests look at: the large one beside the small ones, which the other engines do not visit. */
export default async function setup(project: TestProject): Promise<void> {
  const isNight = project.name === 'nightly';
  const isWhole = isNight || project.name === 'interop';
  const campaigns = isWhole ? readdirSync('content/campaigns') : byDay;
  const [site] = await Promise.all([
    buildSite(isWhole ? 'whole' : 'all', { CAMPAIGNS: campaigns.join(',') }),
    project.name === 'engines' ? undefined : provideSmallSites(project),
  ]);
  project.provide('site', site);
  project.provide('campaigns', campaigns);
  project.provide('isNight', isNight);
}

async function provideSmallSites(project: TestProject): Promise<void> {
  const fixture = { CONTENT_DIR: 'tests/fixtures/new-campaigns' };
  const { before, during, after } = clocks.newCampaigns;
  project.provide('newCampaigns', await buildSite('new-campaigns', { ...fixture, CAMPAIGN_NOW: during }));
  const under = { SITE_BASE: '/kpr/', CAMPAIGNS: 'pengyang-2027', CONTENT_REPOSITORY: 'github:kepu/content' };
  project.provide('siteUnderBase', await buildSite('base', { ...fixture, ...under, CAMPAIGN_NOW: after }));
  const alone = { CAMPAIGN: 'pengyang-2027', CAMPAIGN_NOW: before };
  project.provide('siteAlone', await buildSite('alone', { ...fixture, ...alone }));
}
