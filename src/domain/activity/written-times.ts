import type { Series } from '../schedule/series.ts';
import { daysOf } from '../schedule/session-time.ts';
import { ruleText, timeText } from '../schedule/time-text.ts';
import type { SessionNode } from './activity-node.ts';
import { sessionGroups } from './session-groups.ts';
import { speakingSessions } from './standing-sessions.ts';

/**
 * The times of an activity in words that readTimes() reads, one for each session and
 * one for each weekly rule: `2023年9月17日 09:00-11:30`, `2023年9月17日 09:00开始`, `2023年9月17日 19:00-次日07:30`,
 * `2023年9月17日 09:00-2023年9月19日 17:00（不间断）`, `2023年9月17日 上午`,
 * `2023年9月17日-2023年9月23日`, `2024年9月中旬`, `2023年`, `待定`, `2023年9月9日-2023年9月24日 每周六、周日 09:00-11:30，2023年9月17日除外`;
 * followed by the status in brackets unless scheduled. Days that a rule cancels are exceptions of it and times of their
 * own.
 */
export const writtenTimes = (sessions: readonly SessionNode[]): readonly string[] =>
  sessionGroups(sessions).flatMap(({ series, sessions: those }) =>
    series && series.from !== series.to ? seriesTexts(series, those) : those.map(sessionText),
  );

const sessionText = ({ time, status }: SessionNode): string => timeText(time) + remarks[status];

const remarks: Readonly<Record<SessionNode['status'], string>> = {
  scheduled: '',
  full: '（已约满）',
  cancelled: '（已取消）',
  postponed: '（已改期）',
};

/** A weekly rule with its exceptions, then the days that are cancelled although the rule is not. */
function seriesTexts(series: Series, sessions: readonly SessionNode[]): readonly string[] {
  const [usual] = speakingSessions(sessions);
  const others = sessions.filter(({ status }) => status !== usual?.status);
  const left = others.flatMap(({ time }) => daysOf(time).slice(0, 1));
  return [ruleText(series, left) + (usual ? remarks[usual.status] : ''), ...others.map(sessionText)];
}
