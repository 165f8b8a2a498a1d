import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the whole site: hub and every campaign, at the root of https://kepu.example. */
    site: string;
    /** Folder of the hub and one campaign under `/kpr/`, with the editors' forms. */
    siteUnderBase: string;
    /** Folder of one campaign alone, at the address of its campaign.json. */
    siteAlone: string;
  }
}

/** Builds, one after another, the sites that the tests look at. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('site', await buildSite('all'));
  const under = { SITE_BASE: '/kpr/', CAMPAIGNS: 'guyuan-2023', CONTENT_REPOSITORY: 'github:kepu/content' };
  project.provide('siteUnderBase', await buildSite('base', under));
  project.provide('siteAlone', await buildSite('alone', { CAMPAIGN: 'guyuan-2023' }));
}
