import process from 'node:process';
import { dayOf, instantAt } from '#domain/time/instant.ts';

/** `--today`: builds for today in China, unless the environment names a day. */
export function buildForToday(): void {
  process.env['SOURCE_DATE_EPOCH'] ||= `${instantAt(dayOf(Date.now())) / 1000}`;
}
