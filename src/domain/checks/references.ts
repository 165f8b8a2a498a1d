import type { Activity } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Notice } from '#schemas/notice.ts';
import type { Organization } from '#schemas/organization.ts';
import type { Passport } from '#schemas/passport.ts';
import type { Resource } from '#schemas/resource.ts';
import type { Route } from '#schemas/route.ts';
import type { Source } from '#schemas/source.ts';
import type { Target } from '#schemas/target.ts';
import type { Venue } from '#schemas/venue.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import type { ReferenceTarget } from '../site/kinds.ts';
import type { FileReference } from './context.ts';
import type { ProblemPath } from './problem.ts';

export interface Reference extends FileReference {
  readonly file: string;
}

/** All references in a campaign's content. */
export function referencesOf(content: CampaignContent): readonly Reference[] {
  return [
    ...inFile(content.campaign, fromCampaign(content.campaign.data)),
    ...content.notices.flatMap((entry) => inFile(entry, fromNotice(entry.data))),
    ...content.activities.flatMap((entry) => inFile(entry, fromActivity(entry.data))),
    ...content.venues.flatMap((entry) => inFile(entry, fromVenue(entry.data))),
    ...content.organizations.flatMap((entry) => inFile(entry, fromOrganization(entry.data))),
    ...content.routes.flatMap((entry) => inFile(entry, fromRoute(entry.data))),
    ...content.resources.flatMap((entry) => inFile(entry, fromResource(entry.data))),
  ];
}

const inFile = ({ file }: Entry<unknown>, found: readonly FileReference[]) => found.map((each) => ({ ...each, file }));

const one = (to: ReferenceTarget, id: string | undefined, ...path: ProblemPath): readonly FileReference[] =>
  id === undefined ? [] : [{ to, id, path }];

const many = (
  to: ReferenceTarget,
  ids: readonly string[] | undefined,
  ...path: ProblemPath
): readonly FileReference[] => (ids ?? []).map((id, index) => ({ to, id, path: [...path, index] }));

const fromSource = ({ notice }: Source, ...path: ProblemPath) => one('notices', notice, ...path, 'source', 'notice');

function fromCampaign(campaign: Campaign): readonly FileReference[] {
  return [
    ...one('notices', campaign.notice, 'notice'),
    ...many('organizations', campaign.issuers, 'issuers'),
    ...campaign.programmes.flatMap(({ parent, source }, index) => [
      ...one('programmes', parent, 'programmes', index, 'parent'),
      ...fromSource(source, 'programmes', index),
    ]),
    ...campaign.targets.flatMap((target, index) => fromTarget(target, 'targets', index)),
    ...many('activities', campaign.candidates, 'candidates'),
    ...campaign.deadlines.flatMap(({ source }, index) => fromSource(source, 'deadlines', index)),
    ...(campaign.passport ? fromPassport(campaign.passport) : []),
  ];
}

const fromPassport = ({ places, routes, programme }: Passport): readonly FileReference[] => [
  ...places.flatMap(({ venue }, index) => one('venues', venue, 'passport', 'places', index, 'venue')),
  ...many('routes', routes, 'passport', 'routes'),
  ...one('programmes', programme, 'passport', 'programme'),
];

function fromTarget({ units, of, minEach = [], facilities = [], source }: Target, ...path: ProblemPath) {
  const scoped = of.kind === 'programme' || of.kind === 'facility' ? of.programme : undefined;
  return [
    ...many('organizations', units, ...path, 'units'),
    ...one('programmes', scoped, ...path, 'of', 'programme'),
    ...minEach.flatMap(({ region, unit }, index) => [
      ...one('regions', region, ...path, 'minEach', index, 'region'),
      ...one('organizations', unit, ...path, 'minEach', index, 'unit'),
    ]),
    ...facilities.flatMap(({ region, venue }, index) => [
      ...one('regions', region, ...path, 'facilities', index, 'region'),
      ...one('venues', venue, ...path, 'facilities', index, 'venue'),
    ]),
    ...fromSource(source, ...path),
  ];
}

function fromNotice(notice: Notice): readonly FileReference[] {
  return [
    ...many('organizations', notice.issuers, 'issuers'),
    ...one('organizations', notice.sealedBy, 'sealedBy'),
    ...one('notices', notice.forwards, 'forwards'),
    ...one('notices', notice.replaces, 'replaces'),
    ...notice.attachments.flatMap((attachment, index) => [
      ...one('notices', attachment.notice, 'attachments', index, 'notice'),
      ...one('venues', attachment.venue, 'attachments', index, 'venue'),
    ]),
  ];
}

function fromActivity(activity: Activity): readonly FileReference[] {
  return [
    ...many('programmes', activity.programmes, 'programmes'),
    ...one('regions', activity.region, 'region'),
    ...one('venues', activity.venue, 'venue'),
    ...activity.sessions.flatMap(({ venue, places = [] }, index) => [
      ...one('venues', venue, 'sessions', index, 'venue'),
      ...places.flatMap((place, at) => one('venues', place.venue, 'sessions', index, 'places', at, 'venue')),
    ]),
    ...many('organizations', activity.hosts, 'hosts'),
    ...many('organizations', activity.organizers, 'organizers'),
    ...many('organizations', activity.coOrganizers, 'coOrganizers'),
    ...many('notices', activity.notices, 'notices'),
  ];
}

function fromVenue({ region, plan }: Venue): readonly FileReference[] {
  const booths = plan?.booths ?? [];
  return [
    ...one('regions', region, 'region'),
    ...booths.flatMap(({ organization }, index) =>
      one('organizations', organization, 'plan', 'booths', index, 'organization'),
    ),
  ];
}

function fromOrganization({ region, parent }: Organization): readonly FileReference[] {
  return [...one('regions', region, 'region'), ...one('organizations', parent, 'parent')];
}

function fromRoute({ programmes, notices, stops }: Route): readonly FileReference[] {
  return [
    ...many('programmes', programmes, 'programmes'),
    ...many('notices', notices, 'notices'),
    ...stops.flatMap(({ venue }, index) => one('venues', venue, 'stops', index, 'venue')),
  ];
}

const fromResource = (resource: Resource): readonly FileReference[] => [
  ...one('venues', resource.venue, 'venue'),
  ...one('routes', resource.route, 'route'),
  ...one('organizations', resource.provider, 'provider'),
  ...many('regions', resource.regions, 'regions'),
  ...many('programmes', resource.programmes, 'programmes'),
  ...many('notices', resource.notices, 'notices'),
];
