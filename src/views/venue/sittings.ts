import type { SessionNode } from '#domain/activity/activity-node.ts';
import { isForPublic } from '#domain/activity/offer.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Moments, momentsOf, partOver, type Shown, spansOf } from '#domain/time/moments.ts';
import { type SessionAt, sessionsAt } from '#domain/venue/sessions-at.ts';
import { seriesText } from '../schedule/series-text.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import type { ViewContext } from '../site/view-context.ts';
import { statusWords } from '../ticket/status-words.ts';
import { previousTime } from '../ticket/ticket-now.ts';

/** A few sessions at a venue. */
export interface SittingsView {
  /** Every session that is ever listed, and when it is. */
  readonly sittings: readonly {
    readonly when: string;
    readonly title: string;
    readonly href: string;
    readonly shown: Shown;
  }[];
  /** Note about sessions that are not listed, or that there are none. */
  readonly more: Moments<string | undefined>;
}

/**
 * The next sessions at a venue for the public; the first ones when no dated session lies ahead. A weekly rule is listed
 * once. Omits cancelled sessions.
 */
export function nextSittings(venueId: string, { site, links, now }: ViewContext, count: number): SittingsView {
  const held = sessionsAt(venueId, site.activities)
    .flatMap(({ sessions }) => sessions)
    .filter(({ session }) => isStanding(session));
  const open = held.filter(({ node }) => isForPublic(node.activity)).map(withEnd);
  const turns = open.map(({ end }) => end).filter(Number.isFinite);
  const moments = momentsOf(turns, now, (at) => {
    const coming = open.filter(({ end }) => end > at);
    const listed = coming.length > 0 ? coming : open;
    const rows = oncePerRule(listed);
    return {
      rows: rows.slice(0, count).map((each) => open.indexOf(each)),
      more: moreText(held, listed, rows.length > count),
    };
  });
  const sittings = open.flatMap(({ node, session }, index) => {
    const isListed = ({ rows }: { readonly rows: readonly number[] }) => rows.includes(index);
    if (!moments.some(({ value }) => isListed(value))) return [];
    const { activity, id } = node;
    return [
      { when: whenText(session), title: activity.name, href: links.activity(id), shown: spansOf(moments, isListed) },
    ];
  });
  return { sittings, more: partOver(moments, ({ more }) => more) };
}

type Sitting = SessionAt & { readonly end: Instant };

/** A session without a day is never ahead. */
const withEnd = (sitting: SessionAt): Sitting => ({
  ...sitting,
  end: instantsOf(sitting.session.time)?.end ?? Number.NEGATIVE_INFINITY,
});

const oncePerRule = (listed: readonly Sitting[]): readonly Sitting[] =>
  listed.filter(({ session: { series } }, position) => {
    const first = listed.findIndex(({ session }) => session.series === series);
    return series === undefined || first === position;
  });

function whenText({ time, series, status, previously }: SessionNode): string {
  return [
    series ? seriesText(series) : time.kind === 'tba' ? '时间待定' : sessionTimeText(time),
    ...(status === 'full' ? [statusWords.full.text] : []),
    ...(previously ? [`原定${previousTime(previously)}`] : []),
  ].join('，');
}

function moreText(held: readonly unknown[], listed: readonly unknown[], isMore: boolean): string | undefined {
  if (held.length === 0) return '还没有登记活动';
  if (listed.length === 0) return `${held.length} 场，限特定人员`;
  return isMore ? `共 ${listed.length} 场` : undefined;
}
