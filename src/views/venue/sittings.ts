import type { SessionNode } from '#domain/activity/activity-node.ts';
import { hasEnded, isForPublic } from '#domain/activity/offer.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import { type SessionAt, sessionsAt } from '#domain/venue/sessions-at.ts';
import { seriesText } from '../schedule/series-text.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A few sessions at a venue. */
export interface SittingsView {
  readonly sittings: readonly { readonly when: string; readonly title: string; readonly href: string }[];
  /** Note about sessions that are not listed, or that there are none. */
  readonly more: string | undefined;
}

/**
 * The next sessions at a venue for the public; the first ones when no dated session lies ahead. A weekly rule is listed
 * once. Omits cancelled sessions.
 */
export function nextSittings(venueId: string, { site, links, now }: ViewContext, count: number): SittingsView {
  const held = sessionsAt(venueId, site.activities)
    .flatMap(({ sessions }) => sessions)
    .filter(({ session }) => isStanding(session));
  const open = held.filter(({ node }) => isForPublic(node.activity));
  const coming = open.filter(({ session: { time } }) => instantsOf(time) && !hasEnded(time, now));
  const listed = coming.length > 0 ? coming : open;
  const rows = listed.filter(({ session: { series } }, position) => {
    const first = listed.findIndex(({ session }) => session.series === series);
    return series === undefined || first === position;
  });
  const sitting = ({ node, session }: SessionAt) => ({
    when: whenText(session),
    title: node.activity.name,
    href: links.activity(node.id),
  });
  return { sittings: rows.slice(0, count).map(sitting), more: moreText(held, listed, rows.length > count) };
}

function whenText({ time, series }: SessionNode): string {
  if (series) return seriesText(series);
  return time.kind === 'tba' ? '时间待定' : sessionTimeText(time);
}

function moreText(held: readonly unknown[], listed: readonly unknown[], isMore: boolean): string | undefined {
  if (held.length === 0) return '还没有登记活动';
  if (listed.length === 0) return `${held.length} 场，限特定人员`;
  return isMore ? `共 ${listed.length} 场` : undefined;
}
