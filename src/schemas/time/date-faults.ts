import { missingDayOf } from '#domain/time/missing-day.ts';

/** What is wrong with a date or time as it is written, and the cure where there is a better one than the form. */
export interface WrittenFault {
  readonly message: string;
  readonly fix?: string;
}

/**
 * Says what is wrong with a written date, instant or time of day that fits no form: characters that only look right,
 * numbers of one digit, hours and days that do not exist. Undefined when the text is another kind of thing. The cure
 * contains the mended text where `isWhole` accepts it.
 */
export function writtenFault(text: string, isWhole: (text: string) => boolean): WrittenFault | undefined {
  const plain = withPlainSigns(text);
  const hour = hourFault(plain);
  if (hour) return hour;
  const day = missingDay(plain);
  if (day !== undefined) return { message: `${day}。`, fix: '核对月份和日期。' };
  const what = signFault(text) ?? (plain === padded(plain) ? undefined : '月、日、时、分都要写两位数，不够的前面补 0');
  if (what === undefined) return undefined;
  const mended = padded(plain);
  return isWhole(mended) ? { message: `${what}。`, fix: `改成 ${mended}。` } : { message: `${what}。` };
}

/** Why a day that is written in the right form does not exist: `2023 年 2 月只有 28 天，没有 30 日`; else undefined. */
export function missingDay(text: string): string | undefined {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/u.exec(text) ?? [];
  if (month === '') return undefined;
  return missingDayOf(Number(year), Number(month), Number(day ?? 1));
}

const clock = /^(?:(\d{4}-\d{2}-\d{2})T)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/u;

/** The hour, minute or second of an instant or a time of day that does not exist. */
export function hourFault(text: string): WrittenFault | undefined {
  const [found, date, hour = '', minute = '', second = '00'] = clock.exec(text) ?? [];
  if (found === undefined || (Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60)) return undefined;
  const isMidnight = hour === '24' && minute === '00';
  const message = `没有 ${hour}:${minute} 这个时刻。`;
  if (!isMidnight) return { message, fix: '一天里的时刻从 00:00 到 23:59；核对后重写。' };
  if (date === undefined) return { message, fix: '一天里的时刻从 00:00 到 23:59；核对后重写。' };
  if (missingDay(date) !== undefined) return undefined;
  return { message, fix: `半夜 12 点是第二天的 00:00：写 ${dayAfter(date)}T00:00+08:00。` };
}

function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** Characters that look like an ASCII sign, with that sign. No other characters occur in a date. */
const lookAlikes: readonly (readonly [pattern: RegExp, what: (found: string) => string])[] = [
  [/[\uff10-\uff19]/u, (found) => `“${found}”是全角数字，要用半角的“${found.normalize('NFKC')}”`],
  [/[：＋－．／\uff34]/u, (found) => `“${found}”是全角符号，要用英文的“${found.normalize('NFKC')}”`],
  [/[‐‑‒–—―−─]/u, (found) => `“${found}”不是短横线，要用英文的“-”`],
  [/(?<=[\d:-])[oO](?=[\d:-])|(?<=\d)[oO]|[oO](?=\d)/u, (found) => `“${found}”是字母，不是数字 0`],
  [/(?<=[\d:-])[lI](?=[\d:-])|(?<=\d)[lI]|[lI](?=\d)/u, (found) => `“${found}”是字母，不是数字 1`],
  [/(?<=\d) ?[\s\u3000]+(?=[\dT+])|(?<=T)\s+/u, () => '中间有空格，日期和时刻之间写字母 T'],
  [/(?<=\d)t(?=\d)/u, () => '日期和时刻之间的 T 要大写'],
  [/^\d{2}-\d{1,2}-\d{1,2}(?!\d)/u, () => '年份要写四位'],
  [/^\d{1,2}月/u, () => '少了年份'],
  [/(?<=\d)[年月日]/u, () => '不写“年”“月”“日”，中间用“-”'],
  [/(?<=\d)[./](?=\d)/u, (found) => `年、月、日之间用“-”，时、分之间用“:”，不用“${found}”`],
];

function signFault(text: string): string | undefined {
  for (const [pattern, what] of lookAlikes) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return what(found);
  }
  return undefined;
}

const withPlainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−─]+/gu, '-')
    .replace(/(?<=[\d:-])[oO]|[oO](?=\d)/gu, '0')
    .replace(/(?<=[\d:-])[lI]|[lI](?=\d)/gu, '1')
    .replace(/^(\d{4})[./](\d{1,2})[./](\d{1,2})/u, '$1-$2-$3')
    .replace(/^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?\s*/u, (_, year, month, day) =>
      [year, month, day].filter(Boolean).join('-'),
    )
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})日?(?:[\st]+(?=\d)|$)/u, (found, date) =>
      /\d$/u.test(found) || found.endsWith('日') ? date : `${date}T`,
    )
    .replace(/(T\d{1,2})\.(?=\d{2})/u, '$1:')
    .replace(/^(\d{1,2})\.(?=\d{2}$)/u, '$1:')
    .replace(/\s+(?=\+)/gu, '');

const padded = (text: string): string =>
  text.replace(/(?<=^\d{4}-(?:\d{1,2}-)?)\d(?!\d)|(?<=T)\d(?=:)|^\d(?=:)/gu, '0$&');
