import type { Session } from '#schemas/session.ts';
import { isStanding } from '../activity/standing-sessions.ts';
import { dayOf, instantOf } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { Check } from './context.ts';

/**
 * A session overlaps the campaign's `counted` period, or its window where no period is set. Warning: a session outside
 * is shown but counts for no target. Skips cancelled sessions and drafts. Skips all sessions when campaign.json is
 * partially parsed, because the period can be absent only for that reason.
 */
export const sessionOutOfPeriod: Check = ({ campaign, activities }, { partial }) => {
  if (partial?.has(campaign.file)) return [];
  const { window, counted } = campaign.data;
  const from = counted ? partialDateBounds(counted.from).from : window.from;
  const to = counted ? partialDateBounds(counted.to).to : window.to;
  return activities
    .filter(({ data }) => !data.draft)
    .flatMap(({ file, data }) =>
      data.sessions.flatMap((session, index) => {
        const bounds = isStanding(session) ? boundsOf(session) : undefined;
        if (!bounds || (bounds.from <= to && bounds.to >= from)) return [];
        return {
          code: 'session-out-of-period',
          file,
          path: ['sessions', index, { timed: 'start', 'all-day': 'from', partial: 'date', tba: 'kind' }[session.kind]],
          message: `这一场不在计入的时间 ${from} 至 ${to} 里，不计入任务。`,
          fix: '核对日期；确实在这个时间以外举办，可以不改。',
        };
      }),
    );
};

/** First and last possible day of a session, without listing the days between. */
function boundsOf(session: Session) {
  switch (session.kind) {
    case 'timed':
      return { from: dayOf(instantOf(session.start)), to: dayOf(instantOf(session.end)) };
    case 'all-day':
      return { from: session.from, to: session.to ?? session.from };
    case 'partial':
      return partialDateBounds(session.date);
    case 'tba':
      return undefined;
    default:
      return session satisfies never;
  }
}
