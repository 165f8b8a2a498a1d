import { addDays, eachDay } from '../day.ts';
import type { Day } from '../instant.ts';
import { lunarDateOf } from './lunar-calendar.ts';
import type { Window } from './window.ts';

/** Festivals on a day of the year. */
const solar: Readonly<Record<string, string>> = { 元旦: '01-01', 劳动: '05-01', 教师: '09-10', 国庆: '10-01' };
/** Festivals on a day of the lunar year, by month and day. */
const lunar: Readonly<Record<string, string>> = { 春节: '1/1', 端午: '5/5', 中秋: '8/15', 重阳: '9/9' };

const known = new Map<string, Day | undefined>();

/** The day of a festival in a year; undefined where the platform has no lunar calendar. */
export function dayOfFestival(festival: string, year: string): Day | undefined {
  const key = festival + year;
  if (!known.has(key)) known.set(key, found(festival, year));
  return known.get(key);
}

function found(festival: string, year: string): Day | undefined {
  const day = solar[festival];
  if (day !== undefined) return `${year}-${day}`;
  return Array.from({ length: 366 }, (_, count) => addDays(`${year}-01-01`, count)).find(
    (each) => lunarDateOf(each) === lunar[festival],
  );
}

/** Festivals that give days off. */
const restful = ['元旦', '春节', '劳动', '端午', '中秋', '国庆'];

/** As a pattern. */
export const festivalNames = [...Object.keys(solar), ...Object.keys(lunar)].join('|');
const stops = '休息|闭馆|休馆|不开放|除外|停[办开课讲一1次场]|正常|照常|如期';
/**
 * A festival on which something stops or goes on: 中秋当天停一次; 中秋节照常开放; with its days off: 中秋放假. Beside its date it
 * says nothing more.
 */
const festival = new RegExp(
  `(?<!\\d[日号]\\s*[（(]?)(?<name>${festivalNames})节?(?:(?:当[天日])?(?=${stops})|(?<off>放假|假期)(?:期间)?(?<what>${stops})?(?![一两二三四五六七八\\d]))`,
  'gu',
);

/**
 * A text with the days of the festivals that are exceptions in it, in the year of the campaign. Days off that are not
 * announced leave it as it is.
 */
export const withFestivalDays = (text: string, window: Window): string =>
  text.replace(festival, (...match) => {
    const whole: string = match[0];
    const { name = '', off, what = '' }: Record<string, string | undefined> = match.at(-1);
    const day = dayOfFestival(name, window.from.slice(0, 4));
    if (day === undefined) return whole;
    if (off === undefined) return `${inHan(day)}${whole}`;
    return (
      daysOff(day, window)
        .map((each) => `${inHan(each)}${name}放假${what}`)
        .join('，') || whole
    );
  });

const inHan = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** The days off around a festival; empty where they are not announced. */
function daysOff(festivalDay: Day, { holidayOf }: Window): readonly Day[] {
  const isOff = (day: Day) => holidayOf?.(day)?.kind === 'off';
  if (!isOff(festivalDay)) return [];
  let [from, to] = [festivalDay, festivalDay];
  while (isOff(addDays(from, -1))) from = addDays(from, -1);
  while (isOff(addDays(to, 1))) to = addDays(to, 1);
  return eachDay(from, to);
}

/** The days off among the days of a rule for working days; what must be asked where they are not announced, in zh-CN. */
export function workingDays(from: Day, to: Day, { holidayOf }: Window) {
  const days = eachDay(from, to);
  const isAnnounced = holidayOf?.(`${to.slice(0, 4)}-10-01`) !== undefined;
  if (isAnnounced) {
    const off = days.filter((day) => holidayOf?.(day)?.kind === 'off');
    const extra = days.filter((day) => holidayOf?.(day)?.kind === 'work').map(inHan);
    const question = `“工作日”：${extra.join('、')}是调休的上班日，那天办不办？`;
    return { off, questions: extra.length > 0 ? [question] : [] };
  }
  const festivals = restful.filter((name) => days.includes(dayOfFestival(name, to.slice(0, 4)) ?? ''));
  return { off: [], questions: festivals.map((name) => `“工作日”里有${name}假期：放假是哪几天？`) };
}
