import type { WrittenSession } from '#schemas/session.ts';

const untold =
  '(?:(?:具体)?(?:时间|日期|日子)?(?:待定|另定|另行通知|待通知|待确定|未定)|视天气(?:情况)?(?:而定|待定)?|视情况(?:而定|待定)?)';

/** A part of a month that is neither a third of it nor days: 9月中下旬, 9月初, 9月第三周, 九月底. */
const loose = new RegExp(
  `^(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月份?(?:的?(?:上中旬|中下旬|[上中]旬[-、和][中下]旬|初|中(?!旬)|底|末|下?半月|上半月|第[一二三四五1-5]个?(?:周|星期|礼拜)|最后一个?(?:周|星期|礼拜)))[,;、:( ]*(?:(?:[上下]午|晚上?|晚间)[,;、( ]*)?(?:${untold}[,;、 ]*)*\\)?$`,
  'u',
);

/**
 * A session of which only a loose part of its month is told; the text is its note, for readers. Undefined for any other
 * time.
 * @param plain the text in its plain form
 * @param year of a text without one
 */
export function looseMonth(plain: string, text: string, year: number): WrittenSession | undefined {
  const { year: own, month } = loose.exec(plain)?.groups ?? {};
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  return {
    kind: 'partial',
    date: `${own ?? year}-${month.padStart(2, '0')}`,
    note: text.trim().replace(/\s+/gu, '，'),
  };
}
