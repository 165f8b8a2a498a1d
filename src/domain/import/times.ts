import { readTimes, type TimesReading } from '../time/written/read-times.ts';
import type { Window } from '../time/written/window.ts';

const interval =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+08:00)\/(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+08:00)(?:[（(](已?约满)[）)])?$/u;

/**
 * Parses a cell of times; see readTimes(). An empty cell means to be announced. Also accepts ISO 8601 intervals
 * (`…T20:00+08:00/…T02:00+08:00`), separated by semicolons from other times.
 */
export function readTimesCell(text: string, window: Window): TimesReading {
  if (text.trim() === '') return readTimes('待定', window);
  const parts = text.split(/[；;\n]/u).flatMap((part) => part.trim() || []);
  if (!parts.some((part) => interval.test(part))) return readTimes(text, window);
  const readings = parts.map((part) => intervalOf(part) ?? readTimes(part, window));
  const read = readings.filter((reading) => reading.kind === 'read');
  if (read.length < readings.length) return { kind: 'unreadable', text };
  return {
    kind: 'read',
    sessions: read.flatMap(({ sessions }) => sessions),
    questions: read.flatMap(({ questions }) => questions),
  };
}

function intervalOf(text: string): TimesReading | undefined {
  const [, start, end, full] = interval.exec(text) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const status = full === undefined ? {} : ({ status: 'full' } as const);
  return { kind: 'read', sessions: [{ kind: 'timed', start, end, ...status }], questions: [] };
}
