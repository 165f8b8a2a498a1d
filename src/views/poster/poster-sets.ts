import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { isHeldIn } from '#domain/activity/regions.ts';
import { rolesOf } from '#domain/activity/roles.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { activitiesUnder } from '#domain/programme/tree.ts';
import { remembered } from '#domain/remembered.ts';
import { byDay, occurrencesOf } from '#domain/schedule/occurrences.ts';
import { dayWithWeekday } from '../format/date.ts';
import type { ViewContext } from '../site/view-context.ts';

/** Grouping of posters; the names are part of URLs. */
type PosterSetKind = 'days' | 'regions' | 'organizations' | 'programmes';

/** A group of posters with its own page. */
export interface PosterSet {
  readonly kind: PosterSetKind;
  readonly id: string;
  readonly name: string;
  readonly activities: readonly ActivityNode[];
}

/** Legend of each kind of set. */
export const posterSetLegends = ({ site }: ViewContext): Readonly<Record<PosterSetKind, string>> => ({
  days: '按日期',
  regions: `按${placeWords(site.campaign).region}`,
  organizations: '按单位',
  programmes: '按板块',
});

/**
 * The poster sets of a campaign by day, region, organization (host, organizer or co-organizer) and programme (with its
 * descendants), in that order. Omits empty sets. Undated sessions are in no set by day.
 */
export const posterSets = ({ site }: ViewContext): readonly PosterSet[] => setsOf(site);

/** Remembered, because the page of each set asks for all sets. */
const setsOf = remembered(madeSets);

function madeSets(site: ViewContext['site']): readonly PosterSet[] {
  const { activities, campaign, organizations } = site;
  const { programmes, regions } = campaign;
  const sets: readonly PosterSet[] = [
    ...[...byDay(occurrencesOf(activities))].map(([day, occurrences]) => {
      const held = new Set(occurrences.map(({ node }) => node));
      return {
        kind: 'days' as const,
        id: day,
        name: dayWithWeekday(day),
        activities: activities.filter((node) => held.has(node)),
      };
    }),
    ...regions.map(({ id, name }) => ({
      kind: 'regions' as const,
      id,
      name,
      activities: activities.filter((node) => isHeldIn(node, id)),
    })),
    ...organizations.map(({ id, organization: { name } }) => ({
      kind: 'organizations' as const,
      id,
      name,
      activities: Object.values(rolesOf(id, activities)).flat(),
    })),
    ...programmes.map((programme) => ({
      kind: 'programmes' as const,
      id: programme.id,
      name: programme.name,
      activities: activitiesUnder(programme, programmes, activities),
    })),
  ];
  return sets.filter((set) => set.activities.length > 0);
}
