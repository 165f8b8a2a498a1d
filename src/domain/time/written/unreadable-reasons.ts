import { lastDayOfMonth } from '../day.ts';
import { plainForm } from './plain.ts';
import type { Window } from './window.ts';

/** What is wrong with a time that cannot be read, in zh-CN, where it can be told: 9月没有31日. '' for any other text. */
export function reasonOfUnreadable(text: string, { from }: Window): string {
  const plain = plainForm(text);
  const inHan = plain.replace(/(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/gu, '$1年$3月$4日');
  const dates = [...inHan.matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu)].map(
    ([, year = from.slice(0, 4), ...rest]) => {
      const [month = '', day = ''] = rest.map((each) => each.padStart(2, '0'));
      return { month: `${year}-${month}`, day: `${year}-${month}-${day}` };
    },
  );
  for (const { month, day } of dates) {
    const isMonth = /-(?:0[1-9]|1[0-2])$/u.test(month);
    if (isMonth && day > lastDayOfMonth(month)) return `${Number(month.slice(5))}月没有${Number(day.slice(8))}日`;
  }
  const [start, end, ...more] = dates;
  if (start && end && more.length === 0 && end.day < start.day && !/原|改|延/u.test(plain))
    return '结束的日期在开始的前面';
  if (start?.day !== (end ?? start)?.day) return '';
  const [, opens, closes] = /(\d{1,2}:\d{2})(?:-|[;/](?:[\d年月]+日)? ?)(\d{1,2}:\d{2})/u.exec(plain) ?? [];
  const isBefore = opens !== undefined && closes !== undefined && closes.padStart(5, '0') < opens.padStart(5, '0');
  return isBefore ? `结束的 ${closes} 在开始的 ${opens} 前面` : '';
}
