import type { SessionNode } from '#domain/activity/activity-node.ts';
import { sessionGroups } from '#domain/activity/session-groups.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import type { Series } from '#domain/schedule/series.ts';
import { type DaysTime, daysOf, isOvernight, type SessionTime, type TimedTime } from '#domain/schedule/session-time.ts';
import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';
import { partNames } from '../format/day-part.ts';

/**
 * The times of an activity in the format that the import parses (src/domain/import/times.ts), one for each session and
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
  const { from, to, weekdays, starts, ends, part, except } = series;
  const [usual] = speakingSessions(sessions);
  const others = sessions.filter(({ status }) => status !== usual?.status);
  const left = [...except, ...others.flatMap(({ time }) => daysOf(time).slice(0, 1))].toSorted();
  const rule = [
    `${daysText(from, to)} 每${weekdays.join('、')}${hoursText(starts, ends) || partText(part)}`,
    ...left.map((day) => `，${dayText(day)}除外`),
    usual ? remarks[usual.status] : '',
  ];
  return [rule.join(''), ...others.map(sessionText)];
}

function timeText(time: SessionTime): string {
  switch (time.kind) {
    case 'timed':
      return timedText(time);
    case 'all-day':
      return openingText(time);
    case 'partial':
      return dayText(time.date);
    case 'tba':
      return '待定';
    default:
      return time satisfies never;
  }
}

function timedText(time: TimedTime): string {
  const { start, end } = time;
  const day = dayOf(start);
  if (end === undefined) return `${dayText(day)} ${timeOf(start)}开始`;
  const isSameDay = dayOf(end - 1) === day && end > start;
  if (isSameDay || isOvernight(time)) return `${dayText(day)}${hoursText(timeOf(start), clockAtEnd(end, isSameDay))}`;
  return `${dayText(day)} ${timeOf(start)}-${dayText(dayOf(end))} ${timeOf(end)}（不间断）`;
}

/** Midnight at the end of a day is 24:00. */
const clockAtEnd = (end: Instant, isSameDay: boolean) => (isSameDay && timeOf(end) === '00:00' ? '24:00' : timeOf(end));

/** Days with their hours, other hours, and the days that are closed or open against the rule. */
function openingText(time: DaysTime): string {
  const { from, to, opens, closes, lastEntry, part, special = [] } = time;
  const { closedWeekdays = [], closedOn = [], openOn = [] } = time;
  return [
    daysText(from, to) + (hoursText(opens, closes) || partText(part)) + entryText(lastEntry),
    ...special.map((own) => {
      const days = [...(own.weekdays ?? []), ...(own.days ?? []).map(dayText)].join('、');
      return `其中${days}${hoursText(own.opens, own.closes)}${entryText(own.lastEntry)}`;
    }),
    ...(closedWeekdays.length > 0 ? [`${closedWeekdays.join('、')}不开放`] : []),
    ...closedOn.map((day) => `${dayText(day)}除外`),
    ...openOn.map((day) => `${dayText(day)}照常开放`),
  ].join('，');
}

const entryText = (lastEntry: string | undefined) => (lastEntry === undefined ? '' : ` ${lastEntry}停止入场`);

function hoursText(opens = '', closes = ''): string {
  if (opens === '' && closes === '') return '';
  if (opens === '') return ` ${closes}结束`;
  if (closes === '') return ` ${opens}开始`;
  return closes > opens ? ` ${opens}-${closes}` : ` ${opens}-次日${closes}`;
}

const partText = (part: DaysTime['part']) => (part === undefined ? '' : ` ${partNames[part]}`);

const daysText = (from: string, to: string) => (from === to ? dayText(from) : `${dayText(from)}-${dayText(to)}`);

/** `2023-09-17`, `2023-09`, `2023-09-中旬` and `2023` in Chinese. */
function dayText(date: string): string {
  const [year, month, rest = ''] = date.split('-');
  if (month === undefined) return `${year}年`;
  const day = rest === '' || rest.endsWith('旬') ? rest : `${Number(rest)}日`;
  return `${year}年${Number(month)}月${day}`;
}
