import { addDays } from '../day.ts';
import type { Day } from '../instant.ts';
import type { Window } from './window.ts';

/** Festivals on a day of the year. */
const solar: Readonly<Record<string, string>> = { 元旦: '01-01', 劳动: '05-01', 教师: '09-10', 国庆: '10-01' };
/** Festivals on a day of the lunar year, by month and day. */
const lunar: Readonly<Record<string, string>> = { 春节: '1/1', 端午: '5/5', 中秋: '8/15', 重阳: '9/9' };

const lunarDay = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const known = new Map<string, Day | undefined>();

/** The day of a festival in a year; undefined where the platform has no lunar calendar. */
function dayOf(festival: string, year: string): Day | undefined {
  const key = festival + year;
  if (!known.has(key)) known.set(key, found(festival, year));
  return known.get(key);
}

function found(festival: string, year: string): Day | undefined {
  const day = solar[festival];
  if (day !== undefined) return `${year}-${day}`;
  return Array.from({ length: 366 }, (_, count) => addDays(`${year}-01-01`, count)).find(
    (each) => lunarDay.format(Date.parse(each)) === lunar[festival],
  );
}

/** A festival on which something stops or goes on: 中秋当天停一次; 中秋节照常开放. Beside its date it says nothing more. */
const festival = new RegExp(
  `(?<!\\d[日号]\\s*[（(]?)(${[...Object.keys(solar), ...Object.keys(lunar)].join('|')})节?(?:当[天日])?(?=(?:放假)?(?:休息|闭馆|休馆|不开放|放假|除外|停[办开课讲一1次场]|正常|照常|如期))`,
  'gu',
);

/** A text with the days of the festivals that are exceptions in it, in the year of the campaign. */
export const withFestivalDays = (text: string, { from }: Window): string =>
  text.replace(festival, (whole, name: string) => {
    const [, month, day] = dayOf(name, from.slice(0, 4))?.split('-').map(Number) ?? [];
    return month === undefined ? whole : `${month}月${day}日${whole}`;
  });
