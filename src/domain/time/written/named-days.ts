import { addDays, daysBetween, eachDay, lastDayOfMonth, weekdayOf } from '../day.ts';
import type { Day } from '../instant.ts';
import { withLabels } from './day-labels.ts';
import { dayOfFestival, festivalNames } from './festival-days.ts';
import type { Window } from './window.ts';

const begin = '(?<=^|[\\n；;，,、]\\s*)';
/** What may stand behind the name of a day: hours and half days, and nothing that makes it another day. */
const behind = '(?=\\s*(?:$|[\\n；;，,、\\d]|[（(][^\\d]|[上中下]午|[早晚]|[一二三四五六七八九十两]{1,3}[点时]))';
const festival = new RegExp(
  `${begin}(?:(?<month>\\d{1,2})月份?的?)?(?<name>${festivalNames})节?(?<night>当晚|之?夜)?(?:当[天日])?${behind}`,
  'gu',
);

const campaign = '(?:全国|本次)?(?<called>活动|(?:科普|活动|宣传)[日周月])(?:集中)?(?:活动)?的?';
const weekday = '(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])';
const ofCampaign = new RegExp(
  `${begin}${campaign}(?:(?<first>首日|首天|第一天)|(?<last>最后一[天日]|末日)|(?<only>当[天日])|(?:(?<week>那一?周|这一?周|当周)的?)?${weekday})${behind}`,
  'gu',
);

const several =
  /(?<days>\d{1,2}(?:\s*[、,，和]\s*\d{1,2})+)\s*[日号]?(?<count>[两二三四五六七八九]|\d{1,2})(?:个(?<part>[上下]午|早上|晚上)|天(?![前后内]))/gu;

/**
 * A text with the dates of days that it names otherwise: 教师节, 中秋夜, 科普周首日; 17、19、21三个晚上. The name is kept in brackets,
 * as is what a day is called beside its date.
 * What the campaign's own days do not determine stays as it is.
 */
export const withNamedDays = (text: string, window: Window): string =>
  withLabels(text)
    .replace(festival, (...match) => {
      const { month, name = '', night }: Record<string, string | undefined> = match.at(-1);
      const day = dayOfFestival(name, window.from.slice(0, 4));
      const isOfMonth = month === undefined || Number(month) === Number(day?.slice(5, 7));
      return day === undefined || !isOfMonth
        ? match[0]
        : `${inHan(day)}（${match[0].replace(/^\d+月份?的?/u, '')}）${night === undefined ? '' : '晚'}`;
    })
    .replace(ofCampaign, (...match) => {
      const day = dayOfCampaign(match.at(-1), window);
      return day === undefined ? match[0] : `${inHan(day)}（${match[0]}）`;
    })
    .replace(several, '$<days>日，共$<count>天$<part>');

function dayOfCampaign(named: Readonly<Record<string, string | undefined>>, window: Window): Day | undefined {
  const { called = '', first, last, only, week, weekday: name = '' } = named;
  const { from, to } = window;
  // 活动首日 may be the first day of the activity itself.
  if (called === '活动' || (week === undefined && only === undefined && !isCalled(called, window))) return undefined;
  if (first !== undefined) return from;
  if (last !== undefined) return to;
  if (only !== undefined) return from === to ? from : undefined;
  const days = week === undefined && called.endsWith('周') ? eachDay(from, to) : weekOf(window);
  const [day, ...others] = days.filter(
    (each) => weekdayOf(each) === '日一二三四五六'.indexOf(name.replace('天', '日')),
  );
  return others.length > 0 ? undefined : day;
}

/** The week that has all days of the campaign; empty where they are of several. Weeks begin on Monday (ISO 8601). */
function weekOf({ from, to }: Window): readonly Day[] {
  const monday = addDays(from, -((weekdayOf(from) + 6) % 7));
  return daysBetween(monday, to) < 7 ? eachDay(monday, addDays(monday, 6)) : [];
}

/** Whether the campaign's days are what is called so: a month has all its days, a week at most ten. */
export function isCalled(name: string, { from, to }: Window): boolean {
  const isMonth = from.endsWith('-01') && to === lastDayOfMonth(from.slice(0, 7));
  if (name.endsWith('月')) return isMonth;
  if (name.endsWith('周')) return daysBetween(from, to) < 10;
  return name.endsWith('日') ? !isMonth : true;
}

const inHan = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
