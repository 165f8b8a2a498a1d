import type { DayOfWeek, Schedule } from 'schema-dts';
import { hoursOn, openDaysOf } from '#domain/schedule/opening.ts';
import { recurrenceOf } from '#domain/schedule/recurrence.ts';
import type { DaysTime } from '#domain/schedule/session-time.ts';
import type { Day, TimeOfDay } from '#domain/time/instant.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { chinaZone } from '../china-time.ts';
import { known } from './known.ts';

const weekdayTypes: Readonly<Record<WeekdayName, DayOfWeek>> = {
  周一: 'https://schema.org/Monday',
  周二: 'https://schema.org/Tuesday',
  周三: 'https://schema.org/Wednesday',
  周四: 'https://schema.org/Thursday',
  周五: 'https://schema.org/Friday',
  周六: 'https://schema.org/Saturday',
  周日: 'https://schema.org/Sunday',
};

/** Hours of each day; an end that is not after the start is of the next day. Undefined where not known. */
interface DayHours {
  readonly starts: TimeOfDay | undefined;
  readonly ends: TimeOfDay | undefined;
}

/** The days of a weekly rule (https://schema.org/Schedule), sorted, without cancelled ones. */
export function daysSchedule(days: readonly Day[], { starts, ends }: DayHours): Schedule {
  const rule = recurrenceOf(days);
  const isNextDay = starts !== undefined && ends !== undefined && ends <= starts;
  return known({
    '@type': 'Schedule',
    startDate: days[0],
    endDate: days.at(-1),
    ...(rule && { repeatFrequency: 'P1W', byDay: rule.weekdays.map((name) => weekdayTypes[name]) }),
    exceptDate: rule?.except,
    startTime: starts && `${starts}:00`,
    endTime: isNextDay || !ends ? undefined : `${ends}:00`,
    duration: isNextDay ? durationOf(starts, ends) : undefined,
    scheduleTimezone: chinaZone,
  });
}

/** One schedule for each kind of hours of an exhibition of several days; none while every day is alike and untold. */
export function openingSchedules(time: DaysTime): readonly Schedule[] {
  const days = openDaysOf(time);
  const byHours = Map.groupBy(days, (day) => {
    const { opens = '', closes = '' } = hoursOn(time, day);
    return `${opens}-${closes}`;
  });
  const isTold =
    time.from !== time.to && (byHours.size > 1 || !byHours.has('-') || time.closedWeekdays || time.closedOn);
  if (!isTold) return [];
  return [...byHours.values()].map((alike) => {
    const { opens, closes } = hoursOn(time, alike[0] ?? time.from);
    return daysSchedule(alike, { starts: opens, ends: closes });
  });
}

/** ISO 8601: `PT12H30M`. */
function durationOf(starts: TimeOfDay, ends: TimeOfDay): string {
  const minutes = minutesOf(ends) + 24 * 60 - minutesOf(starts);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
}

const minutesOf = (time: TimeOfDay) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
