import type { NoticeNode } from '../campaign/site.ts';
import type { Day } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { ActivityNode } from './activity-node.ts';

/** First publication and latest update of an entry; undefined where no date is known. */
export interface NewsDays {
  readonly published: Day | undefined;
  readonly updated: Day | undefined;
}

/** The day a notice was issued, else printed. A partial date counts as its first day, which is never in the future. */
export function noticeDay({ notice }: NoticeNode): Day | undefined {
  const date = notice.issuedOn ?? notice.printedOn;
  return date === undefined ? undefined : partialDateBounds(date).from;
}

/**
 * Publication and update of an activity. Published: the earlier of national platform and first publicity; without
 * either, the day of the latest notice that the activity or its programmes cite. Updated: the latest of publication,
 * changes and recap.
 */
export function activityNews(node: ActivityNode, notices: readonly NoticeNode[]): NewsDays {
  const { platform, publicity, changes, recap, notices: own } = node.activity;
  const announced = known([platform?.publishedOn, ...publicity.map(({ on }) => on)]);
  const ids = new Set([...own, ...node.programmes.map(({ source }) => source.notice)]);
  const noticeDays = known(notices.filter(({ id }) => ids.has(id)).map(noticeDay));
  const published = announced[0] ?? noticeDays.at(-1);
  return { published, updated: known([published, ...changes.map(({ on }) => on), recap?.on]).at(-1) };
}

const known = (days: readonly (Day | undefined)[]): readonly Day[] => days.filter((day) => day !== undefined).sort();
