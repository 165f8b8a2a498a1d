import { hasEnded } from '#domain/activity/offer.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import { type SessionAt, sessionsAt } from '#domain/venue/sessions-at.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A few sessions at a venue. */
export interface SittingsView {
  readonly sittings: readonly { readonly when: string; readonly title: string; readonly href: string }[];
  /** Note about sessions that are not listed, or that there are none. */
  readonly more: string | undefined;
}

/** The next sessions at a venue; the first ones when no dated session lies ahead. Omits cancelled sessions. */
export function nextSittings(venueId: string, { site, links, now }: ViewContext, count: number): SittingsView {
  const held = sessionsAt(venueId, site.activities)
    .flatMap(({ sessions }) => sessions)
    .filter(({ session }) => isStanding(session));
  const coming = held.filter(({ session: { time } }) => instantsOf(time) && !hasEnded(time, now));
  const listed = coming.length > 0 ? coming : held;
  const sitting = ({ node, session }: SessionAt) => ({
    when: session.time.kind === 'tba' ? '时间待定' : sessionTimeText(session.time),
    title: node.activity.name,
    href: links.activity(node.id),
  });
  const more = listed.length > count ? `共 ${listed.length} 场` : undefined;
  return { sittings: listed.slice(0, count).map(sitting), more: listed.length === 0 ? '还没有登记活动' : more };
}
