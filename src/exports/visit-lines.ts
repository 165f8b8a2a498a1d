import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import type { DaysTime, SessionTime } from '#domain/schedule/session-time.ts';
import { partNames } from '#domain/time/day-part.ts';
import { timeOf } from '#domain/time/instant.ts';
import type { Online } from '#schemas/address/online.ts';
import { admissionFact, agesText } from '#views/activity/admission-text.ts';
import { bookingText } from '#views/activity/booking-text.ts';
import { priceText } from '#views/activity/price-text.ts';
import { closuresText, hoursTable, hoursText } from '#views/schedule/opening-text.ts';

/** The stated facts that a visitor needs, one per line: hours, admission, price, booking and so on. */
export function visitLines(node: ActivityNode, session: SessionNode): readonly string[] {
  const { activity } = node;
  const { price, languages, weather, bring } = activity;
  return [
    ...hoursLines(session.time),
    ...labelled('谁能来', admissionFact(activity)),
    ...labelled('年龄', agesText(activity.ages)),
    ...labelled('费用', priceText(price)),
    ...labelled('语言', languages?.join('、')),
    ...(isStanding(session) ? bookingLines(node, session) : []),
    ...labelled('天气', weather),
    ...labelled('要带', bring),
    ...onlineLines(session),
  ];
}

const labelled = (label: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${label}：${text}`];

/** Times that a calendar event cannot express: hours of whole days, and a start without a known end. */
function hoursLines(time: SessionTime): readonly string[] {
  if (time.kind === 'timed') return time.end === undefined ? [`${timeOf(time.start)} 起，几点结束待公布`] : [];
  return time.kind === 'all-day' ? openingLines(time) : [];
}

function openingLines(time: DaysTime): readonly string[] {
  const table = hoursTable(time);
  if (!table) return [dailyLine(time), ...closuresText(time)];
  const rows = table.rows.map(({ days, hours, lastEntry }) =>
    [`${days} ${hours}`, lastEntry].filter(Boolean).join('，'),
  );
  return [...rows, ...table.closed];
}

function dailyLine(time: DaysTime): string {
  const hours = hoursText(time);
  if (hours !== undefined) return time.from === time.to ? hours : `每天 ${hours}`;
  if (time.part === undefined) return '几点待公布';
  return time.part === 'whole-day' ? partNames[time.part] : `${partNames[time.part]}，几点待公布`;
}

function bookingLines(node: ActivityNode, session: SessionNode): readonly string[] {
  const text = [bookingText(session, node.activity), session.booking?.url].filter(Boolean).join(' ');
  if (text === '') return [];
  return [session.booking === undefined ? text : `预约：${text}`];
}

/** The session's own address, then those of its places. */
const onlineLines = ({ online, places }: SessionNode): readonly string[] => [
  ...(online ? [`线上：${onlineText(online)}`] : []),
  ...places.flatMap(({ venue, room, online: own }) =>
    own ? [`线上${placeIn([venue?.venue.name, room])}：${onlineText(own)}`] : [],
  ),
];

const placeIn = (names: readonly (string | undefined)[]) => {
  const name = names.filter(Boolean).join(' ');
  return name === '' ? '' : `（${name}）`;
};

const onlineText = ({ platform, url }: Online) => [platform, url].filter(Boolean).join(' ');
