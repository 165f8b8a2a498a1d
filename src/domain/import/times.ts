import type { WrittenActivity } from '#schemas/activity.ts';
import { rfc3339 } from '../time/instant.ts';
import { readWrittenDate, type WrittenDate } from '../time/written-date.ts';

type WrittenSession = WrittenActivity['sessions'][number];

/** Sessions parsed from a cell, or the part that is ambiguous or invalid. */
export type TimesReading =
  | { readonly kind: 'sessions'; readonly sessions: readonly WrittenSession[] }
  | { readonly kind: 'unknown'; readonly text: string };

/**
 * Parses a cell of one or more times, separated by semicolons or line breaks; see readWrittenDate(). 待定 and an empty
 * cell mean to be announced. Also accepts an ISO 8601 interval (`…T20:00+08:00/…T02:00+08:00`), which can express hours
 * across midnight. A suffix （约满） sets the status `full`.
 */
export function readTimes(text: string, year: number): TimesReading {
  const parts = text.split(/[\n；;]+/u).flatMap((part) => part.trim() || []);
  const sessions: WrittenSession[] = [];
  for (const part of parts.length > 0 ? parts : ['待定']) {
    const session = readTime(part, year);
    if (!session) return { kind: 'unknown', text: part };
    sessions.push(session);
  }
  return { kind: 'sessions', sessions };
}

const toBeAnnounced = /^(?:时间)?(?:待定|另行通知|待通知)$/u;
const interval = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+08:00)\/(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+08:00)$/u;

function readTime(written: string, year: number): WrittenSession | undefined {
  const isFull = /[（(]已?约满[）)]$/u.test(written);
  const text = written.replace(/[（(]已?约满[）)]$/u, '');
  const status = isFull ? { status: 'full' as const } : {};
  if (toBeAnnounced.test(text)) return { kind: 'tba', ...status };
  const [, start, end] = interval.exec(text) ?? [];
  if (start !== undefined && end !== undefined) return { kind: 'timed', start, end, ...status };
  const session = sessionOf(readWrittenDate(text, year));
  return session && { ...session, ...status };
}

function sessionOf(date: WrittenDate): WrittenSession | undefined {
  switch (date.kind) {
    case 'timed':
      return {
        kind: 'timed',
        start: toTheMinute(date.start),
        ...(date.end === undefined ? {} : { end: toTheMinute(date.end) }),
      };
    case 'all-day': {
      const { from, to, opens, closes, part } = date;
      return {
        kind: 'all-day',
        from,
        ...(to === from ? {} : { to }),
        ...(opens === undefined ? {} : { opens }),
        ...(closes === undefined ? {} : { closes }),
        ...(part === undefined ? {} : { part }),
      };
    }
    case 'partial':
      return { kind: 'partial', date: date.date };
    case 'unknown':
      return undefined;
    default:
      return date satisfies never;
  }
}

const toTheMinute = (instant: number) => rfc3339(instant).replace(/:\d{2}(?=\+)/u, '');
