import type { RouteNode, RouteStop } from '#domain/route/route-node.ts';
import { routeTimeline, type StopTimes } from '#domain/route/timeline.ts';
import { metresBetween } from '#domain/venue/nearby.ts';
import { type FactView, fact } from '../activity/activity-facts.ts';
import { distanceText } from '../format/distance.ts';
import { durationText } from '../format/duration.ts';
import { phrases } from '../format/phrases.ts';
import { resourceValues } from '../resource/resources.ts';
import { routeSearch } from '../search/searchable.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type LocatorView, routeLocator } from '../venue/locator.ts';
import { nextSittings, type SittingsView } from '../venue/sittings.ts';
import { accessibilityRows, type MapsView, venueMaps } from '../venue/venue-facts.ts';
import { totalText, waysText } from './routes.ts';

export interface StopView {
  readonly number: number;
  readonly name: string;
  readonly href: string;
  readonly sample: boolean;
  /** For example `出发后 40 分钟到，停留 30 分钟`. */
  readonly time: string;
  readonly address: string | undefined;
  readonly note: string | undefined;
  /** Known accessibility facts on one line. */
  readonly access: string;
  readonly maps: MapsView['links'];
  readonly on: SittingsView;
  /** How to get to the next stop; undefined for the last one. */
  readonly next: string | undefined;
}

export interface RouteView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly sample: string | undefined;
  readonly facts: readonly FactView[];
  readonly stops: readonly StopView[];
  readonly locator: LocatorView | undefined;
}

/** The page of a 科普路线: stops with minutes since the start, accessibility, next sessions and map links. */
export function routeView(node: RouteNode, context: ViewContext): RouteView {
  const { route, stops } = node;
  const { links } = context;
  const { stops: times } = routeTimeline(stops);
  return {
    frame: campaignFrame(context, {
      title: route.name,
      description: `${route.summary} ${stops.map(({ venue }) => venue.venue.shortName ?? venue.venue.name).join('、')}。`,
      path: links.route(node.id),
      section: 'venues',
      trail: [{ label: '场馆', href: links.venues }, { label: '科普路线', href: links.routes }, { label: route.name }],
      search: routeSearch(node, context),
    }),
    head: {
      title: phrases(route.name),
      lead: route.summary,
      figure: { kind: 'count', count: stops.length, unit: '站' },
    },
    sample: route.sample ? '示例数据：这条路线是为了演示网站而编写的，站点、走法和时间都不是真的。' : undefined,
    facts: routeFacts(node, context),
    stops: stops.map((stop, index) => stopView(stop, index, { stops, times }, context)),
    locator: routeLocator(stops),
  };
}

function routeFacts(node: RouteNode, context: ViewContext): readonly FactView[] {
  const { site, links } = context;
  const { route, programmes } = node;
  const ids = new Set([...route.notices, ...programmes.map(({ source }) => source.notice)]);
  return [
    fact('多久', { text: totalText(node) ?? '未提供' }),
    fact('怎么走', { text: waysText(node) || '未提供' }),
    fact('适合', { text: route.audienceNote ?? route.audiences.join('、') }),
    fact(
      '资源',
      ...resourceValues(
        context,
        (each) => each.route?.id === node.id,
        () => '怎么约',
      ),
    ),
    fact('盖章', ...passportOf(node, context)),
    fact('板块', ...programmes.map(({ id, name }) => ({ text: name, href: links.programme(id) }))),
    fact(
      '依据',
      ...site.notices
        .filter(({ id }) => ids.has(id))
        .map(({ id, notice }) => ({ text: notice.title, href: links.notice(id) })),
    ),
  ].filter(({ values }) => values.length > 0);
}

/** The passport that counts the route. */
const passportOf = ({ id }: RouteNode, { site: { passport }, links }: ViewContext) =>
  passport?.routes.some((route) => route.id === id)
    ? [{ text: `每一站都有章（${passport.passport.name}）`, href: links.passport }]
    : [];

interface Whole {
  readonly stops: readonly RouteStop[];
  readonly times: readonly StopTimes[];
}

function stopView(stop: RouteStop, index: number, { stops, times }: Whole, context: ViewContext): StopView {
  const { id, venue } = stop.venue;
  const following = stops[index + 1];
  return {
    number: index + 1,
    name: venue.name,
    href: context.links.venue(id),
    sample: venue.sample,
    time: [arrivalText(index, times[index]?.arrives), stayText(stop.minutes)].join('，'),
    address: venue.address,
    note: stop.note,
    access: accessText(stop),
    maps: venueMaps(venue, context).links,
    on: nextSittings(id, context, 2),
    next: following && wayText(stop, following),
  };
}

function arrivalText(index: number, arrives: number | undefined): string {
  if (index === 0) return '从这里出发';
  return arrives === undefined ? '到站时间未提供' : `出发后 ${durationText(arrives)}到`;
}

const stayText = (minutes: number | undefined) =>
  minutes === undefined ? '停留时间未提供' : `停留 ${durationText(minutes)}`;

function accessText({ venue }: RouteStop): string {
  const known = accessibilityRows(venue.venue).filter(({ has }) => has !== 'unknown');
  if (known.length === 0) return '无障碍设施未提供';
  return known.map(({ facility, answer, note }) => `${facility}：${answer}${note && `（${note}）`}`).join('；');
}

/** `步行约 10 分钟，直线距离约 700 米。乘 2 路车`. */
function wayText({ venue, next }: RouteStop, following: RouteStop): string {
  const { point } = venue.venue;
  const to = following.venue.venue.point;
  const straight =
    point && to && venue.id !== following.venue.id ? `，直线距离约 ${distanceText(metresBetween(point, to))}` : '';
  if (!next) return `怎么去下一站未提供${straight}`;
  const minutes = next.minutes === undefined ? '，时间未提供' : `约 ${durationText(next.minutes)}`;
  return `${next.by}${minutes}${straight}${next.note === undefined ? '' : `。${next.note}`}`;
}
