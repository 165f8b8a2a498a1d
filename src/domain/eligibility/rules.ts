import type { Candidate, Rule } from './rule.ts';
import { media, photos, summary, videos, visitors } from './rules-after.ts';
import {
  contactOrBooking,
  details,
  hosts,
  name,
  poster,
  publicity,
  publishedEarly,
  scienceWorkers,
} from './rules-before.ts';
import type { Standing } from './standing.ts';

/** Keys are condition ids in content/rulesets. */
const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    'published-early': publishedEarly,
    name,
    hosts,
    details,
    poster,
    'contact-or-booking': contactOrBooking,
    publicity,
    'science-workers': scienceWorkers,
    media,
    photos,
    videos,
    visitors,
    summary,
  }),
);

/** The standing of a condition; a person must check one that the program does not know. */
export const standingOf = (ruleId: string, candidate: Candidate): Standing =>
  rules.get(ruleId)?.(candidate) ?? { kind: 'to-check' };
