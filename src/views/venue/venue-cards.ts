import type { ActivityNode, VenueNode } from '#domain/activity/activity-node.ts';
import { type TypeSlug, typeSlugs } from '#domain/activity/slugs.ts';
import { isStepFreeVenue } from '#domain/schedule/row-facets.ts';
import { activitiesAt } from '#domain/venue/sessions-at.ts';
import type { ViewContext } from '../site/view-context.ts';
import { featureNames } from '../ticket/feature-words.ts';

/** A venue in a list, with its activities. */
export interface VenueCard {
  readonly href: string;
  readonly name: string;
  /** For example `博物馆　原州区示例路 1 号　没有台阶`. */
  readonly line: string;
  readonly count: number;
  /** Names of the first two activities. */
  readonly on: string;
  readonly picture:
    | { readonly kind: 'booths'; readonly count: number; readonly seed: string }
    | { readonly kind: 'type'; readonly slug: TypeSlug; readonly seed: string }
    | { readonly kind: 'none' };
  readonly sample: boolean;
}

/** Venues as cards. The picture shows the booths, else the most frequent activity type at the venue. */
export const venueCards = (venues: readonly VenueNode[], context: ViewContext): readonly VenueCard[] =>
  venues.map((node) => venueCard(node, context));

function venueCard({ id, venue, region }: VenueNode, { site, links }: ViewContext): VenueCard {
  const activities = activitiesAt(id, site.activities);
  return {
    href: links.venue(id),
    name: venue.name,
    line: [venue.kind, venue.address ?? region?.name, isStepFreeVenue(venue) && featureNames['step-free']]
      .filter(Boolean)
      .join('　'),
    count: activities.length,
    on: activityNames(activities),
    picture: venue.plan
      ? { kind: 'booths', count: venue.plan.booths.length, seed: site.id }
      : typePicture(id, activities),
    sample: venue.sample,
  };
}

function activityNames(activities: readonly ActivityNode[]): string {
  const names = activities.slice(0, 2).map(({ activity }) => `《${activity.name}》`);
  return names.join('') + (activities.length > names.length ? '等' : '');
}

function typePicture(seed: string, activities: readonly ActivityNode[]): VenueCard['picture'] {
  const types = activities.map(({ activity }) => activity.type);
  const times = (type: string) => types.filter((other) => other === type).length;
  const [most] = [...types].sort((a, b) => times(b) - times(a));
  return most === undefined ? { kind: 'none' } : { kind: 'type', slug: typeSlugs[most], seed };
}
