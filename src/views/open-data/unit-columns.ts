import type { OrganizationNode, VenueNode } from '#domain/activity/activity-node.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import type { RouteNode } from '#domain/route/route-node.ts';
import { routeTimeline } from '#domain/route/timeline.ts';
import type { Region } from '#schemas/campaign.ts';
import { originalView } from '../notice/wording.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { regionMeanings } from './region-meanings.ts';
import type { Column } from './table.ts';

/** Columns of the venues table. */
export const venueColumns = ({ site, address, links }: ViewContext): readonly Column<VenueNode>[] => [
  { key: 'id', meaning: { title: '编号', description: '场馆的编号，也是网址的一部分' }, value: ({ id }) => id },
  { key: 'sample', meaning: 'venue.sample', value: ({ venue }) => venue.sample },
  { key: 'name', meaning: 'venue.name', value: ({ venue }) => venue.name },
  { key: 'kind', meaning: 'venue.kind', value: ({ venue }) => venue.kind },
  { key: 'region', meaning: regionMeanings(site.campaign).venue, value: ({ region }) => region?.name },
  { key: 'address', meaning: 'venue.address', value: ({ venue }) => venue.address },
  { key: 'longitude', meaning: 'venue.point.lng', value: ({ venue }) => venue.point?.lng },
  { key: 'latitude', meaning: 'venue.point.lat', value: ({ venue }) => venue.point?.lat },
  { key: 'crs', meaning: 'venue.point.crs', value: ({ venue }) => venue.point?.crs },
  { key: 'directions', meaning: 'venue.directions', value: ({ venue }) => venue.directions },
  { key: 'openingHours', meaning: 'venue.openingHours', value: ({ venue }) => venue.openingHours },
  { key: 'phone', meaning: 'venue.phone', value: ({ venue }) => venue.phone },
  { key: 'capacity', meaning: 'venue.capacity', value: ({ venue }) => venue.capacity },
  ...(['stepFree', 'lift', 'toilet', 'hearingLoop', 'parking'] as const).map((facility) => ({
    key: facility,
    meaning: `venue.accessibility.${facility}`,
    value: ({ venue }: VenueNode) => venue.accessibility[facility]?.has ?? 'unknown',
  })),
  {
    key: 'url',
    meaning: { title: '网页', description: '场馆页的网址' },
    value: ({ id }) => absolute(address, links.venue(id)),
  },
];

/** Columns of the organizations table. */
export function organizationColumns({ site, address, links }: ViewContext): readonly Column<OrganizationNode>[] {
  const regions = new Map(site.campaign.regions.map(({ id, name }): [Region['id'], string] => [id, name]));
  return [
    { key: 'id', meaning: { title: '编号', description: '单位的编号，也是网址的一部分' }, value: ({ id }) => id },
    { key: 'sample', meaning: 'organization.sample', value: ({ organization }) => organization.sample },
    { key: 'name', meaning: 'organization.name', value: ({ organization }) => organization.name },
    { key: 'shortName', meaning: 'organization.shortName', value: ({ organization }) => organization.shortName },
    { key: 'kind', meaning: 'organization.kind', value: ({ organization }) => organization.kind },
    { key: 'level', meaning: 'organization.level', value: ({ organization }) => organization.level },
    {
      key: 'region',
      meaning: regionMeanings(site.campaign).organization,
      value: ({ organization: { region } }) => (region === undefined ? undefined : regions.get(region)),
    },
    { key: 'website', meaning: 'organization.website', value: ({ organization }) => organization.website },
    {
      key: 'url',
      meaning: { title: '网页', description: '单位页的网址' },
      value: ({ id }) => absolute(address, links.organization(id)),
    },
  ];
}

/** Columns of the notices table. */
export const noticeColumns = (context: ViewContext): readonly Column<NoticeNode>[] => [
  { key: 'id', meaning: { title: '编号', description: '通知的编号，也是网址的一部分' }, value: ({ id }) => id },
  { key: 'title', meaning: 'notice.title', value: ({ notice }) => notice.title },
  { key: 'number', meaning: 'notice.number', value: ({ notice }) => notice.number },
  {
    key: 'issuers',
    meaning: 'notice.issuers',
    value: ({ issuers }) => issuers.map(({ organization }) => organization.name),
  },
  { key: 'issuersIncomplete', meaning: 'notice.issuersIncomplete', value: ({ notice }) => notice.issuersIncomplete },
  { key: 'issuedOn', meaning: 'notice.issuedOn', value: ({ notice }) => notice.issuedOn },
  { key: 'printedOn', meaning: 'notice.printedOn', value: ({ notice }) => notice.printedOn },
  { key: 'summary', meaning: 'notice.summary', value: ({ notice }) => notice.summary },
  { key: 'text', meaning: 'notice.text', value: ({ notice }) => notice.text },
  {
    key: 'original',
    meaning: { title: '原文', description: '通知原文的网址' },
    value: (node) => originalView(node, context)?.address,
  },
  {
    key: 'url',
    meaning: { title: '网页', description: '通知页的网址' },
    value: ({ id }) => absolute(context.address, context.links.notice(id)),
  },
];

/** Columns of the routes table. */
export const routeColumns = ({ address, links }: ViewContext): readonly Column<RouteNode>[] => [
  { key: 'id', meaning: { title: '编号', description: '路线的编号，也是网址的一部分' }, value: ({ id }) => id },
  { key: 'sample', meaning: 'route.sample', value: ({ route }) => route.sample },
  { key: 'name', meaning: 'route.name', value: ({ route }) => route.name },
  { key: 'summary', meaning: 'route.summary', value: ({ route }) => route.summary },
  { key: 'audiences', meaning: 'route.audiences', value: ({ route }) => route.audiences },
  {
    key: 'venues',
    meaning: { title: '各站', description: '各站的场馆，按走的先后' },
    value: ({ stops }) => stops.map(({ venue }) => venue.venue.name),
  },
  {
    key: 'venueIds',
    meaning: { title: '各站编号', description: '各站场馆的编号，与场馆表一致' },
    value: ({ stops }) => stops.map(({ venue }) => venue.id),
  },
  {
    key: 'minutes',
    meaning: { title: '全程分钟', description: '全程用几分钟；有一站或一段路不知道就不写' },
    value: ({ stops }) => {
      const { known, complete } = routeTimeline(stops);
      return complete ? known : undefined;
    },
  },
  {
    key: 'url',
    meaning: { title: '网页', description: '路线页的网址' },
    value: ({ id }) => absolute(address, links.route(id)),
  },
];
