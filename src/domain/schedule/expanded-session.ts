import type { Session, WrittenSession } from '#schemas/session.ts';
import { daysOfSeries, idOn, type Series, seriesOf, timeOn } from './series.ts';
import { type SessionTime, sessionTimeOf } from './session-time.ts';

/** One session: as written, or of one day of a weekly rule. */
export interface ExpandedSession {
  /** Stable within the activity: the editor's id, else the position from 1; with the day for one of a weekly rule. */
  readonly id: string;
  readonly time: SessionTime;
  readonly status: Session['status'];
  readonly reason: string | undefined;
  readonly series: Series | undefined;
}

/** The sessions that a written session stands for, sorted by day. `index` is its position from 0. */
export function expandSession(session: WrittenSession, index: number): readonly ExpandedSession[] {
  const id = session.id ?? String(index + 1);
  if (session.kind === 'weekly') return expandWeekly(session, seriesOf(session, id));
  return [
    {
      id,
      time: sessionTimeOf(session),
      status: session.status ?? 'scheduled',
      reason: session.reason,
      series: undefined,
    },
  ];
}

function expandWeekly(
  session: WrittenSession & { readonly kind: 'weekly' },
  series: Series,
): readonly ExpandedSession[] {
  const cancelled = new Map(session.cancelled?.map(({ on, reason }) => [on, reason]));
  return daysOfSeries(series).map((day) => ({
    id: idOn(series, day),
    time: timeOn(series, day),
    status: cancelled.has(day) ? 'cancelled' : (session.status ?? 'scheduled'),
    reason: cancelled.get(day) ?? session.reason,
    series,
  }));
}
