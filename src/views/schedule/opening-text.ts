import { type Hours, isOpenOn, type OpeningRule, type SpecialHours, specialHours } from '#domain/schedule/opening.ts';
import type { Day, TimeOfDay } from '#domain/time/instant.ts';
import { shortDay, timeText } from '../format/date.ts';
import { weekdaysText } from '../format/weekdays.ts';

/** Hours on one line: `09:00–17:00`, `09:00 起`, `17:00 结束`; undefined when none are known. */
export function hoursText({ opens, closes }: Pick<Hours, 'opens' | 'closes'>): string | undefined {
  if (opens === undefined) return closes && `${timeText(closes)} 结束`;
  return closes === undefined ? `${opens} 起` : `${opens}–${timeText(closes)}`;
}

/** `16:30 停止入场`. */
export const lastEntryText = (time: TimeOfDay): string => `${time} 停止入场`;

/** Days of the period without opening: `周一不开放（9月28日照常开放）`, `9月18日不开放`. Empty when every day is open. */
export function closuresText(rule: OpeningRule): readonly string[] {
  const { closedWeekdays = [], closedOn = [], openOn = [] } = rule;
  const kept = within(rule, openOn).filter((day) => isOpenOn(rule, day) && !isOpenOn({ closedWeekdays }, day));
  const closed = within(rule, closedOn).filter((day) => isOpenOn({ closedWeekdays, openOn }, day));
  return [
    ...(closedWeekdays.length === 0
      ? []
      : [`${weekdaysText(closedWeekdays) ?? '每天'}不开放${kept.length > 0 ? `（${daysText(kept)}照常开放）` : ''}`]),
    ...(closed.length === 0 ? [] : [`${daysText(closed)}不开放`]),
  ];
}

/** What a row of a period says beside its usual hours: special hours, last entry, closed days. At most one line. */
export function openingNotes(rule: OpeningRule): readonly string[] {
  if (rule.from === rule.to) return rule.lastEntry === undefined ? [] : [lastEntryText(rule.lastEntry)];
  const { lastEntry } = rule;
  const facts = [
    specialHoursText(rule),
    ...(lastEntry === undefined ? [] : [lastEntryText(lastEntry)]),
    ...closuresText(rule),
  ].filter(Boolean);
  return facts.length > 0 ? [facts.join('，')] : [];
}

/** Hours that differ between days, and the days that are closed. */
export interface HoursTable {
  readonly rows: readonly HoursRow[];
  /** `周一不开放（9月28日照常开放）`. */
  readonly closed: readonly string[];
}

/** One line of the hours: which days, from when to when, last entry. */
export interface HoursRow {
  readonly days: string;
  readonly hours: string;
  /** `16:30 停止入场`. */
  readonly lastEntry: string | undefined;
}

/** Usual hours, then special ones. Undefined unless the hours differ between days or entry stops early. */
export function hoursTable(rule: OpeningRule): HoursTable | undefined {
  const { special = [], lastEntry } = rule;
  if (special.length === 0 && lastEntry === undefined) return undefined;
  const usual = hoursRow(special.length === 0 ? '每天' : '平时', rule);
  const rows = [usual, ...special.map((own) => hoursRow(specialDays(own), specialHours(rule, own)))];
  return { rows, closed: closuresText(rule) };
}

const hoursRow = (days: string, hours: Hours): HoursRow => ({
  days,
  hours: hoursText(hours) ?? '几点待公布',
  lastEntry: hours.lastEntry && lastEntryText(hours.lastEntry),
});

/** `周五 09:00–20:00`; `有些日子时间不同` for more than two kinds of days; '' without special hours. */
export function specialHoursText(rule: OpeningRule): string {
  const { special = [] } = rule;
  if (special.length === 0) return '';
  if (special.length > 2) return '有些日子时间不同';
  const texts = special.map((own) => `${specialDays(own)} ${hoursText(specialHours(rule, own)) ?? '几点待公布'}`);
  return texts.join('，');
}

const specialDays = ({ weekdays = [], days = [] }: SpecialHours): string =>
  [
    ...(weekdays.length > 0 ? [weekdaysText(weekdays) ?? '每天'] : []),
    ...(days.length > 0 ? [daysText(days)] : []),
  ].join('、');

/** `9月18日、9月20日`. */
export const daysText = (days: readonly Day[]): string => days.map(shortDay).join('、');

const within = ({ from, to }: OpeningRule, days: readonly Day[]): readonly Day[] =>
  days.filter((day) => day >= from && day <= to).toSorted();
