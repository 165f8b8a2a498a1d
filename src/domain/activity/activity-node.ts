import type { Activity } from '#schemas/activity.ts';
import type { Programme, Region } from '#schemas/campaign.ts';
import type { Organization } from '#schemas/organization.ts';
import type { Session } from '#schemas/session.ts';
import type { Venue } from '#schemas/venue.ts';
import type { SessionTime } from '../schedule/session-time.ts';
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

/**
 * A session with its place resolved: its own venue, else the activity's. The activity's room applies only to a session
 * without a venue of its own.
 */
export interface SessionNode {
  /** Stable within the activity: the editor's id, else the position from 1. */
  readonly id: string;
  readonly time: SessionTime;
  readonly status: Session['status'];
  readonly reason: string | undefined;
  readonly note: string | undefined;
  /** The time before a postponement. */
  readonly previously: { readonly start: Instant; readonly end: Instant } | undefined;
  readonly venue: VenueNode | undefined;
  readonly room: string | undefined;
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
