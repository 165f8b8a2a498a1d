import type { Shown } from '#domain/time/moments.ts';
import { hanCount } from '../format/date.ts';
import type { DeadlineRow } from './deadlines.ts';

/** A start or due date, with the tasks that share it. */
export interface KeyDate {
  /** `8月28日前`, the text for screen readers. */
  readonly when: string;
  /** `8.28` and its suffix: `前`, `起`, ` 08:30前`. Undefined unless the day is known. */
  readonly digits: { readonly day: string; readonly tail: string } | undefined;
  readonly what: readonly string[];
  /** When it has passed; undefined for a start. */
  readonly passed: Shown | undefined;
}

export interface KeyDates {
  readonly title: string;
  readonly dates: readonly KeyDate[];
}

/** The dated deadlines, grouped by equal `when`; undefined when no deadline has a date. */
export function keyDates(rows: readonly DeadlineRow[]): KeyDates | undefined {
  const byWhen = new Map<string, KeyDate>();
  for (const { when, digits, what, passes } of rows.filter(isDated)) {
    const tail = when.replace(/^\d+月\d+日/u, '');
    const known = byWhen.get(when);
    byWhen.set(when, {
      when,
      digits: digits === undefined ? undefined : { day: digits, tail },
      what: [...(known?.what ?? []), what],
      passed: passes,
    });
  }
  const dates = [...byWhen.values()];
  return dates.length === 0 ? undefined : { title: `${hanCount(dates.length)}个日子`, dates };
}

const isDated = ({ when, digits }: DeadlineRow) => digits !== undefined || /\d月/u.test(when);
