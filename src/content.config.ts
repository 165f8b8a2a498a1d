import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { LocatedProblem } from './domain/checks/problem.ts';
import { activity } from './schemas/activity.ts';
import { campaign } from './schemas/campaign.ts';
import { notice } from './schemas/notice.ts';
import { organization } from './schemas/organization.ts';
import { resource } from './schemas/resource.ts';
import { route } from './schemas/route.ts';
import { ruleset } from './schemas/ruleset.ts';
import { venue } from './schemas/venue.ts';
import { siteConfig } from './site.config.ts';
import { contentLoader, problemLoader } from './sources/content-loader.ts';

const { contentDir } = siteConfig();

/** What lies in the content folder, by kind. sources/astro.ts puts it together again. */
export const collections = {
  rulesets: defineCollection({ loader: contentLoader('ruleset', contentDir), schema: ruleset }),
  campaigns: defineCollection({ loader: contentLoader('campaign', contentDir), schema: campaign }),
  notices: defineCollection({ loader: contentLoader('notices', contentDir), schema: notice }),
  activities: defineCollection({ loader: contentLoader('activities', contentDir), schema: activity }),
  venues: defineCollection({ loader: contentLoader('venues', contentDir), schema: venue }),
  organizations: defineCollection({ loader: contentLoader('organizations', contentDir), schema: organization }),
  routes: defineCollection({ loader: contentLoader('routes', contentDir), schema: route }),
  resources: defineCollection({ loader: contentLoader('resources', contentDir), schema: resource }),
  problems: defineCollection({ loader: problemLoader(contentDir), schema: z.custom<LocatedProblem>() }),
};
