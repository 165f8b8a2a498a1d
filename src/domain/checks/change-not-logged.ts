import type { Check } from './context.ts';

/**
 * A cancelled or postponed session has an entry in `changes`. The number of entries is the SEQUENCE of the calendar
 * event; without an increase a subscriber's calendar keeps the old version (RFC 5546, 2.1.4). Skips drafts. Warning.
 */
export const changeNotLogged: Check = ({ activities }) =>
  activities
    .filter(({ data }) => !data.draft)
    .flatMap(({ file, data }) =>
      data.sessions.flatMap(({ status }, index) => {
        if (status !== 'cancelled' && status !== 'postponed') return [];
        if (data.changes.some(({ kind }) => kind === status)) return [];
        return {
          code: 'change-not-logged',
          file,
          path: ['sessions', index, 'status'],
          message: `这一场${status === 'cancelled' ? '取消' : '改期'}了，changes 里没有记录，订阅日历的人收不到更新。`,
          fix: `在 changes 里加一条 kind 为 ${status} 的记录。`,
        };
      }),
    );
