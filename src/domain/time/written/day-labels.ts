import type { WrittenSession } from '#schemas/session.ts';
import { eachDay } from '../day.ts';
import type { Day } from '../instant.ts';
import { dayOfFestival, festivalNames } from './festival-days.ts';
import { lunarDateOf } from './lunar-calendar.ts';
import { hanNumber } from './plain.ts';

const solarTerms =
  '立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|[大小]暑|立秋|处暑|[白寒]露|秋分|霜降|立冬|[大小]雪|冬至|[大小]寒';
const marketDays = '(?:逢|赶)(?:[集圩墟街]|场(?=日|天))[日天]?|集日|圩日';
const lunarMonth = '闰?(?:十[一二]|[正一二三四五六七八九十冬腊])月';
const lunarDay =
  '(?:初[一二三四五六七八九十]|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)(?![一二三四五六七八九十日号])';
const lunarDate = `${lunarMonth}${lunarDay}`;
/** What a day is called beside its date. */
const label = `(?:${solarTerms})节?|(?:${festivalNames})节?|爱[牙眼耳]日|科普[日周月]|(?:世界|国际|全国|中国)\\p{sc=Han}{1,10}日|${marketDays}|(?:农历)?${lunarDate}`;
const weekday = '(?:\\s*[（(]?(?:周|星期|礼拜)[一二三四五六日天][)）]?)?';

const besideDay = new RegExp(
  `(?<=(?:\\d\\s*[日号]|\\d[./]\\d{1,2})${weekday})\\s*(?:${label})(?=$|[\\s，,、；;（(\\d]|[上中下]午|[早晚])`,
  'gu',
);
const bareLunarDate = new RegExp(`(?<=[（(])(?=${lunarDate})`, 'gu');

/** A text with what a day is called put in brackets, as a note: 9月22日秋分上午9点, 9月17日（八月十五）. */
export const withLabels = (text: string): string =>
  text.replace(besideDay, (name) => `（${name.trim()}）`).replace(bareLunarDate, '农历');

const festivalNote = new RegExp(`^(?<name>${festivalNames})节?(?:当[天日]|当晚|之?夜)?$`, 'u');
const lunarNote = new RegExp(`^农历(?<month>${lunarMonth})(?<day>${lunarDay})$`, 'u');

/** Asks about the note of a session that calls its day a festival or a lunar date which that day is not, in zh-CN. */
export function questionsOfLabels(session: WrittenSession): readonly string[] {
  const day = session.kind === 'timed' ? session.start.slice(0, 10) : session.kind === 'all-day' ? session.from : '';
  if (day === '' || (session.kind === 'all-day' && session.to !== undefined)) return [];
  return (session.note ?? '').split(/[；;，,]/u).flatMap((part) => {
    const { name = '' } = festivalNote.exec(part)?.groups ?? {};
    const festival = name === '' ? undefined : dayOfFestival(name, day.slice(0, 4));
    if (festival !== undefined && festival !== day) return wrongName(day, part, `${name}是${inHan(festival)}`);
    const written = writtenLunarDate(part);
    const isOther = written !== undefined && written !== lunarDateOf(day).replace(/bis(?=\/)/u, '');
    return isOther ? wrongName(day, part, `那天是农历${lunarDateOf(day).replace('bis', '').replace('/', '月')}日`) : [];
  });
}

const wrongName = (day: Day, said: string, fact: string): readonly string[] => [
  `${inHan(day)}写了“${said}”，${fact}：哪个写错了？`,
];

/** A lunar date as the calendar prints it: 8/15 for 农历八月十五. */
function writtenLunarDate(text: string): string | undefined {
  const { month = '', day = '' } = lunarNote.exec(text)?.groups ?? {};
  if (month === '') return undefined;
  const number = month
    .replace(/[闰月]/gu, '')
    .replace('正', '一')
    .replace('冬', '十一')
    .replace('腊', '十二');
  return `${hanNumber(number)}/${hanNumber(day.replace('初', '').replace('廿', '二十'))}`;
}

const lunarAlone = new RegExp(`(?<calendar>[农阴旧]历)?(?<date>${lunarDate})`, 'u');

/** Which day of a year a lunar date in a text is, in zh-CN; '' without one. */
export function reasonOfLunarDate(text: string, year: string): string {
  const { calendar, date } = lunarAlone.exec(text)?.groups ?? {};
  if (date === undefined) return '';
  const written = writtenLunarDate(`农历${date}`);
  const day = eachDay(`${year}-01-01`, `${year}-12-31`).find((each) => lunarDateOf(each) === written);
  if (day === undefined) return '';
  return calendar === undefined ? `“${date}”是农历的话，是公历${inHan(day)}` : `农历${date}是公历${inHan(day)}`;
}

const inHan = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
