import { shiftHours } from '#domain/schedule/session-time.ts';
import { daysBetween, weekdayOf } from '#domain/time/day.ts';
import { type Day, dayOf, type Instant, type TimeOfDay, timeOf } from '#domain/time/instant.ts';
import { parsePartialDate } from '#domain/time/partial-date.ts';

const month = (text: string) => Number(text.slice(5, 7));
const yearOf = (text: string) => Number(text.slice(0, 4));
const dayOfMonth = (day: Day) => Number(day.slice(8, 10));

/** `周日` … `周六`. */
export const weekday = (day: Day): string => `周${'日一二三四五六'.charAt(weekdayOf(day))}`;

/** `9月17日`. */
export const shortDay = (day: Day): string => `${month(day)}月${dayOfMonth(day)}日`;

/** `2023年9月17日`. */
export const longDay = (day: Day): string => `${day.slice(0, 4)}年${shortDay(day)}`;

/** A day, with its year where that is not the given one: `9月17日`, `2028年1月10日`. */
export const dayIn = (year: number, day: Day): string => withOtherYear(year, day, shortDay(day));

/** The year to write before a date, when it is not the given one: `2028年`, else nothing. */
export const yearBefore = (year: number, date: string): string => (yearOf(date) === year ? '' : `${yearOf(date)}年`);

const withOtherYear = (year: number, date: string, text: string) => yearBefore(year, date) + text;

/** `9月17日（周日）`. */
export const dayWithWeekday = (day: Day): string => `${shortDay(day)}（${weekday(day)}）`;

/** The end of a range as far as it differs from its start: `23日`, `10月2日`, `2028年1月10日`. */
function endOf(from: Day, to: Day): string {
  return from.slice(0, 7) === to.slice(0, 7) ? `${dayOfMonth(to)}日` : dayIn(yearOf(from), to);
}

/** `9月17日至23日`, `9月28日至10月2日`, `12月20日至2028年1月10日`, or one day. Uses 至, as in running text. */
export function dayRange(from: Day, to: Day): string {
  if (from === to) return shortDay(from);
  return `${shortDay(from)}至${endOf(from, to)}`;
}

/** `2023年9月17日至23日`, `2027年12月20日至2028年1月10日`, `2023年9月17日`. */
export const longDayRange = (from: Day, to: Day): string => `${from.slice(0, 4)}年${dayRange(from, to)}`;

/** `9月17日（周日）至23日（周六）`. */
export function dayRangeWithWeekdays(from: Day, to: Day): string {
  if (from === to) return dayWithWeekday(from);
  return `${dayWithWeekday(from)}至${endOf(from, to)}（${weekday(to)}）`;
}

/**
 * `09:00–11:30`; when it ends on another day, `9月17日 20:00–9月18日 02:00`; in another year,
 * `12月31日 20:00–2028年1月1日 02:00`.
 */
export function timeRange(start: Instant, end: Instant): string {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (first === last) return `${timeOf(start)}–${timeOf(end)}`;
  return `${shortDay(first)} ${timeOf(start)}–${dayIn(yearOf(first), last)} ${timeOf(end)}`;
}

/** A start and an end that may be unknown: `09:00–11:30`, `09:00 起`. */
export const rangeFrom = (start: Instant, end: Instant | undefined): string =>
  end === undefined ? `${timeOf(start)} 起` : timeRange(start, end);

/** A time of day; hours from 24 on are of the next day: `次日 07:30`. */
export const timeText = (time: TimeOfDay): string => (time > '24:00' ? `次日 ${shiftHours(time, -24)}` : time);

/** A partial date in words, without the year: `9月中旬`, `8月`, `9月17日`. */
export function shortPartialDate(text: string): string {
  const date = parsePartialDate(text);
  switch (date.kind) {
    case 'day':
      return shortDay(date.day);
    case 'month':
      return `${month(date.month)}月`;
    case 'third':
      return `${month(date.month)}月${date.third}`;
    case 'year':
      return '年内';
    default:
      return date satisfies never;
  }
}

/** A partial date in words, with its year where that is not the given one: `9月中旬`, `2028年1月`. */
export const partialDateIn = (year: number, text: string): string => withOtherYear(year, text, shortPartialDate(text));

/** A partial date in words, with the year: `2023年8月`, `2024年9月中旬`. */
export const longPartialDate = (text: string): string =>
  text.length === 4 ? `${text}年` : `${text.slice(0, 4)}年${shortPartialDate(text)}`;

/** Number of days including both ends, in Han numerals for titles: `七`, `十一`. */
export const daysInHan = (from: Day, to: Day): string => hanCount(daysBetween(from, to) + 1);

/** A count before a measure word: like hanNumber, but 两 for two. */
export const hanCount = (value: number): string => (value === 2 ? '两' : hanNumber(value));

/** 0–999 in Han numerals: `七`, `十一`, `二十四`, `一百零三`. Other numbers stay digits. */
export function hanNumber(value: number): string {
  const digits = '零一二三四五六七八九';
  if (!Number.isInteger(value) || value < 0 || value > 999) return String(value);
  if (value < 10) return digits.charAt(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds ? `${digits.charAt(hundreds)}百` : '';
  if (hundreds && !tens) return ones ? `${head}零${digits.charAt(ones)}` : head;
  const tensText = tens === 1 && !hundreds ? '十' : `${digits.charAt(tens)}十`;
  return `${head}${tensText}${ones ? digits.charAt(ones) : ''}`;
}
