import type { Ruleset } from '#schemas/ruleset.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import { addDays } from '../time/day.ts';
import { byDay, type Course, clockEnds, type Standing } from './standing.ts';

/** Input of a rule. */
export interface Candidate {
  readonly node: ActivityNode;
  readonly ruleset: Ruleset;
  readonly course: Course;
  /** True when the rule must be met within the period after the event's end (`withinDays`). */
  readonly bound: boolean;
}

type Rule = (candidate: Candidate) => Standing;

const met: Standing = { kind: 'met' };
const unmet: Standing = { kind: 'unmet' };
const unknown: Standing = { kind: 'unknown' };

/** Published `publishedDaysAhead` days before the first day: seven (platform guide 2023). */
const publishedEarly: Rule = ({ node, ruleset, course: { first, today } }) => {
  const ahead = ruleset.recommendation.publishedDaysAhead ?? 0;
  const on = first === undefined ? undefined : addDays(first, -ahead);
  const { publishedOn, review } = node.activity.platform ?? {};
  if (publishedOn !== undefined) return on === undefined ? unknown : publishedOn <= on ? met : unmet;
  if (on === undefined || today <= on) return { kind: 'not-due', on };
  return review === '未提交' ? unmet : unknown;
};

const name: Rule = ({ node, ruleset }) =>
  [...node.activity.name].length <= (ruleset.name.maxLength ?? Number.POSITIVE_INFINITY) ? met : unmet;

/** A collective name (集体名称) does not match the name on an official seal. */
const hosts: Rule = ({ node }) =>
  [...node.hosts, ...node.organizers].some(({ organization }) => organization.kind === '集体名称') ? unmet : met;

/** Detects only missing details: a person must judge the text. */
const details: Rule = ({ node }) => (node.details.kind === 'none' ? unmet : unknown);

/** The generated poster meets the rules. An editor's picture has passed the content check; a person must look at it. */
const poster: Rule = ({ node }) => (node.activity.poster?.picture === undefined ? met : unknown);

const contactOrBooking: Rule = ({ node: { activity } }) => {
  const { contact, booking } = activity;
  const canAsk = Boolean(contact?.phones?.length || contact?.email);
  return canAsk || (booking?.needed && Boolean(booking.url ?? booking.phone)) ? met : unmet;
};

/** Due on the day before the event. Counts only publicity recorded in the content: the platform requires evidence. */
const publicity: Rule = ({ node, course }) =>
  byDay(node.activity.publicity.length > 0, course.first && addDays(course.first, -1), course.today);

/** Checks only the maximum number: a person must check their role. */
const scienceWorkers: Rule = ({ node, ruleset }) => {
  const { length } = node.activity.scienceWorkers;
  if (length > (ruleset.scienceWorkers?.max ?? Number.POSITIVE_INFINITY)) return unmet;
  return length === 0 ? met : unknown;
};

/**
 * Requires a part of the recap by the event's last day, or by the end of the period after it where `bound`. A bound
 * recap dated after that period is `unmet`.
 */
const afterwards =
  (isThere: (candidate: Candidate) => boolean): Rule =>
  (candidate) => {
    const { node, course, ruleset, bound } = candidate;
    const ends = bound ? clockEnds(course, ruleset.recommendation.withinDays) : course.last;
    const { recap } = node.activity;
    if (!isThere(candidate)) return byDay(false, ends, course.today);
    const isLate = bound && recap !== undefined && ends !== undefined && recap.on > ends;
    return isLate ? unmet : met;
  };

/** Videos are optional. Where the rule limits their number, more are unmet; where it limits their length, a person must check a video without a recorded length. */
const videos: Rule = (candidate) => {
  const { recap } = candidate.node.activity;
  if (!recap?.videos.length) return met;
  const { videos: number, videoSeconds: most } = candidate.ruleset.recommendation;
  if (number && recap.videos.length > number.max) return unmet;
  const lengths = most === undefined ? [] : recap.videos.map(({ seconds }) => seconds);
  if (lengths.some((seconds) => seconds !== undefined && most !== undefined && seconds > most)) return unmet;
  const standing = afterwards(() => true)(candidate);
  return standing.kind === 'met' && lengths.includes(undefined) ? unknown : standing;
};

const visitors: Rule = (candidate) => {
  const { node, ruleset } = candidate;
  const { visitors: came } = node.activity.recap ?? {};
  const { offline, online } = ruleset.recommendation.minVisitors;
  const isOnSite =
    node.venue !== undefined || node.activity.room !== undefined || node.sessions.some(({ venue }) => venue);
  if (came !== undefined && came < (isOnSite || !node.activity.online ? offline : online)) return unmet;
  return afterwards(() => came !== undefined)(candidate);
};

/** Keys are condition ids in content/rulesets. A condition without a rule here is `unknown`: a person must check it. */
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
    media: afterwards(({ node }) => (node.activity.recap?.media.length ?? 0) > 0),
    photos: afterwards(({ node, ruleset }) => {
      const { length } = node.activity.recap?.photos ?? [];
      const { min = 1, max = length } = ruleset.recommendation.photos ?? {};
      return length >= min && length <= max;
    }),
    videos,
    visitors,
    summary: afterwards(({ node }) => node.activity.recap !== undefined),
  }),
);

export const standingOf = (ruleId: string, candidate: Candidate): Standing => rules.get(ruleId)?.(candidate) ?? unknown;
