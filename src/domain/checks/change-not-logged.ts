import type { Session } from '#schemas/session.ts';
import type { Check } from './context.ts';

/**
 * A cancelled or postponed session, or a cancelled day of a weekly rule, has an entry in `changes`. The number of entries
 * is the SEQUENCE of the calendar event; without an increase a subscriber's calendar keeps the old version (RFC 5546,
 * 2.1.4). Skips drafts. Warning.
 */
export const changeNotLogged: Check = ({ activities }) =>
  activities
    .filter(({ data }) => !data.draft)
    .flatMap(({ file, data }) =>
      data.sessions.flatMap((session, index) => {
        const change = changeOf(session);
        if (change === undefined || data.changes.some(({ kind }) => kind === change.kind)) return [];
        return {
          code: 'change-not-logged',
          file,
          path: ['sessions', index, change.field],
          message: `${change.what}了，changes 里没有记录，订阅日历的人收不到更新。`,
          fix: `在 changes 里加一条 kind 为 ${change.kind} 的记录。`,
        };
      }),
    );

function changeOf(session: Session) {
  const { status } = session;
  if (status === 'cancelled') return { kind: status, field: 'status', what: '这一场取消' } as const;
  if (status === 'postponed') return { kind: status, field: 'status', what: '这一场改期' } as const;
  const hasCancelledDays = session.kind === 'weekly' && session.cancelled !== undefined;
  return hasCancelledDays ? ({ kind: 'cancelled', field: 'cancelled', what: '有几天取消' } as const) : undefined;
}
