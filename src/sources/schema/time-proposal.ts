import type { z } from 'zod';
import { readTimes } from '#domain/time/written/read-times.ts';
import type { WrittenSession } from '#schemas/session.ts';
import { metaOf } from './schema-walk.ts';

/**
 * A day or an instant as its field wants it, of a text as offices write it: 2023-09-22T19:30+08:00 of 9月22日晚上7点半.
 * Undefined where the text does not tell exactly one, or leaves a question.
 * @param year of a date without one; NaN where it is not known
 */
export function timeProposal(field: z.ZodType | undefined, text: unknown, year: number): string | undefined {
  const typed = metaOf(field, 'typed');
  if (Number.isNaN(year) || typeof text !== 'string') return undefined;
  if (typed === 'datetime-local') return instantOf(onlySession(text, year));
  return typed === 'date' ? dayOf(onlySession(text, year)) : undefined;
}

/** The only session that a text tells, if it says nothing else of it. */
function onlySession(text: string, year: number): WrittenSession | undefined {
  const reading = readTimes(text, { from: `${year}-01-01`, to: `${year}-12-31` });
  if (reading.kind === 'unreadable' || reading.questions.length > 0) return undefined;
  const [session, ...others] = reading.sessions;
  const isPlain = session?.status === undefined && session?.note === undefined;
  return isPlain && others.length === 0 ? session : undefined;
}

const instantOf = (session: WrittenSession | undefined): string | undefined =>
  session?.kind === 'timed' && session.end === undefined ? session.start : undefined;

function dayOf(session: WrittenSession | undefined): string | undefined {
  if (session?.kind !== 'all-day') return undefined;
  return session.to === undefined && session.part === undefined && session.opens === undefined
    ? session.from
    : undefined;
}
