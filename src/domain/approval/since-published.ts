import type { CampaignContent, Entry } from '../campaign/content.ts';
import type { Problem } from '../checks/problem.ts';
import { type NoticeProblem, noticeChanged } from './notice-changed.ts';
import { sessionChanged } from './session-changed.ts';

/**
 * What a proposal changes of what the public was told, and does not tell it. Codes: session-changed, notice-changed,
 * changes-removed.
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
    return [
      ...pairsOf(old.activities, content.activities).flatMap(([one, other]) => [
        ...(one.data.draft ? [] : removed(one.data.changes, other.data.changes, other.file, 'changes')),
        ...sessionChanged(one, other),
      ]),
      ...pairsOf(old.notices, content.notices).flatMap(([one, other]) => [
        ...removed(one.data.corrections, other.data.corrections, other.file, 'corrections'),
        ...noticeChanged(one, other),
      ]),
    ];
  });
}

type Renamed = Entry<{ readonly formerIds: readonly string[] }>;

/** An entry before and after, also under a new id that names the former one. */
const pairsOf = <E extends Renamed>(before: readonly E[], after: readonly E[]): readonly (readonly [E, E])[] =>
  before.flatMap((one) => {
    const other = after.find(({ id }) => id === one.id) ?? after.find(({ data }) => data.formerIds.includes(one.id));
    return other ? [[one, other]] : [];
  });

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
