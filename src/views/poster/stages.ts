import type { SessionNode } from '#domain/activity/activity-node.ts';
import { daysOf, type SessionTime } from '#domain/schedule/session-time.ts';
import { dayRange, shortPartialDate } from '../format/date.ts';
import { longestNote } from './lockup-words.ts';
import { sittingOf } from './sitting.ts';

/**
 * Sessions with names of their own, in order: `初赛 9月16日，决赛时间待定`; of more than fit, the first and the last.
 * Undefined for sessions without names, or with too long ones.
 */
export function stagesText(sessions: readonly SessionNode[]): string | undefined {
  const stages = [...Map.groupBy(sessions, ({ title }) => title)];
  if (stages.length < 2 || stages.some(([title]) => title === undefined)) return undefined;
  const days = new Set(sessions.map(({ time }) => daysOf(time)[0]));
  const [first = '', ...others] = stages.map(
    ([title = '', own]) =>
      title +
      stageTime(
        own.map(({ time }) => time),
        days.size === 1,
      ),
  );
  const whole = [first, ...others].join('，');
  const short = whole.length > longestNote || others.length > 3 ? `${first}……${others.at(-1)}` : whole;
  return short.length > longestNote ? undefined : short;
}

/** ` 9月16日`, ` 9月16日至17日`, ` 9月中旬`, `时间待定`; the start where all stages are on one day. */
function stageTime(times: readonly SessionTime[], isOneDay: boolean): string {
  const days = times.flatMap(daysOf).sort();
  const [time] = times;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined)
    return time?.kind === 'partial' ? ` ${shortPartialDate(time.date)}` : '时间待定';
  const start = isOneDay && time ? sittingOf(time)?.start : undefined;
  return ` ${start ?? dayRange(first, last)}`;
}
