import type { Programme } from '#schemas/campaign.ts';
import type { Passport } from '#schemas/passport.ts';
import type { VenueNode } from '../activity/activity-node.ts';
import type { RouteNode } from '../route/route-node.ts';
import { stampCode } from './stamp-code.ts';

export interface StampNode {
  readonly venue: VenueNode;
  readonly where: string | undefined;
  /** 8 characters, for print only. */
  readonly code: string;
  /** Codes under former ids of the venue, which sheets that were posted before still show. */
  readonly formerCodes: readonly string[];
}

/** A passport with its references resolved. */
export interface PassportNode {
  readonly passport: Passport;
  /** In the editor's order. */
  readonly stamps: readonly StampNode[];
  readonly routes: readonly RouteNode[];
  /** Number of stamps for the card. */
  readonly enough: number;
  readonly programme: Programme | undefined;
}

interface Finds {
  readonly venue: (id: string) => VenueNode;
  readonly programme: (id: string) => Programme;
}

/** @param routes all routes of the campaign; those that the passport does not name are left out */
export const resolvePassport = (passport: Passport, routes: readonly RouteNode[], find: Finds): PassportNode => ({
  passport,
  stamps: passport.places.map((place) => stampNode(place, passport.word, find)),
  routes: routes.filter(({ id }) => passport.routes.includes(id)),
  enough: passport.enough ?? passport.places.length,
  programme: passport.programme === undefined ? undefined : find.programme(passport.programme),
});

function stampNode({ venue: id, where }: Passport['places'][number], word: string, find: Finds): StampNode {
  const venue = find.venue(id);
  const formerCodes = venue.venue.formerIds.map((former) => stampCode(word, former));
  return { venue, where, code: stampCode(word, id), formerCodes };
}
