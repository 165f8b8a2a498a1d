import { campaignShortName, campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { PassportNode, StampNode } from '#domain/passport/passport-node.ts';
import { codeDigest } from '#domain/passport/stamp-code.ts';
import type { RouteNode } from '#domain/route/route-node.ts';
import { type FactView, fact } from '../activity/activity-facts.ts';
import { phrases } from '../format/phrases.ts';
import { type CityPictureView, cityPictureView } from '../site/city-look.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';

export interface StampView {
  /** Id of the venue. */
  readonly id: string;
  readonly formerIds: readonly string[];
  /** Recognise the codes on the place's sheets, also those of its former ids, without containing them. */
  readonly digests: readonly string[];
  readonly name: string;
  readonly href: string;
  /** Region and where the sheet is. */
  readonly where: string;
  readonly sample: boolean;
}

export interface PassportRouteView {
  readonly name: string;
  readonly href: string;
  /** Ids of the venues, each once. */
  readonly stops: readonly string[];
  readonly text: string;
}

export interface PassportView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly sample: string | undefined;
  readonly stamps: readonly StampView[];
  readonly routes: readonly PassportRouteView[];
  /** Number of stamps for the card. */
  readonly enough: number;
  readonly card: { readonly title: string; readonly name: string; readonly picture: CityPictureView };
  readonly facts: readonly FactView[];
  /** How it works and what it does not do. */
  readonly notes: readonly string[];
}

/** The page of 集章打卡. Its script keeps the stamps on the device and shows them. */
export function passportView(node: PassportNode, context: ViewContext): PassportView {
  const { site, links } = context;
  const { passport, stamps, routes, enough } = node;
  const shortName = campaignShortName(site.campaign);
  return {
    frame: campaignFrame(context, {
      title: passport.name,
      description: `${shortName}的${passport.name}：${stamps.length} 处可以盖章，章盖在自己的手机上，不用注册。`,
      path: links.passport,
      trail: [{ label: passport.name }],
    }),
    head: { title: phrases(passport.name), lead: passport.summary, figure: undefined },
    sample: passport.sample ? '示例数据：这套章是为了演示网站而编写的，这些地方没有贴章码。' : undefined,
    stamps: stamps.map((stamp) => stampView(stamp, context)),
    routes: routes.map((route) => routeView(route, context)),
    enough,
    card: { title: campaignTitle(site.campaign), name: passport.name, picture: cityPictureView(site) },
    facts: basis(node, context),
    notes: notesOf(node),
  };
}

/** The fact on the page of a place with a stamp; none for other places. */
export function stampFact(venueId: string, context: ViewContext): readonly FactView[] {
  const stamp = context.site.passport?.stamps.find(({ venue }) => venue.id === venueId);
  if (!stamp) return [];
  return [fact('盖章', { text: stamp.where ?? '这里有一枚章', href: context.links.passport })];
}

function stampView(
  { venue: { id, venue, region }, where, code, formerCodes }: StampNode,
  { links }: ViewContext,
): StampView {
  return {
    id,
    formerIds: venue.formerIds,
    digests: [code, ...formerCodes].map(codeDigest),
    name: venue.shortName ?? venue.name,
    href: links.venue(id),
    where: [region?.name, where].filter(Boolean).join('，'),
    sample: venue.sample,
  };
}

function routeView({ id, route, stops }: RouteNode, { links }: ViewContext): PassportRouteView {
  const venues = [...new Set(stops.map(({ venue }) => venue.id))];
  return { name: route.name, href: links.route(id), stops: venues, text: `${venues.length} 枚章` };
}

function basis({ programme }: PassportNode, { site, links }: ViewContext): readonly FactView[] {
  if (!programme) return [];
  const notice = site.notices.find(({ id }) => id === programme.source.notice);
  return [
    fact('板块', { text: programme.name, href: links.programme(programme.id) }),
    ...(notice ? [fact('依据', { text: notice.notice.title, href: links.notice(notice.id) })] : []),
  ];
}

const notesOf = ({ stamps, enough }: PassportNode): readonly string[] => [
  `到了地方，用手机扫那里贴的二维码，打开的就是这一页，章自动盖上。扫不了的，把二维码下面的八位章码打进来。`,
  enough < stamps.length
    ? `盖到 ${enough} 枚，就有一张纪念卡，可以存成图片。`
    : '全部盖到，就有一张纪念卡，可以存成图片。',
  '章只存在这台设备的这个浏览器里：不用注册，什么也不发出去，打开过这个网站的，断网也能盖。',
  '所以换了手机、换了浏览器（微信里和手机自带的浏览器各算各的）、用无痕模式、清除了浏览数据，章就看不到了。纪念卡请早点存成图片。',
  '章只给自己作纪念，不能证明到过：网站不知道谁盖了章，不能凭它领奖、计学时。',
];
