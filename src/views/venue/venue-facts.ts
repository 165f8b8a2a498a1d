import type { VenueNode } from '#domain/activity/activity-node.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { type MapService, mapLinks } from '#domain/venue/map-links.ts';
import type { Venue } from '#schemas/venue.ts';
import { type FactView, fact } from '../activity/activity-facts.ts';
import { phoneLink } from '../format/phone-link.ts';
import { stampFact } from '../passport/passport.ts';
import { resourceValues } from '../resource/resources.ts';
import { routesVia } from '../route/routes.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';

/** The known facts of a venue, and one line that names the missing ones. */
export function venueFacts({ id, venue, region }: VenueNode, context: ViewContext): readonly FactView[] {
  const { links } = context;
  const routes = routesVia(id, context).map(({ href, label }) => ({ text: label, href }));
  const resources = resourceValues(
    context,
    (each) => each.venue?.id === id,
    (each) => (each.resource.kind === 'venue' ? '怎么约' : each.name),
  );
  const { address, directions, openingHours, phone, capacity, kind, sample } = venue;
  // Link only the phone numbers of real venues.
  const call = phone === undefined || sample ? {} : { href: phoneLink(phone) };
  const asked: readonly Asked[] = [
    { label: '地址', text: address },
    { label: '怎么去', text: directions, missing: '交通' },
    { label: '开放', text: openingHours, missing: '开放时间' },
    { label: '电话', text: phone, link: call },
  ];
  const missing = asked.filter(({ text }) => text === undefined).map((each) => each.missing ?? each.label);
  return [
    ...asked.flatMap(({ label, text, link }) => (text === undefined ? [] : [fact(label, { text, ...link })])),
    ...(capacity === undefined ? [] : [fact('容纳', { text: `${capacity} 人` })]),
    fact('类型', { text: kind }),
    ...(region
      ? [fact(placeWords(context.site.campaign).region, { text: region.name, href: links.region(region.id) })]
      : []),
    ...stampFact(id, context),
    ...(routes.length > 0 ? [fact('路线', ...routes)] : []),
    ...(resources.length > 0 ? [fact('资源', ...resources)] : []),
    ...(missing.length > 0 ? [fact('未提供', { text: missing.join('、') })] : []),
  ];
}

interface Asked {
  readonly label: string;
  readonly text: string | undefined;
  readonly link?: { readonly href?: string };
  /** Name in the list of missing facts; the label by default. */
  readonly missing?: string;
}

export interface MapsView {
  readonly note: string | undefined;
  readonly links: readonly LinkView[];
}

const services: Readonly<Record<MapService, string>> = { amap: '高德地图', baidu: '百度地图', tencent: '腾讯地图' };

/** Links to the three map services; the note states when they can only search by name. */
export function venueMaps({ name, address, point }: Venue, { site }: ViewContext): MapsView {
  return {
    note: point ? undefined : '这个场馆没有登记坐标，地图会按名称查找，请核对结果。',
    links: mapLinks({ name, address, city: site.campaign.city.name, point }).map(({ service, url }) => ({
      href: url,
      label: services[service],
    })),
  };
}

type Facility = keyof Venue['accessibility'];
export type Answer = 'yes' | 'no' | 'unknown';

export interface AccessibilityRow {
  readonly facility: string;
  readonly has: Answer;
  readonly answer: string;
  readonly note: string;
}

const facilities: Readonly<Record<Facility, string>> = {
  stepFree: '无台阶进出',
  lift: '电梯',
  toilet: '无障碍卫生间',
  hearingLoop: '听力辅助',
  parking: '停车',
};
const answers: Readonly<Record<Answer, string>> = { yes: '有', no: '没有', unknown: '未提供' };

/** Every facility with its answer; empty when nothing is known of any. */
export function accessibilityRows(venue: Venue): readonly AccessibilityRow[] {
  const rows = (Object.keys(facilities) as Facility[]).map((key) => facilityRow(venue, key));
  return rows.every(({ has, note }) => has === 'unknown' && note === '') ? [] : rows;
}

/** One facility with its answer; `未提供` when nothing is known of it. */
export function facilityRow({ accessibility }: Venue, key: Facility): AccessibilityRow {
  const { has = 'unknown', note = '' } = accessibility[key] ?? {};
  return { facility: facilities[key], has, answer: answers[has], note };
}
