import { lastDayOfMonth } from './day.ts';
import type { Day } from './instant.ts';

/** A date with the precision of the notice. `third` is 上旬 (1–10), 中旬 (11–20) or 下旬 (21–end). */
export type PartialDate =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'third'; readonly month: string; readonly third: Third }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'year'; readonly year: string };

export type Third = '上旬' | '中旬' | '下旬';

/**
 * Parses a validated `2023-09-17`, `2023-08`, `2024-09-中旬` or `2023`.
 * @throws RangeError on anything else.
 */
export function parsePartialDate(text: string): PartialDate {
  if (/^\d{4}$/u.test(text)) return { kind: 'year', year: text };
  const match = /^(\d{4}-\d{2})(?:-(?:(\d{2})|([上中下]旬)))?$/u.exec(text);
  if (!match?.[1]) throw new RangeError(`Not a partial date: ${text}`);
  const [, month, day, third] = match;
  if (day) return { kind: 'day', day: text };
  return third ? { kind: 'third', month, third: third as Third } : { kind: 'month', month };
}

/** First and last possible day of a partial date. @throws RangeError on any other text. */
export function partialDateBounds(text: string): { readonly from: Day; readonly to: Day } {
  const date = parsePartialDate(text);
  switch (date.kind) {
    case 'day':
      return { from: date.day, to: date.day };
    case 'month':
      return { from: `${date.month}-01`, to: lastDayOfMonth(date.month) };
    case 'year':
      return { from: `${date.year}-01-01`, to: `${date.year}-12-31` };
    case 'third': {
      if (date.third === '上旬') return { from: `${date.month}-01`, to: `${date.month}-10` };
      if (date.third === '中旬') return { from: `${date.month}-11`, to: `${date.month}-20` };
      return { from: `${date.month}-21`, to: lastDayOfMonth(date.month) };
    }
    default:
      return date satisfies never;
  }
}
