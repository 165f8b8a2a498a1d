import type { ActivityNode, OrganizationNode, VenueNode } from '#domain/activity/activity-node.ts';
import { regionsOf } from '#domain/activity/regions.ts';
import { sessionGroups } from '#domain/activity/session-groups.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import { ancestorsOf } from '#domain/programme/tree.ts';
import { resourceKindNames } from '#domain/resource/resource-kinds.ts';
import type { ResourceNode } from '#domain/resource/resource-node.ts';
import type { RouteNode } from '#domain/route/route-node.ts';
import { isStepFreePlace, isStepFreeVenue } from '#domain/schedule/row-facets.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import type { Programme, Region } from '#schemas/campaign.ts';
import type { Attachment } from '#schemas/notice.ts';
import { onlinesOf, placeName, placesOf, shortPlaceText } from '../activity/place.ts';
import { groupText } from '../activity/when-text.ts';
import { dayRange, longPartialDate } from '../format/date.ts';
import { totalText } from '../route/routes.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import type { ViewContext } from '../site/view-context.ts';
import { activityTicket } from '../ticket/ticket.ts';
import { dateValues } from './search-dates.ts';
import { type SearchMarks, searchMarks } from './search-marks.ts';
import { shortNames } from './short-names.ts';

/**
 * Search marks of the pages of entries, programmes and regions. Other pages are not indexed: overviews, lists by type,
 * topic and audience, the home page, posters.
 */
export function activitySearch(node: ActivityNode, context: ViewContext): SearchMarks {
  const { campaign } = context.site;
  const { activity, sessions, programmes } = node;
  const { lasting, offers, sample } = activityTicket(node, context);
  const times = sessions.map(({ time }) => time);
  const places = placesOf(sessions);
  return searchMarks({
    title: activity.name,
    kind: '活动',
    city: context.placeName,
    line: [whenText(node), shortPlaceText(node)].filter(Boolean).join('　'),
    regions: regionsOf(node).map(nameOf),
    dates: dateValues(times, campaign.window),
    type: activity.type,
    audiences: activity.audiences,
    formats: [
      ...(sessions.some(({ places }) => places.some(({ venue }) => venue)) ? (['线下'] as const) : []),
      ...(onlinesOf(sessions).length > 0 ? (['线上'] as const) : []),
    ],
    programmes: programmes
      .flatMap((programme) => [programme, ...ancestorsOf(programme, campaign.programmes)])
      .map(nameOf),
    status: lasting.text,
    states: offers,
    sample,
    also: [
      activity.typeNote,
      ...sessions.flatMap(({ title, note, reason }) => [title, note, reason]),
      ...(places.length > 1 ? places.map(placeName) : []),
      ...(sessions.some(({ places }) => places.some(isStepFreePlace)) ? [stepFree] : []),
    ],
  });
}

export const venueSearch = ({ venue, region }: VenueNode, { placeName }: ViewContext): SearchMarks =>
  searchMarks({
    title: venue.name,
    kind: '场馆',
    city: placeName,
    line: [venue.kind, venue.address ?? region?.name].filter(Boolean).join('　'),
    regions: [region?.name],
    sample: venue.sample,
    names: shortNames(venue.name, venue.shortName),
    also: isStepFreeVenue(venue) ? [stepFree] : [],
  });

export const routeSearch = (node: RouteNode, { placeName }: ViewContext): SearchMarks =>
  searchMarks({
    title: node.route.name,
    kind: '路线',
    city: placeName,
    line: [`${node.stops.length} 站`, totalText(node)].filter(Boolean).join('　'),
    audiences: node.route.audiences,
    sample: node.route.sample,
  });

export const resourceSearch = (node: ResourceNode, { site, placeName }: ViewContext): SearchMarks =>
  searchMarks({
    title: node.name,
    kind: '资源',
    city: placeName,
    line: [resourceKindNames[node.resource.kind], node.provider.organization.name].join('　'),
    audiences: node.resource.audiences,
    programmes: node.programmes
      .flatMap((programme) => [programme, ...ancestorsOf(programme, site.campaign.programmes)])
      .map(nameOf),
    sample: node.resource.sample,
  });

export const organizationSearch = ({ organization }: OrganizationNode, { site, placeName }: ViewContext): SearchMarks =>
  searchMarks({
    title: organization.name,
    kind: '单位',
    city: placeName,
    line: organization.kind,
    regions: [site.campaign.regions.find(({ id }) => id === organization.region)?.name],
    sample: organization.sample,
    names: shortNames(organization.name, organization.shortName),
  });

export const noticeSearch = (node: NoticeNode, { placeName }: ViewContext): SearchMarks =>
  searchMarks({
    title: node.notice.title,
    kind: '通知',
    city: placeName,
    line: noticeLine(node),
    also: [node.notice.summary],
  });

export const attachmentSearch = (attachment: Attachment, node: NoticeNode, { placeName }: ViewContext): SearchMarks =>
  searchMarks({
    title: attachment.title,
    kind: '通知',
    city: placeName,
    line: `附件　${node.notice.title}`,
  });

export const programmeSearch = (programme: Programme, { site, placeName }: ViewContext): SearchMarks =>
  searchMarks({
    title: programme.name,
    kind: '板块',
    city: placeName,
    line: ancestorsOf(programme, site.campaign.programmes).map(nameOf).reverse().join(' › '),
  });

export const regionSearch = (region: Region, { site, placeName }: ViewContext): SearchMarks =>
  searchMarks({
    title: region.name,
    kind: placeWords(site.campaign).region,
    city: placeName,
    line: campaignTitle(site.campaign),
    regions: [region.name],
  });

/** In the words of the filter of the schedule; pages only say it in a table, where the answer may be no or unknown. */
const stepFree = '没有台阶';

const nameOf = ({ name }: { readonly name: string }) => name;

function noticeLine({ notice, issuers }: NoticeNode): string {
  const date = notice.issuedOn ?? notice.printedOn;
  const [lead] = issuers;
  const issuer = lead && `${lead.organization.name}${issuers.length > 1 || notice.issuersIncomplete ? '等' : ''}`;
  return [date && longPartialDate(date), notice.number, issuer].filter(Boolean).join('　');
}

/** Always includes the year: the hub's results mix years. Omits cancelled sessions, unless all are cancelled. */
function whenText({ sessions: all }: ActivityNode): string {
  const sessions = speakingSessions(all);
  const times = sessions.map(({ time }) => time);
  const days = times.flatMap(daysOf).sort();
  const [from] = days;
  const to = days.at(-1);
  const [only, ...others] = sessionGroups(sessions);
  if (from && to) {
    const year = `${from.slice(0, 4)}年`;
    const one = only && others.length === 0 ? groupText(only) : undefined;
    // The period of a weekly rule stands in brackets behind its days and hours.
    if (one && only?.series) return one.replace('（', `（${year}`);
    return `${year}${one ?? `${dayRange(from, to)}，共 ${times.length} 场`}`;
  }
  const partial = times.find((time) => time.kind === 'partial');
  return partial ? sessionTimeText(partial) : '时间待定';
}
