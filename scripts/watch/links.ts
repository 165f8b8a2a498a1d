import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays } from '#domain/time/day.ts';
import type { Day } from '#domain/time/instant.ts';
import { jsonIn } from '../json-in.ts';
import { type Answer, type Asking, askAll } from './ask.ts';

/** An address that is not fine. */
export interface BadLink {
  readonly url: string;
  readonly kind: 'dead' | 'unsure';
  readonly why: string;
  /** The first day on which it was found so. */
  readonly since: Day;
}

export interface LinkWatch {
  readonly asked: number;
  /** True when not one address was reached: nothing is said of them then. */
  readonly isOffline: boolean;
  readonly bad: readonly BadLink[];
}

interface Options extends Asking {
  readonly today: Day;
  /** What was fine is asked for again after so many days. */
  readonly freshDays: number;
  /** File of what was found before. */
  readonly cache: string;
}

/** What is kept of an address: the day on which it was fine, or since when it is not. */
type Kept = { readonly fineOn: Day } | Omit<BadLink, 'url'>;

/** Asks for the addresses that were not fine lately, and keeps what was found. */
export async function watchLinks(urls: readonly string[], options: Options): Promise<LinkWatch> {
  const { today, freshDays, cache } = options;
  const before = (jsonIn(cache) ?? {}) as Cache;
  const isFresh = (url: string) => {
    const kept = before[url];
    return kept !== undefined && 'fineOn' in kept && today < addDays(kept.fineOn, freshDays);
  };
  const asked = urls.filter((url) => !isFresh(url));
  const answers = await askAll(asked, options);
  const isOffline = asked.length > 0 && [...answers.values()].every(({ kind }) => kind === 'unreached');
  const now = isOffline ? before : { ...before, ...keptOf(answers, before, today) };
  const current = Object.fromEntries(urls.flatMap((url) => (now[url] === undefined ? [] : [[url, now[url]]])));
  if (!isOffline) {
    mkdirSync(path.dirname(cache), { recursive: true });
    writeFileSync(cache, `${JSON.stringify(current, undefined, 1)}\n`);
  }
  const bad = Object.entries(current).flatMap(([url, kept]) => ('fineOn' in kept ? [] : [{ url, ...kept }]));
  return { asked: asked.length, isOffline, bad };
}

type Cache = Readonly<Record<string, Kept>>;

function keptOf(answers: ReadonlyMap<string, Answer>, before: Cache, today: Day): Cache {
  return Object.fromEntries(
    [...answers].map(([url, answer]): [string, Kept] => {
      if (answer.kind === 'fine') return [url, { fineOn: today }];
      const kept = before[url];
      const since = kept && 'since' in kept ? kept.since : today;
      if (answer.kind !== 'unreached') return [url, { ...answer, since }];
      // Out of reach for a moment is no death.
      return [url, { kind: since < today ? 'dead' : 'unsure', why: `连不上（${answer.why}）`, since }];
    }),
  );
}
