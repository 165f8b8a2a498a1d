import type { TextFault } from './text-characters.ts';

/** A date with a weekday has the correct weekday; a date without a year uses `year`. Warning. */
export function weekdayFaults(text: string, year: number): readonly TextFault[] {
  if (!text.includes('日')) return [];
  return [...text.matchAll(dated)].flatMap(({ 0: found, 1: ownYear, 2: month, 3: day, 4: weekday = '', index }) => {
    const date = new Date(Date.UTC(Number(ownYear ?? year), Number(month) - 1, Number(day)));
    const right = weekdays[date.getUTCDay()];
    if (right === undefined || right === weekday.replace('天', '日')) return [];
    return {
      code: 'weekday-mismatch',
      message: `“${found}”对不上：${date.getUTCFullYear()}年${Number(month)}月${Number(day)}日是星期${right}。`,
      fix: '核对日期和星期，哪个写错了改哪个。',
      offset: index,
    };
  });
}

const weekdays = '日一二三四五六';
const dated = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[（(，, ]?(?:星期|周|礼拜)([一二三四五六日天])/gu;
