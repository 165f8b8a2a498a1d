import type { NoticeNode } from '#domain/campaign/site.ts';
import { noticeDate } from '../notice/notice-date.ts';
import type { NoticeLine } from '../notice/notices.ts';
import type { PageFrame } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { Site } from '../site/site.ts';
import { hubFrame } from './hub-frame.ts';
import { type HubPlaceLine, placeLines } from './hub-lists.ts';
import { areCities, hubPlaces, placeNames } from './hub-places.ts';
import { type Province, provinceCode } from './hub-provinces.ts';

export interface ProvinceView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly places: readonly HubPlaceLine[];
  /** The newest ones. */
  readonly notices: readonly NoticeLine[];
}

const maxNotices = 40;

/** The places of one province of a hub, each with its campaigns, and their newest notices. */
export function provinceView({ code, name }: Province, hub: Site): ProvinceView {
  const places = hubPlaces(hub).filter(({ lead }) => provinceCode(lead) === code);
  const unit = areCities(places) ? '座城市' : '个地方';
  return {
    frame: hubFrame(hub, {
      title: `${name}各地`,
      description: `${placeNames(places)}的${hub.hub.festivals}活动：哪天举办，有多少场。`,
      path: hubLinks(hub.address).province(code),
      trail: [{ label: name }],
    }),
    head: { title: [name], lead: '点地名看那里的活动。', figure: countFigure(places.length, unit) },
    places: placeLines(places, hub.now),
    notices: hub.campaigns
      .filter((context) => provinceCode(context) === code)
      .flatMap(({ site, links }) => site.notices.map(({ id, notice }) => ({ href: links.notice(id), notice })))
      .sort((a, b) => (issued(a) > issued(b) ? -1 : issued(a) < issued(b) ? 1 : 0))
      .slice(0, maxNotices)
      .map(({ href, notice }) => ({ href, date: noticeDate(notice), title: notice.title })),
  };
}

/** Notices without a day of issue come last. */
const issued = ({ notice }: Pick<NoticeNode, 'notice'>): string => notice.issuedOn ?? '';
