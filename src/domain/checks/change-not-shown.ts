import type { Activity } from '#schemas/activity.ts';
import type { Check } from './context.ts';

/**
 * A change log that ends with a cancellation or a postponement has a session with that status: else page, poster and
 * calendar say that it takes place as planned. A later correction or move ends the matter. Skips drafts. Warning.
 */
export const changeNotShown: Check = ({ activities }) =>
  activities
    .filter(({ data }) => !data.draft)
    .flatMap(({ file, data }) => {
      const index = data.changes.length - 1;
      const kind = data.changes[index]?.kind;
      if ((kind !== 'cancelled' && kind !== 'postponed') || isShown(data, kind)) return [];
      return {
        code: 'change-not-shown',
        file,
        path: ['changes', index, 'kind'],
        message: `changes 里最后记的是${kind === 'cancelled' ? '取消' : '改期'}，场次里没有一场是这样，页面上照常举办。`,
        fix: `在那一场写 "status": "${kind}"；又照常举办的，再加一条 corrected 说明。`,
      };
    });

const isShown = ({ sessions }: Activity, kind: 'cancelled' | 'postponed'): boolean =>
  sessions.some((session) => {
    if (session.kind === 'weekly') return kind === 'cancelled' && (session.status === kind || session.cancelled);
    return session.status === kind || (kind === 'postponed' && session.previously !== undefined);
  });
