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
  }
}

/** Builds the sites that the tests look at: the large one beside the two small ones. */
export default async function setup(project: TestProject): Promise<void> {
  const [site, [siteUnderBase, siteAlone]] = await Promise.all([buildSite('all'), buildSmallSites()]);
  project.provide('site', site);
  project.provide('siteUnderBase', siteUnderBase);
  project.provide('siteAlone', siteAlone);
}

async function buildSmallSites(): Promise<readonly [string, string]> {
  const under = { SITE_BASE: '/kpr/', CAMPAIGNS: 'guyuan-2023', CONTENT_REPOSITORY: 'github:kepu/content' };
  const siteUnderBase = await buildSite('base', { ...under, CAMPAIGN_NOW: clocks.after });
  return [siteUnderBase, await buildSite('alone', { CAMPAIGN: 'guyuan-2023', CAMPAIGN_NOW: clocks.before })];
}
