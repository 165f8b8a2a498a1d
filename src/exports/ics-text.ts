import type { ActivityNode, OrganizationNode, SessionNode } from '#domain/activity/activity-node.ts';
import { lastMove } from '#domain/activity/changes.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { markedTitle } from '#domain/activity/title-marks.ts';
import { dayOf } from '#domain/time/instant.ts';
import { bookingText } from '#views/activity/booking-text.ts';
import { dayWithWeekday, rangeFrom } from '#views/format/date.ts';
import { partNames } from '#views/format/day-part.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';

/** The activity's name, prefixed with marks for sample, cancelled, postponed and moved. */
export function eventTitle(node: ActivityNode, session: SessionNode): string {
  const { activity } = node;
  const { status } = session;
  return markedTitle(activity.name, [
    activity.sample && 'sample',
    (status === 'cancelled' || status === 'postponed') && status,
    isStanding(session) && lastMove(node) !== undefined && 'moved',
  ]);
}

/**
 * The place on one line: venue, room, address; for online activities without a venue, the platform; undefined when not
 * known.
 */
export function placeLine({ venue, room, online }: SessionNode): string | undefined {
  if (venue)
    return [[venue.venue.name, room].filter(Boolean).join(' '), venue.venue.address].filter(Boolean).join('，');
  return room ?? (online && `线上：${online.platform}`);
}

/** The event's description: what changed, summary, organizers, booking, and the URL of the activity's page. */
export function eventDescription(node: ActivityNode, session: SessionNode, context: ViewContext): string {
  const { activity } = node;
  return [
    activity.sample ? '示例数据，不是真实的活动。' : undefined,
    changeLine(session),
    moveLine(node, session),
    activity.summary,
    openingLine(session),
    session.note,
    organizationsLine('主办', node.hosts),
    organizationsLine('承办', node.organizers),
    bookingLine(node, session),
    session.online && `线上：${[session.online.platform, session.online.url].filter(Boolean).join(' ')}`,
    `详情：${absolute(context.address, context.links.activity(node.id))}`,
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}

const moveLine = (node: ActivityNode, session: SessionNode): string | undefined => {
  const move = isStanding(session) ? lastMove(node) : undefined;
  return move && `地点有变：${move.note}`;
};

function changeLine({ status, reason, previously, time }: SessionNode): string | undefined {
  const because = reason === undefined ? '' : `原因：${reason}`;
  switch (status) {
    case 'cancelled':
      return `本场已取消。${because}`;
    case 'postponed': {
      const old = previously
        ? `，原定${dayWithWeekday(dayOf(previously.start))} ${rangeFrom(previously.start, previously.end)}`
        : '';
      const open = time.kind === 'partial' || time.kind === 'tba' ? '，新时间待定' : '';
      return `本场已改期${old}${open}。${because}`;
    }
    case 'full':
      return '本场名额已约满。';
    case 'scheduled':
      return undefined;
    default:
      return status satisfies never;
  }
}

function openingLine({ time }: SessionNode): string | undefined {
  if (time.kind !== 'all-day') return undefined;
  if (time.opens === undefined && time.closes === undefined) return time.part && `${partNames[time.part]}，几点待定`;
  if (time.opens && time.closes) return `每天 ${time.opens}–${time.closes}`;
  return time.opens ? `每天 ${time.opens} 开始` : `每天 ${time.closes} 结束`;
}

function organizationsLine(role: string, nodes: readonly OrganizationNode[]): string | undefined {
  return nodes.length === 0 ? undefined : `${role}：${nodes.map(({ organization }) => organization.name).join('、')}`;
}

function bookingLine(node: ActivityNode, session: SessionNode): string | undefined {
  if (!isStanding(session)) return undefined;
  return `预约：${[bookingText(session, node.activity), session.booking?.url].filter(Boolean).join(' ')}`;
}
