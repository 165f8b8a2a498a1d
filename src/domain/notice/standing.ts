import type { NoticeNode } from '../campaign/site.ts';
import { deadlineInstant } from '../time/deadline.ts';
import type { Instant } from '../time/instant.ts';

/** Status of a notice: superseded, or with or without a dated deadline. */
export type NoticeStanding =
  | { readonly kind: 'superseded'; readonly by: NoticeNode }
  /** Last of its deadlines: `by` as written in the notice, `until` as an instant. */
  | { readonly kind: 'entries'; readonly by: string; readonly until: Instant }
  /** Has no dated deadline. */
  | { readonly kind: 'open' };

/** Status of a notice. A replacement takes precedence over its deadlines. Independent of the current time. */
export function noticeStanding(node: NoticeNode, notices: readonly NoticeNode[]): NoticeStanding {
  const by = notices.find(({ notice }) => notice.replaces === node.id);
  if (by) return { kind: 'superseded', by };
  const dated = node.deadlines.flatMap((deadline) => {
    const until = deadlineInstant(deadline);
    return until === undefined || deadline.by === undefined ? [] : [{ by: deadline.by, until }];
  });
  const [last] = dated.sort((a, b) => b.until - a.until);
  return last ? { kind: 'entries', ...last } : { kind: 'open' };
}
