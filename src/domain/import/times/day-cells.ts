import { addDays } from '../../time/day.ts';
import { isUntold } from '../../time/written/loose-months.ts';

/** A date or time that a spreadsheet keeps as a number of days since 1900 (ECMA-376, part 1, 18.17.4.1). */
export function fromSerial(text: string): string {
  if (!/^(?:[3-6]\d{4})?(?:\.\d+)?$|^0\.\d+$/u.test(text) || text === '') return text;
  const value = Number(text);
  const minutes = Math.round((value % 1) * 1440);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  if (value < 1) return time;
  const [year, month, day] = addDays('1899-12-30', Math.floor(value)).split('-').map(Number);
  return `${year}年${month}月${day}日${minutes === 0 ? '' : ` ${time}`}`;
}

/** True for a text that tells days. */
export const hasDay = (text: string): boolean =>
  /\d\s*[月日号]|[一二三四五六七八九十]月|旬|\d{1,4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d|\d{8}|(?<![\d:：])\d{1,2}[./]\d{1,2}(?![\d:：]|\s*个?(?:小时|分钟|公里|千米|米|元|万|人|倍))/u.test(
    text.normalize('NFKC'),
  );

/** Weekdays and every day: of days that the text does not tell. */
export const hasRule = (text: string): boolean =>
  /周末|双休日|工作日|每[天日周]|(?:周|星期|礼拜)[一二三四五六日天]/u.test(text);

/** 9 and 18-20, 双休日（21、22）, 未定 or 每周六 in cells of their own. Days with months of their own stand for both. */
export function monthAndDay(month: string, day: string): string {
  if (month === '' || day === '') return month + day;
  const number = month.replace(/月份?$/u, '');
  const months = [...day.matchAll(/(\d{1,2})(?:月|[./](?=\d))/gu)].map(([, each]) => Number(each));
  const isAmong = Math.min(...months) <= Number(number) && Number(number) <= Math.max(...months);
  if (months.length > 0 && isAmong) return day;
  return isUntold(day)
    ? `${number}月（${day}）`
    : `${number}月${day.replace(/(?<=\d)(?=\s*(?:[（()）]|$)|\s+\p{sc=Han})/gu, '日')}`;
}

/** A weekday in a cell of its own must be that of the day beside it. */
export function withWeekday(days: readonly string[], weekday: string): readonly string[] {
  const [, name] = /^(?:周|星期|礼拜)?([一二三四五六日天])$/u.exec(weekday.trim()) ?? [];
  const index = days.findIndex(hasDay);
  if (name === undefined || /(?:周|星期|礼拜)[一二三四五六日天末]|\n/u.test(days[index] ?? '')) return days;
  return days.map((each, at) => (at === index ? each.replace(dayAlone, `$&（周${name}）`) : each));
}

/** A day at the beginning of a text that is no range and no list. */
const dayAlone = /^(?:\d{4}[-./年])?\d{1,2}(?:[-./]\d{1,2}|月\d{1,2}[日号]?)(?![\d、,，日号]|\s*[-—–~～至到及和])/u;
