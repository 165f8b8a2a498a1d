import { isStanding } from '../activity/standing-sessions.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import { otherYearOf } from './campaign-period.ts';
import type { Check } from './context.ts';
import { sessionDays, sessionPath } from './session-days.ts';

/**
 * A session overlaps the campaign's `counted` period, or its window where no period is set. Warning: a session outside
 * is shown but counts for no target. Skips cancelled sessions, drafts, and sessions of another year, which `leftoverDates`
 * reports. Skips all sessions when campaign.json is
 * partially parsed, because the period can be absent only for that reason.
 */
export const sessionOutOfPeriod: Check = ({ campaign, activities }, { partial }) => {
  if (partial?.has(campaign.file)) return [];
  const { window, counted } = campaign.data;
  const from = counted ? partialDateBounds(counted.from).from : window.from;
  const to = counted ? partialDateBounds(counted.to).to : window.to;
  const isOfOtherYear = otherYearOf(campaign.data);
  return activities
    .filter(({ data }) => !data.draft)
    .flatMap(({ file, data }) =>
      data.sessions.flatMap((session, index) => {
        const bounds = isStanding(session) ? sessionDays(session) : undefined;
        if (!bounds || (bounds.from <= to && bounds.to >= from)) return [];
        if (isOfOtherYear(bounds.from) && isOfOtherYear(bounds.to)) return [];
        return {
          code: 'session-out-of-period',
          file,
          path: ['sessions', index, sessionPath[session.kind]],
          message: `这一场不在计入的时间 ${from} 至 ${to} 里，不计入任务。`,
          fix: '核对日期；确实在这个时间以外举办，可以不改。',
        };
      }),
    );
};
