import type { CampaignContent, Entry } from '../campaign/content.ts';
import type { Problem } from '../checks/problem.ts';
import { type NoticeProblem, noticeChanged } from './notice-changed.ts';
import { activityWithdrawn, fileRemoved, isPublic } from './published-removed.ts';
import { sessionChanged } from './session-changed.ts';

/**
 * Changes of published facts that a proposal does not announce. Codes: session-changed, notice-changed,
 * changes-removed, published-removed.
 * @param before the content that is published
 */
export function problemsSince(
  before: readonly CampaignContent[],
  after: readonly CampaignContent[],
): readonly NoticeProblem[] {
  const published = new Map(before.map((content) => [content.id, content]));
  return after.flatMap((content) => {
    const old = published.get(content.id);
    if (!old) return [];
    const { pairs, gone } = matched(
      old.activities.filter(({ data }) => !data.draft),
      content.activities,
    );
    const notices = matched(old.notices, content.notices);
    return [
      ...pairs.flatMap(([one, other]) => [
        ...removed(one.data.changes, other.data.changes, other.file, 'changes'),
        ...sessionChanged(one, other),
        ...activityWithdrawn(one, other),
      ]),
      ...notices.pairs.flatMap(([one, other]) => [
        ...removed(one.data.corrections, other.data.corrections, other.file, 'corrections'),
        ...noticeChanged(one, other),
      ]),
      ...gone.filter(isPublic).flatMap((one) => fileRemoved('activities', one, content)),
      ...notices.gone.flatMap((one) => fileRemoved('notices', one, content)),
    ];
  });
}

type Renamed = Entry<{ readonly formerIds: readonly string[] }>;

/** Pairs of an entry before and after, matched by id or former id, and the entries that are gone. */
function matched<E extends Renamed>(before: readonly E[], after: readonly E[]) {
  const pairs = before.map((one) => {
    const other = after.find(({ id }) => id === one.id) ?? after.find(({ data }) => data.formerIds.includes(one.id));
    return { one, other };
  });
  return {
    pairs: pairs.flatMap(({ one, other }) => (other ? [[one, other] as const] : [])),
    gone: pairs.flatMap(({ one, other }) => (other ? [] : [one])),
  };
}

/** The number of changes is the SEQUENCE of the calendar's events: with fewer, calendars keep the older version (RFC 5546). */
function removed(
  before: readonly unknown[],
  after: readonly unknown[],
  file: string,
  field: 'changes' | 'corrections',
): readonly Problem[] {
  const missing = before.length - after.length;
  if (missing <= 0) return [];
  const message = `${field} 里公布过的记录少了 ${missing} 条。`;
  return [{ code: 'changes-removed', file, path: [field], message, fix: '把旧的放回去，新的加在后面。' }];
}
