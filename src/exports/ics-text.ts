import type { ActivityNode, OrganizationNode, PlaceNode, SessionNode } from '#domain/activity/activity-node.ts';
import { lastMove } from '#domain/activity/changes.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { markedTitle } from '#domain/activity/title-marks.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { dayOf } from '#domain/time/instant.ts';
import { dayWithWeekday, rangeFrom } from '#views/format/date.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { sessionName } from './session-name.ts';
import { visitLines } from './visit-lines.ts';

/** The activity's name with that of the session, prefixed with marks for sample, cancelled, postponed and moved. */
export function eventTitle(node: ActivityNode, session: SessionNode): string {
  const { status } = session;
  return markedTitle(sessionName(node, session), [
    node.activity.sample && 'sample',
    (status === 'cancelled' || status === 'postponed') && status,
    isStanding(session) && lastMove(node) !== undefined && 'moved',
  ]);
}

/**
 * The place on one line: venue, room, address; several places one after the other; for online activities without a
 * venue, the platform; undefined when not known.
 */
export function placeLine({ places, online }: SessionNode): string | undefined {
  const names = places.map(placeName).filter(Boolean);
  return names.length > 0 ? names.join('；') : online && `线上：${online.platform}`;
}

function placeName({ venue, room, online }: PlaceNode): string {
  if (venue)
    return [[venue.venue.name, room].filter(Boolean).join(' '), venue.venue.address].filter(Boolean).join('，');
  return room ?? (online ? `线上：${online.platform}` : '');
}

/** The event's description: what changed, summary, what visitors need to know, organizers, the URL of the page. */
export function eventDescription(node: ActivityNode, session: SessionNode, context: ViewContext): string {
  const { activity } = node;
  return [
    activity.sample ? '示例数据，不是真实的活动。' : undefined,
    changeLine(session),
    moveLine(node, session),
    activity.summary,
    session.note,
    organizationsLine('主办', node.hosts),
    organizationsLine('承办', node.organizers),
    ...visitLines(node, session),
    `详情：${absolute(context.address, context.links.activity(node.id))}`,
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}

/** The cancelled days of a weekly rule with their reasons, for the event that repeats; undefined when it is cancelled. */
export function cancelledDaysLine(usual: SessionNode, sessions: readonly SessionNode[]): string | undefined {
  const days = sessions
    .filter((session) => isStanding(usual) && !isStanding(session))
    .map(({ time, reason }) => {
      const day = daysOf(time).map(dayWithWeekday).join('');
      return reason === undefined ? day : `${day}：${reason}`;
    });
  return days.length === 0 ? undefined : `已取消的日子：${days.join('；')}`;
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

function organizationsLine(role: string, nodes: readonly OrganizationNode[]): string | undefined {
  return nodes.length === 0 ? undefined : `${role}：${nodes.map(({ organization }) => organization.name).join('、')}`;
}
