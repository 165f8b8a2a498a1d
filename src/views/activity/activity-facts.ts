import type { ActivityNode, BookingNode, OrganizationNode, SessionNode } from '#domain/activity/activity-node.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { dayOf, timeOf } from '#domain/time/instant.ts';
import { shortDay } from '../format/date.ts';
import { routesVia } from '../route/routes.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import type { ViewContext } from '../site/view-context.ts';
import { venuesOf } from './place.ts';

/** A labelled fact. A value with a target page carries an `href`. */
export interface FactView {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly href?: string }[];
}

/** Venue summary on an activity's page. */
export interface VenuePanel {
  readonly name: string;
  readonly href: string;
  readonly facts: readonly FactView[];
}

/** Time, place, audience, booking and region. */
export const mainFacts = (node: ActivityNode, context: ViewContext): readonly FactView[] => [
  ...visitFacts(node, context),
  ...(node.region
    ? [
        fact(placeWords(context.site.campaign).region, {
          text: node.region.name,
          href: context.links.region(node.region.id),
        }),
      ]
    : []),
];

/** Time, place, audience and booking. */
export function visitFacts(node: ActivityNode, { links }: ViewContext): readonly FactView[] {
  const { activity, sessions } = node;
  return [
    fact('时间', { text: `${whenText(sessions)}${formerTime(sessions)}` }),
    fact('地点', ...places(node, links)),
    fact('线上', ...(activity.online ? [linked(activity.online.platform, activity.online.url)] : [])),
    fact('适合', { text: activity.audienceNote ?? activity.audiences.join('、') }),
    fact('预约', ...bookingFacts(node)),
  ].filter(({ values }) => values.length > 0);
}

/** Builds a fact. A fact may have no values; lists filter those out. */
export const fact = (label: string, ...values: FactView['values']): FactView => ({ label, values });

/**
 * The venue with the room, else the venues of the sessions, else a place in words, else 待定; empty for online-only
 * activities.
 */
function places(node: ActivityNode, links: ViewContext['links']): FactView['values'] {
  const { room, online } = node.activity;
  const venues = venuesOf(node);
  if (venues.length === 0) return room === undefined ? (online ? [] : [{ text: '待定' }]) : [{ text: room }];
  return venues.map(({ id, venue }) => ({ text: [venue.name, room].filter(Boolean).join(' '), href: links.venue(id) }));
}

/**
 * One session with its hours; several sessions by day: at most four days, else the first three and 等. Omits cancelled
 * sessions, unless all are cancelled.
 */
export function whenText(all: ActivityNode['sessions']): string {
  const sessions = speakingSessions(all);
  const [first] = sessions;
  if (!first || sessions.length === 1) return first ? sessionTimeText(first.time) : '';
  const days = [...new Set(sessions.flatMap(({ time }) => daysOf(time).slice(0, 1)))].map(shortDay);
  const shown = days.length > 4 ? `${days.slice(0, 3).join('、')}等` : days.join('、');
  return shown ? `${shown}，共 ${sessions.length} 场` : `共 ${sessions.length} 场，日期待定`;
}

/** `（已改期，原定9月16日（周六）14:00–16:00）` when the only session is postponed; else empty. */
function formerTime([session, ...others]: ActivityNode['sessions']): string {
  if (session?.status !== 'postponed' || !session.previously || others.length > 0) return '';
  return `（已改期，原定${sessionTimeText({ kind: 'timed', ...session.previously })}）`;
}

const linked = (text: string, href: string | undefined) => (href === undefined ? { text } : { text, href });

/** The distinct ways to book the sessions, with their URLs. */
export const bookingTexts = ({ sessions, activity }: ActivityNode): readonly string[] => [
  ...new Set(
    speakingSessions(sessions)
      .filter(({ booking }) => booking !== undefined)
      .map((session) => [bookingText(session, activity), session.booking?.url].filter(Boolean).join(' ')),
  ),
];

/** The distinct ways to book the sessions, without URLs. */
const bookingFacts = ({ sessions, activity }: ActivityNode): FactView['values'] =>
  [...new Set(speakingSessions(sessions).map((session) => bookingText(session, activity)))].map((text) => ({ text }));

/** Whether and how to book a session, in one sentence; the booking URL is rendered separately. */
export function bookingText({ booking, online }: SessionNode, { admission }: ActivityNode['activity']): string {
  if (booking === undefined) return '预约方式待公布';
  if (booking.needed) return neededText(booking);
  const walkIn = online === undefined && (admission === undefined || admission.to === 'public');
  return booking.note ?? (walkIn ? '不用预约，直接到场' : '不用预约');
}

function neededText({
  opens,
  closes,
  capacity,
  capacityUnit = '个名额',
  phone,
  waitingList,
  note,
}: BookingNode): string {
  return [
    '需要预约',
    opens === undefined ? '' : `，${instantText(opens)}开始`,
    closes === undefined ? '' : `，${instantText(closes)}截止`,
    capacity === undefined ? '' : `，每场 ${capacity} ${capacityUnit}`,
    phone === undefined ? '' : `，电话 ${phone}`,
    waitingList ? '，约满可以候补' : '',
    note ? `。${note}` : '',
  ].join('');
}

const instantText = (instant: number) => `${shortDay(dayOf(instant))} ${timeOf(instant)}`;

/** The known facts of the activity's venue; undefined without a venue. */
export function venuePanel({ venue }: ActivityNode, context: ViewContext): VenuePanel | undefined {
  if (!venue) return undefined;
  const { name, address, directions, openingHours, phone } = venue.venue;
  const rows: readonly [string, string | undefined][] = [
    ['地址', address],
    ['怎么去', directions],
    ['开放', openingHours],
    ['电话', phone],
  ];
  return {
    name,
    href: context.links.venue(venue.id),
    facts: [
      ...rows.flatMap(([label, text]) => (text === undefined ? [] : [fact(label, { text })])),
      ...routesVia(venue.id, context).map(({ href, label }) => fact('路线', { text: label, href })),
    ],
  };
}

/** Organizations and people of the activity, with the contact office. */
export function peopleFacts(node: ActivityNode, { links }: ViewContext): readonly FactView[] {
  const { activity } = node;
  const units = (nodes: readonly OrganizationNode[]) =>
    nodes.map(({ id, organization }) => ({ text: organization.name, href: links.organization(id) }));
  const contact = activity.contact;
  return [
    fact('主办', ...units(node.hosts)),
    fact('承办', ...units(node.organizers)),
    fact('协办', ...units(node.coOrganizers)),
    fact(
      '科技工作者',
      ...activity.scienceWorkers.map(({ name, title, organization }) => ({
        text: [name, title, organization].filter(Boolean).join('，'),
      })),
    ),
    fact('联系', ...(contact ? [{ text: [contact.office, ...(contact.phones ?? [])].join(' ') }] : [])),
  ].filter(({ values }) => values.length > 0);
}
