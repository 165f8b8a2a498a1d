import { missingDayOf } from '../time/missing-day.ts';
import type { TextFault } from './text-characters.ts';

/**
 * A date with a weekday has the correct weekday, and a day with its month exists. Warnings. A date without a
 * year uses `year`; with NaN only days that no year has are reported. The weekdays in `9月15日至21日（周日至周六）` are of
 * the first and the last day.
 */
export function weekdayFaults(text: string, year: number): readonly TextFault[] {
  if (!/[月./-]\d{1,2}/u.test(text) || !/日|周|星期|礼拜/u.test(text)) return [];
  return [...missingDays(text, year), ...wrongWeekdays(text, year)];
}

const written = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/gu;

const missingDays = (text: string, year: number): readonly TextFault[] =>
  [...text.matchAll(written)].flatMap(({ 0: found, 1: ownYear, 2: month, 3: day, index }) => {
    const what = missingDayOf(Number(ownYear ?? year), Number(month), Number(day));
    if (what === undefined) return [];
    return { code: 'text-date', message: `“${found}”不对：${what}。`, fix: '核对月份和日期。', offset: index };
  });

interface DatedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function wrongWeekdays(text: string, year: number): readonly TextFault[] {
  return [...text.matchAll(dated)].flatMap(({ 0: found, index, groups = {} }) => {
    const { ownYear, month, day, lastMonth, lastDay, weekday = '', lastWeekday } = groups;
    const first: DatedDay = { year: Number(ownYear ?? year), month: Number(month), day: Number(day) };
    const last = lastDay === undefined ? first : { ...first, month: Number(lastMonth ?? month), day: Number(lastDay) };
    // One weekday after a span is that of its last day, to which it stands next.
    const pairs: readonly (readonly [DatedDay, string])[] =
      lastWeekday === undefined
        ? [[last, weekday]]
        : [
            [first, weekday],
            [last, lastWeekday],
          ];
    if (lastWeekday !== undefined && lastDay === undefined) return [];
    const wrong = pairs.find(([each, name]) => !isWeekday(each, name));
    return wrong ? [mismatch(found, wrong[0], index)] : [];
  });
}

const weekdays = '日一二三四五六';

function weekdayOf({ year, month, day }: DatedDay): string | undefined {
  if (missingDayOf(year, month, day) !== undefined) return undefined;
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
}

function isWeekday(day: DatedDay, name: string): boolean {
  const right = weekdayOf(day);
  return right === undefined || right === name.replace('天', '日');
}

const mismatch = (found: string, day: DatedDay, offset: number): TextFault => ({
  code: 'weekday-mismatch',
  message: `“${found}”对不上：${day.year}年${day.month}月${day.day}日是星期${weekdayOf(day)}。`,
  fix: '核对日期和星期，哪个写错了改哪个。',
  offset,
});

const dash = '[至到—–~～-]{1,2}';
const named = (group: string) => `(?:星期|周|礼拜)(?<${group}>[一二三四五六日天])`;
const dated = new RegExp(
  [
    String.raw`(?<![\d.])(?:(?<ownYear>\d{4})[年./-])?(?<month>\d{1,2})[月./-](?<day>\d{1,2})[日号]?`,
    String.raw`(?:${dash}(?:(?<lastMonth>\d{1,2})[月./])?(?<lastDay>\d{1,2})[日号])?`,
    `(?:(?<=[日号])[（(，, ]?|[（( ])${named('weekday')}(?:[、和及至到—–~～-]{1,2}${named('lastWeekday')})?`,
  ].join(''),
  'gu',
);
