import type { SessionTime } from '../schedule/session-time.ts';
import { addDays } from './day.ts';
import type { DayPart } from './day-part.ts';
import { type Day, instantAt } from './instant.ts';
import { partialDateBounds } from './partial-date.ts';

/** A date or time parsed from a table or notice; `unknown` contains an ambiguous or invalid text. */
export type WrittenDate =
  | Extract<SessionTime, { readonly kind: 'timed' | 'all-day' | 'partial' }>
  | { readonly kind: 'unknown'; readonly text: string };

/**
 * Parses a date as written in notices and tables: `9月17-23日`, `2023年9月15—25日`, `9月30日至10月2日`, `9.17-9.23`,
 * `9月17日上午9:00—11:30`, `9月中旬`, `2024年9月`; accepts full-width digits, spaces and weekdays in brackets. A date
 * without a year uses `year`. Hours of several days apply to each day. A part of the day alone (`9月17日上午`) stays a
 * part. Returns `unknown` for an invalid day, an end before its start, a start time without an end, and other forms.
 */
export function readWrittenDate(text: string, year: number): WrittenDate {
  const plain = plainForm(text);
  return readPartial(plain, year) ?? readDays(plain, year) ?? { kind: 'unknown', text };
}

/** Normalizes to ASCII digits and hyphens, no spaces or weekdays, days as `9月17日`, hours as `9:00`. */
const plainForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/\((?:周|星期|礼拜)[一二三四五六日天]\)/gu, '')
    .replace(/[‐-―─−~〜至到]+/gu, '-')
    .replaceAll('号', '日')
    .replace(/(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?![\d日])/gu, '$1年$2月$3日')
    .replace(/(?<![\d.:/])(\d{1,2})[./](\d{1,2})(?![\d.:/日])/gu, '$1月$2日')
    .replace(
      /(\d{1,2})[点时](?:(\d{1,2})分?)?(半?)/gu,
      (_, hour, minute, half) => `${hour}:${minute ?? (half ? '30' : '00')}`,
    );

function readPartial(plain: string, year: number): WrittenDate | undefined {
  const [, written, month = '', third] = /^(?:(\d{4})年)?(\d{1,2})月(?:([上中下]旬)|份)?$/u.exec(plain) ?? [];
  const ofYear = `${written ?? year}-${month.padStart(2, '0')}`;
  if (!/-(?:0[1-9]|1[0-2])$/u.test(ofYear)) return undefined;
  return { kind: 'partial', date: third === undefined ? ofYear : `${ofYear}-${third}` };
}

const days = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?(?:-(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日)?(?<=日)(.*)$/u;

function readDays(plain: string, year: number): WrittenDate | undefined {
  const [, fromYear = String(year), fromMonth, fromDay, toYear = fromYear, toMonth = fromMonth, toDay = fromDay, rest] =
    days.exec(plain) ?? [];
  const from = dayAt(fromYear, fromMonth, fromDay);
  const to = dayAt(toYear, toMonth, toDay);
  if (from === undefined || to === undefined || to < from) return undefined;
  const part = wholeParts.get((rest ?? '').replace(/^,/u, ''));
  if (part !== undefined) return { kind: 'all-day', from, to, ...part };
  const hours = readHours(rest ?? '');
  if (!hours) return undefined;
  const { opens, closes } = hours;
  if (from !== to) return { kind: 'all-day', from, to, opens, closes };
  const end = closes === '24:00' ? instantAt(addDays(from, 1)) : instantAt(from, closes);
  return { kind: 'timed', start: instantAt(from, opens), end };
}

/** Texts after a day instead of hours. Excludes 中午: noon is not a part of the day. */
const wholeParts: ReadonlyMap<string, { readonly part?: DayPart }> = new Map([
  ['', {}],
  ['全天', {}],
  ['上午', { part: 'morning' }],
  ['早上', { part: 'morning' }],
  ['下午', { part: 'afternoon' }],
  ['晚上', { part: 'evening' }],
  ['晚', { part: 'evening' }],
]);

function dayAt(year: string, month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isMonth = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/u.test(text);
  const isDay = isMonth && day !== '' && Number(day) > 0 && text <= partialDateBounds(text.slice(0, 7)).to;
  return isDay ? text : undefined;
}

const span = /^,?(上午|早上|中午|下午|晚上|晚)?(\d{1,2}):(\d{2})-(上午|早上|中午|下午|晚上|晚)?(\d{1,2}):(\d{2})$/u;

/** Parses hours; the end must be later than the start. An end without a part of the day uses the start's part. */
function readHours(written: string): { readonly opens: string; readonly closes: string } | undefined {
  const [, part, hour, minute, endPart = part, endHour, endMinute] = span.exec(written) ?? [];
  const opens = timeAt(part, hour, minute);
  const closes = timeAt(endPart, endHour, endMinute);
  const isSpan = opens !== undefined && closes !== undefined && opens < closes && closes <= '24:00';
  return isSpan ? { opens, closes } : undefined;
}

function timeAt(part: string | undefined, hour = '', minute = ''): string | undefined {
  const isLate = part === '下午' || part?.startsWith('晚') || (part === '中午' && Number(hour) < 11);
  const hours = Number(hour) + (isLate && Number(hour) < 12 ? 12 : 0);
  return hour !== '' && Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute}` : undefined;
}
