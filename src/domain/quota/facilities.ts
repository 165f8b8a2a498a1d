import type { Facility, Target } from '#schemas/target.ts';
import type { VenueNode } from '../activity/activity-node.ts';
import type { CampaignSite } from '../campaign/site.ts';
import { partialDateBounds } from '../time/partial-date.ts';

/** A recorded facility, and why it does not count. */
export interface FacilityRecord {
  readonly facility: Facility;
  readonly venue: VenueNode | undefined;
  /** Its own region, else that of its venue. */
  readonly region: string | undefined;
  /**
   * Undefined when it counts. Only a target with its own `period` limits the date; a date that is not known is no
   * hindrance: the record says that the facility is there.
   */
  readonly hindrance: 'sample' | 'out-of-period' | undefined;
}

/** The facilities that the content records for a target. */
export const facilitiesOf = (
  { facilities = [], period }: Target,
  { venues }: CampaignSite,
): readonly FacilityRecord[] =>
  facilities.map((facility) => {
    const venue = venues.find(({ id }) => id === facility.venue);
    const region = facility.region ?? venue?.region?.id;
    return { facility, venue, region, hindrance: hindranceOf(facility, venue, period) };
  });

function hindranceOf({ on }: Facility, venue: VenueNode | undefined, period: Target['period']) {
  if (venue?.venue.sample) return 'sample';
  if (on === undefined || !period) return undefined;
  const { from, to } = partialDateBounds(on);
  const isInside = to >= partialDateBounds(period.from).from && from <= partialDateBounds(period.to).to;
  return isInside ? undefined : 'out-of-period';
}
