import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { audienceGroups, typeGroups } from '#domain/activity/groups.ts';
import type { TypeSlug } from '#domain/activity/slugs.ts';
import type { ViewContext } from './view-context.ts';

/** A choice: without script a link to a prebuilt page, with script a switch on the page's own list. */
export interface FilterChoice {
  readonly href: string;
  readonly label: string;
  readonly value: string;
  readonly count: number;
  readonly picture: TypeSlug | undefined;
}

export interface FilterGroup {
  /** What the value is compared with: the `data-` attribute of a ticket. */
  readonly name: 'type' | 'region' | 'audiences';
  readonly legend: string;
  readonly choices: readonly FilterChoice[];
}

/** What a list of activities can be narrowed by; choices that nothing in the list meets are left out. */
export function ticketFilters(listed: readonly ActivityNode[], { site, links }: ViewContext): readonly FilterGroup[] {
  const activities = [...new Set(listed)];
  const regions = site.campaign.regions.map(({ id, name }) => ({
    href: links.region(id),
    label: name,
    value: id,
    count: activities.filter(({ region }) => region?.id === id).length,
    picture: undefined,
  }));
  const types = typeGroups(activities).map(({ slug, name, activities: { length } }) => ({
    href: links.type(slug),
    label: name,
    value: slug,
    count: length,
    picture: slug,
  }));
  const audiences = audienceGroups(activities).map(({ slug, name, activities: { length } }) => ({
    href: links.audience(slug),
    label: name,
    value: name,
    count: length,
    picture: undefined,
  }));
  const groups: readonly FilterGroup[] = [
    { name: 'type', legend: '怎么玩', choices: types },
    { name: 'region', legend: '县区', choices: regions },
    { name: 'audiences', legend: '给谁看', choices: audiences },
  ];
  return groups
    .map((group) => ({ ...group, choices: group.choices.filter(({ count }) => count > 0) }))
    .filter(({ choices }) => choices.length > 1);
}
