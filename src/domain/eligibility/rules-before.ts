import { addDays } from '../time/day.ts';
import type { Day } from '../time/instant.ts';
import { met, noRecord, type Rule } from './rule.ts';
import type { Standing } from './standing.ts';

/**
 * Published `publishedDaysAhead` days before the first day: seven (platform guide 2023). Without a record it is due from
 * the day on which the platform opens.
 */
export const publishedEarly: Rule = ({ node, ruleset, course: { first, today } }) => {
  const ahead = ruleset.recommendation.publishedDaysAhead ?? 0;
  const on = first === undefined ? undefined : addDays(first, -ahead);
  const { publishedOn, review } = node.activity.platform ?? {};
  if (publishedOn !== undefined) return publishedBy(publishedOn, on);
  if (on === undefined) return { kind: 'not-due', until: { kind: 'event-dated' } };
  const opens = ruleset.publishing?.from;
  if (opens !== undefined && today < opens) return { kind: 'not-due', until: { kind: 'opens', on: opens } };
  if (today <= on) return { kind: 'due', by: on };
  return review === '未提交'
    ? { kind: 'unmet', remark: { kind: 'review', review } }
    : { kind: 'no-record', lapsed: on };
};

function publishedBy(publishedOn: Day, on: Day | undefined): Standing {
  if (on === undefined) return { kind: 'to-check', remark: { kind: 'event-undated' } };
  return publishedOn <= on ? met : { kind: 'unmet', remark: { kind: 'late', ends: on } };
}

/** The program counts; a person judges the wording. */
export const name: Rule = ({ node, ruleset }) => {
  const count = [...node.activity.name].length;
  const { maxLength: max } = ruleset.name;
  if (max !== undefined && count > max) return { kind: 'unmet', remark: { kind: 'number', count, max } };
  return { kind: 'to-check', remark: { kind: 'wording', max } };
};

/** Endings that official seals write in full: 科学技术协会, 妇女联合会, 文学艺术界联合会, 工商业联合会. */
const shortForm = /(?:科协|妇联|文联|工商联|团委)$|等(?:单位)?$|^(?!市[中北南]区)[市县区省校]/u;

/**
 * A collective name (集体名称) is on no seal. The program also finds names that look like short ones; whether a name is
 * that of the seal, only a person can tell.
 */
export const hosts: Rule = ({ node }) => {
  const units = [...node.hosts, ...node.organizers].map(({ organization }) => organization);
  const collective = units.filter(({ kind }) => kind === '集体名称').map((unit) => unit.name);
  if (collective.length > 0) return { kind: 'unmet', remark: { kind: 'collective-names', names: collective } };
  const short = units.map((unit) => unit.name).filter((each) => shortForm.test(each));
  return { kind: 'to-check', remark: short.length > 0 ? { kind: 'short-names', names: short } : { kind: 'seal' } };
};

/** Detects only missing details: a person must judge the text. */
export const details: Rule = ({ node }) =>
  node.details.kind === 'none' ? noRecord : { kind: 'to-check', remark: { kind: 'text' } };

/** The size of a generated poster is right; whether it is clear, like an editor's own picture, a person must see. */
export const poster: Rule = ({ node }) => ({
  kind: 'to-check',
  remark: { kind: 'poster', drawn: node.activity.poster?.picture === undefined },
});

export const contactOrBooking: Rule = ({ node: { activity, sessions } }) => {
  const { contact } = activity;
  const canAsk = Boolean(contact?.phones?.length || contact?.email);
  const canBook = sessions.some(({ booking }) => booking?.needed && (booking.url ?? booking.phone) !== undefined);
  return canAsk || canBook ? met : noRecord;
};

/** Publicity before the first day. A link without a date does not say when it was. */
export const publicity: Rule = ({ node, course: { first, today } }) => {
  const days = node.activity.publicity.map(({ on }) => on);
  if (days.some((on) => on !== undefined && first !== undefined && on < first)) return met;
  if (days.some((on) => on === undefined || first === undefined)) {
    return { kind: 'to-check', remark: { kind: 'publicity-undated' } };
  }
  return first === undefined || today < first ? { kind: 'due', by: 'event-starts' } : noRecord;
};

/** Checks only the maximum number: a person must check their role. */
export const scienceWorkers: Rule = ({ node, ruleset }) => {
  const { length: count } = node.activity.scienceWorkers;
  const { max } = ruleset.scienceWorkers ?? {};
  if (max !== undefined && count > max) return { kind: 'unmet', remark: { kind: 'number', count, max } };
  return count === 0 ? noRecord : { kind: 'to-check', remark: { kind: 'roles' } };
};
