import type { WrittenSession } from '#schemas/session.ts';

const undecided = '(?:具体|详细|活动)*(?:时间|日期|日子|方案|安排|日程)?(?:待定|另定|另行通知|待通知|待确定|未定)';
/** What it waits for. */
const waiting =
  '(?:时间|日期)?(?:[视看]|根据)(?:天气|情况|场地|[^,;、()\\d]{2,6}(?=情况|而定|再定))(?:情况)?(?:而定|待定|再定|定)?|提前[\\d一二三两]{1,2}[天日周](?:另行)?(?:通知|公布|告知)|(?:等|哪天|几号)[^,;、()\\d]{0,8}(?:定|通知|公布|安排)|待[^,;、()\\d定]{2,10}(?:确认|确定|商定)|(?:[视看等](?![展书片星月病电戏])|按照?|根据)[^,;、()\\d]{1,6}(?:时间|档期|行程|日程|安排)(?:而定|再定|定)?|由[^,;、()\\d]{1,8}(?:安排|定|商定|通知)';
/** That whoever hands the table in will tell it later. */
const reported = '(?:待)?(?:确定|定)(?:了|下来|好|后)*再(?:另|补|上)?(?:报|通知|公布)';
const untold = `(?:${undecided}|${waiting}|${reported})`;

const allUntold = new RegExp(`^(?:${untold}[,;、 ]*)+$`, 'u');
/** Whether a text says that a time is still to come, and nothing else. */
export const isUntold = (text: string): boolean => allUntold.test(text.normalize('NFKC').trim());

/** What a text that says nothing else waits for; '' for none. */
export const waitedFor = (text: string): string =>
  isUntold(text) ? (text.normalize('NFKC').match(new RegExp(waiting, 'gu')) ?? []).join('，') : '';

const part = '(?:[上中下]午|早上|晚上?)';
const hours = `(?:${part} ?(?:\\d{1,2}:\\d{2})?|\\d{1,2}:\\d{2})(?: ?开始|-${part}?\\d{1,2}:\\d{2})?`;
/** A third of a month, or a month of which the day is still to come, with its hours or what it waits for. */
const third = new RegExp(
  `^(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月份?的?(?<third>[上中下]旬|(?=[,;、:( -]*${undecided}))[,;、:( -]*(?<rest>(?:(?:${untold}|${hours})[,;、() ]*)+)$`,
  'u',
);

/** A part of a month that is neither a third of it nor days: 9月中下旬, 9月初, 9月第三周, 九月底. */
const loose = new RegExp(
  `^(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月份?(?:的?(?:上中旬|中下旬|[上中]旬[-、和][中下]旬|初|中(?!旬)|底|末|下?半月|上半月|第[一二三四五1-5]个?(?:周|星期|礼拜)|最后一个?(?:周|星期|礼拜)))[,;、:( ]*(?:(?:[上下]午|晚上?|晚间)[,;、( ]*)?(?:${untold}[,;、 ]*)*\\)?$`,
  'u',
);

/**
 * A session of which only a loose part of its month is told; the text is its note, for readers. Of a third of a month what
 * it waits for is its note. Undefined for any other time.
 * @param plain the text in its plain form
 * @param year of a text without one
 */
export function looseMonth(plain: string, text: string, year: number): WrittenSession | undefined {
  const { rest, ...of } = third.exec(plain)?.groups ?? {};
  const { year: own, month } = rest === undefined ? (loose.exec(plain)?.groups ?? {}) : of;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  const date = `${own ?? year}-${month.padStart(2, '0')}`;
  if (rest !== undefined) {
    const note = (rest.match(new RegExp(`${waiting}|${hours}`, 'gu')) ?? []).map((each) => each.trim()).join('，');
    const ofThird = of['third'] === '' ? date : `${date}-${of['third']}`;
    return { kind: 'partial', date: ofThird, ...(note === '' ? {} : { note }) };
  }
  return {
    kind: 'partial',
    date,
    note: text.trim().replace(/\s+/gu, '，'),
  };
}
