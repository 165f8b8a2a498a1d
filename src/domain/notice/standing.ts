import type { NoticeNode } from '../campaign/site.ts';
import { deadlineInstant } from '../time/deadline.ts';
import type { Instant } from '../time/instant.ts';

/** Whether a notice still holds, and until when it takes what is to be handed in. */
export type NoticeStanding =
  | { readonly kind: 'superseded'; readonly by: NoticeNode }
  /** Takes entries until the last of its deadlines, as the notice writes it. */
  | { readonly kind: 'entries'; readonly by: string; readonly until: Instant }
  /** Sets no day for anything. */
  | { readonly kind: 'open' };

/** What has become of a notice: another that replaces it comes before its own deadlines. */
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
