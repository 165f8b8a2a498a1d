import { daysBetween, weekdayNameOf, weekdays as weekdayNames } from '../day.ts';
import type { Day } from '../instant.ts';
import { acrossDays } from './between-instants.ts';
import type { Clause } from './clause.ts';
import { isWithoutDays, onlyDays, whichDay } from './weekdays-alone.ts';
import { workingDaysQuestions } from './weekly-rules.ts';
import type { Window } from './window.ts';

/**
 * What a person must answer before the sessions of a clause are right, in zh-CN.
 * @param read number of sessions read
 * @param isDated whether the text itself has days
 */
export function questionsOf(
  clause: Clause,
  window: Window,
  { read, isDated }: { readonly read: number; readonly isDated: boolean },
): readonly string[] {
  const { days, weekdays, hours, signs, mismatches } = clause;
  const outside = days.flatMap((each) =>
    each.kind === 'days' && !isWithin(each, window) && !(each.hasYear && isInYear(each, window)) ? [each.from] : [],
  );
  const doubts = hours.flatMap((each) => (each.kind === 'hours' ? (each.doubt ?? []) : []));
  const isSettled = window.isTold === true && hours.length > 0;
  return [
    ...mismatches.map(
      ({ day, weekday }) => `${dayText(day)}是${weekdayNameOf(day)}，不是${nameOf(weekday)}：哪个写错了？`,
    ),
    ...weekdaysQuestion(clause, window, isSettled),
    ...workingDaysQuestions(clause, window),
    ...doubts.slice(0, 1),
    ...(signs.has('from') && !(weekdays.length > 0 && clause.count === read) ? ['没有写到哪天止：到哪天？'] : []),
    ...((signs.has('every-day') || signs.has('whole-month')) && !isDated && !isSettled ? [windowQuestion(window)] : []),
    ...(signs.has('vague') ? ['日期还没有定：定在哪天？'] : []),
    ...(signs.has('vague-hours') ? ['钟点只写了大约：几点开始？'] : []),
    ...outsideQuestion(outside.map(dayText)),
    ...stateQuestion(clause),
    ...(acrossDays(clause)?.questions ?? []),
    ...countQuestion(clause, read),
    ...dayCountQuestion(clause),
  ];
}

/** Weekdays without days: which of the campaign's, or whether all of them. */
function weekdaysQuestion(clause: Clause, window: Window, isSettled: boolean): readonly string[] {
  const [days, ...others] = clause.days;
  if (clause.areWeekdaysAlone && days?.kind === 'month' && others.length === 0)
    return [whichOfMonth(clause, days.month)];
  if (clause.weekdays.length === 0 || days) return [];
  if (isWithoutDays(clause)) return onlyDays(clause, window) ? [] : [whichDay(clause, window)];
  return isSettled ? [] : [windowQuestion(window)];
}

/** 9月周五: every one of the month, or one. */
const whichOfMonth = ({ weekdays }: Clause, month: string): string => {
  const names = weekdays.map(nameOf).join('、');
  return `“${Number(month.slice(5))}月${names}”是每个${names}，还是哪一天？先按每个${names}。`;
};

interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Whether a day of a range is one of the campaign, or one that counts for it. */
const isWithin = (days: Days, { counted, ...window }: Window): boolean =>
  [window, ...(counted ? [counted] : [])].some(({ from, to }) => days.to >= from && days.from <= to);

/** A year in full may have other days than the campaign's; another year may be a slip. */
const isInYear = ({ from, to }: Days, window: Window): boolean =>
  from.slice(0, 4) <= window.to.slice(0, 4) && to.slice(0, 4) >= window.from.slice(0, 4);

const windowQuestion = ({ from, to }: Window): string => `没有写从哪天到哪天，先按 ${from} 到 ${to}：对吗？`;

/** 9:00、14:00（已约满）: the last, or all of them. */
const stateQuestion = ({ days, hours, signs, isMarked }: Clause): readonly string[] =>
  (isMarked ? hours.length > 1 : days.length > 1 && hours.length === 0) && (signs.has('full') || signs.has('cancelled'))
    ? [`${signs.has('full') ? '约满' : '取消'}写在 ${isMarked ? hours.length : days.length} 场后面：是哪几场？先都算。`]
    : [];

/** Asks once about days outside the campaign: they may be of another campaign or year. */
export const outsideQuestion = (days: readonly string[]): readonly string[] =>
  days.length > 0 ? [`${days.join('、')}${outsideWords}`] : [];

export const outsideWords = '不在活动集中开展的时间里：算这次活动的吗，还是写错了？';

const dayText = (day: Day): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

const countQuestion = ({ count, days }: Clause, read: number): readonly string[] =>
  count === undefined || count === read || count * days.length === read
    ? []
    : [`写了 ${count} 场，读到 ${read} 场：各是什么时候？`];

function dayCountQuestion({ dayCount, days, except }: Clause): readonly string[] {
  const read = days.reduce((sum, each) => sum + (each.kind === 'days' ? daysBetween(each.from, each.to) + 1 : 0), 0);
  return dayCount === undefined || dayCount === read - except.length
    ? []
    : [`写了 ${dayCount} 天，读到 ${read - except.length} 天：是哪几天？`];
}

const nameOf = (position: number): string => weekdayNames[position] ?? '';
