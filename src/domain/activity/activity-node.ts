import type { Activity } from '#schemas/activity.ts';
import type { Online } from '#schemas/address/online.ts';
import type { Programme, Region } from '#schemas/campaign.ts';
import type { Organization } from '#schemas/organization.ts';
import type { Venue } from '#schemas/venue.ts';
import type { ExpandedSession } from '../schedule/expanded-session.ts';
import type { Instant } from '../time/instant.ts';

export interface OrganizationNode {
  readonly id: string;
  readonly organization: Organization;
}

export interface VenueNode {
  readonly id: string;
  readonly venue: Venue;
  readonly region: Region | undefined;
}

/** One place of a session. */
export interface PlaceNode {
  readonly venue: VenueNode | undefined;
  readonly room: string | undefined;
  readonly note: string | undefined;
  readonly online: Online | undefined;
}

/** What is known about booking a session. */
export interface BookingNode {
  readonly needed: boolean;
  readonly url: string | undefined;
  readonly phone: string | undefined;
  readonly opens: Instant | undefined;
  readonly closes: Instant | undefined;
  /** As told; never the number of places left. */
  readonly capacity: number | undefined;
  readonly capacityUnit: string | undefined;
  readonly waitingList: 'yes' | 'no' | undefined;
  readonly note: string | undefined;
}

/** The stated quota of a session when it is not stated whether booking is needed. */
export type QuotaNode = Partial<Pick<BookingNode, 'capacity' | 'capacityUnit' | 'note'>>;

/**
 * A session with its place resolved: its own venue, else the activity's. The activity's room applies only to a session
 * without a venue of its own.
 */
export interface SessionNode extends ExpandedSession {
  /** Name of the session among others: 初赛, 第二讲. */
  readonly title: string | undefined;
  readonly note: string | undefined;
  /** The time before a postponement. */
  readonly previously: { readonly start: Instant; readonly end: Instant | undefined } | undefined;
  /** The first of its places. */
  readonly venue: VenueNode | undefined;
  readonly room: string | undefined;
  /** All places, at least one entry where any is known; several when it is held in several at the same time. */
  readonly places: readonly PlaceNode[];
  /** Its own address, else the activity's. */
  readonly online: Online | undefined;
  /** Undefined when it is not stated whether booking is needed. */
  readonly booking: BookingNode | undefined;
  /** Only without `booking`. */
  readonly quota?: QuotaNode;
}

/** An activity with its references resolved. */
export interface ActivityNode {
  readonly id: string;
  readonly activity: Activity;
  /** Source of the details: the body of an MDX file, else Markdown in the entry, else none. */
  readonly details:
    | { readonly kind: 'markdown'; readonly text: string }
    | { readonly kind: 'mdx'; readonly text: string }
    | { readonly kind: 'none' };
  /** Sorted by time, undated sessions last. At least one. */
  readonly sessions: readonly SessionNode[];
  readonly venue: VenueNode | undefined;
  readonly region: Region | undefined;
  /** In the editor's order, without parent programmes. */
  readonly programmes: readonly Programme[];
  readonly hosts: readonly OrganizationNode[];
  readonly organizers: readonly OrganizationNode[];
  readonly coOrganizers: readonly OrganizationNode[];
}
