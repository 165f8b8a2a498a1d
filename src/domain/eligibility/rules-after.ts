import type { ActivityNode } from '../activity/activity-node.ts';
import { type Candidate, met, noRecord, type Rule } from './rule.ts';
import { clockEnds, type Standing } from './standing.ts';

/**
 * The standing of a part of the recap that is not recorded: not due until the event has ended. Afterwards a bound rule is
 * due through the last day of the period; a rule without one has no date.
 */
function missing({ course: { last, today }, course, ruleset, bound }: Candidate): Standing {
  const ends = bound ? clockEnds(course, ruleset.recommendation.withinDays) : undefined;
  if (last === undefined || today <= last) return { kind: 'not-due', until: { kind: 'event-ends', by: ends } };
  if (ends === undefined) return noRecord;
  return today <= ends ? { kind: 'due', by: ends } : { kind: 'no-record', lapsed: ends };
}

/** The end of the period, when a bound rule was recorded by a recap dated after it. */
function lateEnd({ node, course, ruleset, bound }: Candidate) {
  const ends = bound ? clockEnds(course, ruleset.recommendation.withinDays) : undefined;
  const { on } = node.activity.recap ?? {};
  return on !== undefined && ends !== undefined && on > ends ? ends : undefined;
}

/** A recorded part of the recap: a late date of the recap does not say when the part was there. */
function recorded(candidate: Candidate, standing: Standing = met): Standing {
  const ends = lateEnd(candidate);
  return ends === undefined ? standing : { kind: 'to-check', remark: { kind: 'late', ends } };
}

/** The date of the recap is that of its summary. */
export const summary: Rule = (candidate) => {
  if (!candidate.node.activity.recap) return missing(candidate);
  const ends = lateEnd(candidate);
  return ends === undefined ? met : { kind: 'unmet', remark: { kind: 'late', ends } };
};

export const media: Rule = (candidate) =>
  candidate.node.activity.recap?.media.length ? recorded(candidate) : missing(candidate);

/** Too few can still become enough while a bound rule runs. */
export const photos: Rule = (candidate) => {
  const { length: count } = candidate.node.activity.recap?.photos ?? [];
  if (count === 0) return missing(candidate);
  const { min = 1, max = count } = candidate.ruleset.recommendation.photos ?? {};
  if (count >= min && count <= max) return recorded(candidate);
  const remark = { kind: 'number' as const, count, min, max };
  const standing = missing(candidate);
  return count < min && standing.kind === 'due' ? { ...standing, remark } : { kind: 'unmet', remark };
};

/**
 * Videos are optional. Where the rule limits their number, more are unmet; where it limits their length, a person must
 * check a video without a recorded length.
 */
export const videos: Rule = (candidate) => {
  const found = candidate.node.activity.recap?.videos ?? [];
  const { length: count } = found;
  if (count === 0) return { kind: 'optional' };
  const { videos: number, videoSeconds: most } = candidate.ruleset.recommendation;
  if (number && count > number.max) return { kind: 'unmet', remark: { kind: 'number', count, max: number.max } };
  const lengths = most === undefined ? [] : found.map(({ seconds }) => seconds);
  const long = lengths.find((seconds) => seconds !== undefined && most !== undefined && seconds > most);
  if (long !== undefined) return { kind: 'unmet' };
  return recorded(
    candidate,
    lengths.includes(undefined) ? { kind: 'to-check', remark: { kind: 'lengths-missing' } } : met,
  );
};

/** At least `offline` on site or `online` online; photos show it. One number for both proves neither part of the two. */
export const visitors: Rule = (candidate) => {
  const { visitors: count, photos: shown = [] } = candidate.node.activity.recap ?? {};
  if (count === undefined) return missing(candidate);
  const { least, enough } = thresholds(candidate);
  if (count < least) return { kind: 'unmet', remark: { kind: 'number', count, min: least } };
  if (count < enough) return { kind: 'to-check', remark: { kind: 'visitors-mixed', count } };
  return recorded(candidate, shown.length > 0 ? met : { kind: 'to-check', remark: { kind: 'photos-missing' } });
};

/** Fewer than `least` cannot meet the rule, `enough` meet it however they came. */
function thresholds({ node, ruleset }: Candidate) {
  const { offline, online } = ruleset.recommendation.minVisitors;
  if (!node.activity.online) return { least: offline, enough: offline };
  if (!isOnSite(node)) return { least: online, enough: online };
  return { least: Math.min(offline, online), enough: offline + online - 1 };
}

const isOnSite = ({ venue, activity, sessions }: ActivityNode) =>
  venue !== undefined || activity.room !== undefined || sessions.some((session) => session.venue);
