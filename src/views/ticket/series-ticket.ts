import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { hasEnded } from '#domain/activity/offer.ts';
import type { SessionGroup } from '#domain/activity/session-groups.ts';
import { turnsOf } from '#domain/activity/session-state.ts';
import { isStanding, speakingSessions } from '#domain/activity/standing-sessions.ts';
import type { Series } from '#domain/schedule/series.ts';
import { daysOf, instantsOf } from '#domain/schedule/session-time.ts';
import type { Instant } from '#domain/time/instant.ts';
import { shortDay, weekday } from '../format/date.ts';
import { everyWeek } from '../format/weekdays.ts';
import { seriesDays } from '../schedule/series-text.ts';
import type { ViewContext } from '../site/view-context.ts';
import { withoutFacets } from './ticket.ts';
import { sessionTicketNow, type TicketNow } from './ticket-now.ts';
import { type TicketView, ticketOverTime } from './ticket-over-time.ts';

/** The sessions of a weekly rule. */
export type SeriesGroup = SessionGroup & { readonly series: Series };

export const isSeries = (group: SessionGroup): group is SeriesGroup => group.series !== undefined;

/**
 * The row of a weekly rule. Its status is that of its next session, of the last once all are over. It ends with the
 * last session and cannot be saved.
 */
export const seriesTicket = (node: ActivityNode, group: SeriesGroup, context: ViewContext): TicketView =>
  ticketOverTime(seriesTurns(group), context, (at) => seriesTicketNow(node, group, at));

/** When the row of a weekly rule changes. */
export const seriesTurns = ({ sessions }: SeriesGroup): readonly Instant[] => sessions.flatMap(turnsOf);

/** The row of a weekly rule at the context's `now`. */
export function seriesTicketNow(
  node: ActivityNode,
  { series, sessions }: SeriesGroup,
  context: ViewContext,
): TicketNow {
  const speaking = speakingSessions(sessions);
  const next = speaking.find(({ time }) => !hasEnded(time, context.now)) ?? speaking.at(-1) ?? sessions[0];
  const base = withoutFacets(sessionTicketNow(node, next, context));
  return {
    ...base,
    day: `${everyWeek(series.weekdays)}，${seriesCount(series, speaking)}`,
    marks: { ...base.marks, ...spanOfAll(speaking), hours: 'untold', key: undefined, formerKeys: undefined },
  };
}

/** From the start of the first session to the end of the last. */
function spanOfAll(sessions: readonly SessionNode[]): Pick<TicketNow['marks'], 'start' | 'end'> {
  const spans = sessions.flatMap(({ time }) => instantsOf(time) ?? []);
  return { start: spans[0]?.start, end: spans.at(-1)?.end };
}

/** `9月4日至26日，9月18日除外，共 7 场`. */
export const seriesCount = (series: Series, sessions: readonly SessionNode[]): string =>
  `${seriesDays(series)}，共 ${sessions.length} 场`;

/** A day of a weekly rule: `9月18日 周六`; `note` says that and why it is cancelled. */
export interface SeriesDate {
  readonly text: string;
  readonly note: string | undefined;
}

export const seriesDates = (sessions: readonly SessionNode[]): readonly SeriesDate[] =>
  sessions.flatMap((session) =>
    daysOf(session.time).map((day) => ({
      text: `${shortDay(day)} ${weekday(day)}`,
      note: isStanding(session) ? undefined : ['已取消', session.reason].filter(Boolean).join('：'),
    })),
  );
