import type { AllDaySession, Session, WeeklySession } from '#schemas/session.ts';
import { isOpenOn, openDaysOf } from '../schedule/opening.ts';
import { daysOfSeries, seriesOf } from '../schedule/series.ts';
import { daysBetween, weekdayNameOf } from '../time/day.ts';
import { eachSession, type SessionFault } from './each-session.ts';

/** Longer periods are reported by session-too-long; their days are not listed here. */
const maxDays = 366;

/**
 * The days that a weekly rule or an exhibition names belong to it, and at least one day is left: an exception, a
 * cancelled day or special hours of another day would be lost in silence.
 */
export const sessionDaysFit = eachSession(faultsOf);

function faultsOf(session: Session): readonly SessionFault[] {
  if (session.kind !== 'weekly' && session.kind !== 'all-day') return [];
  const length = daysBetween(session.from, session.to ?? session.from);
  if (length < 0 || length > maxDays) return [];
  return session.kind === 'weekly' ? ofWeekly(session) : ofAllDay(session);
}

function ofWeekly(session: WeeklySession): readonly SessionFault[] {
  const rule = { ...seriesOf(session, ''), except: [] };
  const days = new Set(daysOfSeries(rule));
  const { except = [], cancelled = [] } = session;
  const strange = (day: string) => !days.has(day);
  const fix = `写 ${session.from} 到 ${session.to} 之间的${session.weekdays.join('、')}；另外加的场次单独写一场。`;
  return [
    ...(daysOfSeries({ ...rule, except }).length === 0 ? [noDay('weekdays')] : []),
    ...except.flatMap((day, at) =>
      strange(day) ? [notADay(['except', at], `${dayText(day)}本来就没有这一场。`, fix)] : [],
    ),
    ...cancelled.flatMap(({ on }, at) => {
      if (strange(on)) return [notADay(['cancelled', at, 'on'], `${dayText(on)}本来就没有这一场。`, fix)];
      if (!except.includes(on)) return [];
      return [
        notADay(
          ['cancelled', at, 'on'],
          `${on} 已经写在 except 里。`,
          '公布以后取消的留在 cancelled，从 except 删去。',
        ),
      ];
    }),
  ];
}

function ofAllDay(session: AllDaySession): readonly SessionFault[] {
  const { from, to = from, closedWeekdays = [], closedOn = [], openOn = [], hours = [] } = session;
  const isOutside = (day: string) => day < from || day > to;
  const outside = (path: SessionFault['path'], day: string): readonly SessionFault[] =>
    isOutside(day) ? [notADay(path, `${day} 不在 ${from} 到 ${to} 里。`, '核对日期。')] : [];
  return [
    ...(openDaysOf({ from, to, closedWeekdays, closedOn, openOn }).length === 0 ? [noDay('from')] : []),
    ...closedOn.flatMap((day, at) => outside(['closedOn', at], day)),
    ...openOn.flatMap((day, at) => [
      ...outside(['openOn', at], day),
      ...(isOutside(day) || !isOpenOn({ closedWeekdays }, day)
        ? []
        : [notADay(['openOn', at], `${dayText(day)}本来就开放。`, '删去它；每周不开放的日子写在 closedWeekdays 里。')]),
      ...(closedOn.includes(day) ? [notADay(['openOn', at], `${day} 又写了不开放。`, '留下对的一处。')] : []),
    ]),
    ...hours.flatMap(({ days = [], weekdays, opens, closes, lastEntry }, at) => [
      ...days.flatMap((day, position) => outside(['hours', at, 'days', position], day)),
      ...(days.length === 0 && weekdays === undefined
        ? [notADay(['hours', at], '没有写是哪几天的时间。', '加上 weekdays（每周哪几天）或 days（哪几天）。')]
        : []),
      ...([opens, closes, lastEntry].every((time) => time === undefined)
        ? [notADay(['hours', at], '没有写几点。', '加上 opens、closes 或 lastEntry；不开放的日子写在 closedOn 里。')]
        : []),
    ]),
  ];
}

const dayText = (day: string) => `${day}（${weekdayNameOf(day)}）`;

const notADay = (path: SessionFault['path'], message: string, fix: string): SessionFault => ({
  code: 'session-day',
  path,
  message,
  fix,
});

const noDay = (field: string): SessionFault => ({
  code: 'session-no-day',
  path: [field],
  message: '照这样写，一天也没有。',
  fix: '核对起止日期、星期和不办的日子。',
});
