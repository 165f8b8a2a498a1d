import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { Entry, SiteContent } from '#domain/campaign/content.ts';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { compareText } from './compare.ts';

/** The content folder as Astro holds it; the same as readContent gives for the same folder. */
export async function loadContent(): Promise<SiteContent> {
  const [rulesets, campaigns, notices, activities, venues, organizations, routes, resources] = await Promise.all([
    getCollection('rulesets'),
    getCollection('campaigns'),
    getCollection('notices'),
    getCollection('activities'),
    getCollection('venues'),
    getCollection('organizations'),
    getCollection('routes'),
    getCollection('resources'),
  ]);
  const inCampaign = byCampaign({ notices, activities, venues, organizations, routes, resources });
  return {
    rulesets: rulesets.map((entry) => entryOf(entry, entry.id)).sort(byId),
    campaigns: campaigns
      .map((entry) => ({ id: entry.id, campaign: entryOf(entry, 'campaign'), ...inCampaign(entry.id) }))
      .sort(byId),
  };
}

/** What the content check found, in its order; in a build none. */
export const loadProblems = async (): Promise<readonly LocatedProblem[]> =>
  (await getCollection('problems')).sort(byId).map(({ data }) => data);

/** The body of an MDX entry as a component. */
export async function mdxBody(collection: 'notices' | 'activities', campaignId: string, id: string) {
  const entry = await getEntry(collection, `${campaignId}/${id}`);
  if (!entry) throw new Error(`No ${collection} entry ${campaignId}/${id}`);
  return (await render(entry)).Content;
}

type Collections = {
  readonly [K in
    | 'notices'
    | 'activities'
    | 'venues'
    | 'organizations'
    | 'routes'
    | 'resources']: readonly CollectionEntry<K>[];
};

/** Groups once, so that asking for each campaign's entries stays linear. */
function byCampaign({ notices, activities, venues, organizations, routes, resources }: Collections) {
  const groups = {
    notices: grouped(notices),
    activities: grouped(activities),
    venues: grouped(venues),
    organizations: grouped(organizations),
    routes: grouped(routes),
    resources: grouped(resources),
  };
  return (campaignId: string) => ({
    notices: groups.notices.get(campaignId) ?? [],
    activities: groups.activities.get(campaignId) ?? [],
    venues: groups.venues.get(campaignId) ?? [],
    organizations: groups.organizations.get(campaignId) ?? [],
    routes: groups.routes.get(campaignId) ?? [],
    resources: groups.resources.get(campaignId) ?? [],
  });
}

interface StoredEntry<T> {
  readonly id: string;
  readonly data: T;
  readonly filePath?: string | undefined;
  readonly body?: string | undefined;
}

function grouped<T>(entries: readonly StoredEntry<T>[]): ReadonlyMap<string, readonly Entry<T>[]> {
  const groups = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const [campaign = '', id = ''] = entry.id.split('/');
    const group = groups.get(campaign) ?? [];
    group.push(entryOf(entry, id));
    groups.set(campaign, group);
  }
  for (const group of groups.values()) group.sort(byId);
  return groups;
}

function entryOf<T>({ data, filePath = '', body: stored }: StoredEntry<T>, id: string): Entry<T> {
  // Astro's store drops an empty body.
  const body = stored ?? (filePath.endsWith('.mdx') ? '' : undefined);
  return { id, file: filePath, data, ...(body === undefined ? {} : { body }) };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareText(a.id, b.id);
