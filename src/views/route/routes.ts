import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import type { RouteNode } from '#domain/route/route-node.ts';
import { routeTimeline } from '#domain/route/timeline.ts';
import { durationText } from '../format/duration.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ListPageView } from '../ticket/list-page.ts';

export interface RouteCard {
  readonly href: string;
  readonly name: string;
  readonly summary: string;
  /** Number of stops, duration, means of travel. */
  readonly line: string;
  readonly stops: readonly string[];
  readonly sample: boolean;
}

export interface RoutesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly routes: readonly RouteCard[];
  readonly empty: ListPageView['empty'];
}

/** The overview page of 科普路线. */
export function routesView(context: ViewContext): RoutesView {
  const { site, links } = context;
  const { routes } = site;
  return {
    frame: campaignFrame(context, {
      title: '科普路线',
      description: `${campaignShortName(site.campaign)}的科普路线：一站一站怎么走、停留多久、路上多久。`,
      path: links.routes,
      section: 'venues',
      trail: [{ label: '场馆', href: links.venues }, { label: '科普路线' }],
      indexable: routes.length > 0,
    }),
    head: {
      title: ['跟着', '路线走'],
      lead: '每条路线写着先去哪儿、停留多久、路上多久；可以打印出来带着走。',
      figure: countFigure(routes.length, '条路线'),
    },
    routes: routes.map((node) => ({
      href: links.route(node.id),
      name: node.route.name,
      summary: node.route.summary,
      line: [`${node.stops.length} 站`, totalText(node), waysText(node)].filter(Boolean).join('　'),
      stops: node.stops.map(({ venue }) => venue.venue.shortName ?? venue.venue.name),
      sample: node.route.sample,
    })),
    empty: routes.length > 0 ? undefined : { text: '目前没有登记科普路线。', href: links.venues, label: '看全部场馆' },
  };
}

/** Duration of the route; a partial sum when some minutes are not known; undefined when none are. */
export function totalText({ stops }: RouteNode): string | undefined {
  const { known, complete } = routeTimeline(stops);
  if (known === 0) return undefined;
  return complete ? `全程约 ${durationText(known)}` : `已知的加起来 ${durationText(known)}，其余未提供`;
}

/** The distinct means of travel, in the order of the route. */
export const waysText = ({ stops }: RouteNode): string =>
  [...new Set(stops.flatMap(({ next }) => next?.by ?? []))].join('、');

/** The routes that stop at a venue. */
export const routesVia = (venueId: string, { site, links }: ViewContext): readonly LinkView[] =>
  routeLinks(
    site.routes.filter(({ stops }) => stops.some(({ venue }) => venue.id === venueId)),
    links,
  );

export const routeLinks = (routes: readonly RouteNode[], links: ViewContext['links']): readonly LinkView[] =>
  routes.map(({ id, route }) => ({ href: links.route(id), label: route.name }));
