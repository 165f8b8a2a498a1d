import { lastDayOfMonth } from '../day.ts';
import { reasonOfLunarDate } from './day-labels.ts';
import { plainForm } from './plain.ts';
import type { Window } from './window.ts';

/** What is wrong with a time that cannot be read, in zh-CN, where it can be told: 9月没有31日. '' for any other text. */
export const reasonOfUnreadable = (text: string, window: Window): string =>
  faultOf(text, window) ||
  reasonOfLunarDate(text, window.from.slice(0, 4)) ||
  choiceIn(text) ||
  daysOfCampaign(text, window);

/** 20日或21日: which of them is still to be told. */
const choiceIn = (text: string): string => (/[日号]\s*[/、]?或者?\s*\d/u.test(text) ? '写了几个日子' : '');

/** What is told by the days of the campaign, where they do not determine it. */
const daysOfCampaign = (text: string, { from, to }: Window): string =>
  /(?:活动|(?:科普|活动|宣传)[日周月])(?:那|这|当|首|第|最后|末|的?(?:周|星期|礼拜)|期间)/u.test(text)
    ? `活动集中开展是${inHan(from)}至${inHan(to)}`
    : '';

const inHan = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

function faultOf(text: string, { from }: Window): string {
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
