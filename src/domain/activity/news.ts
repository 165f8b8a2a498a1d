import type { NoticeNode } from '../campaign/site.ts';
import type { Day } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { ActivityNode } from './activity-node.ts';

/** Since when the public can know of something, and when it last had news of it; undefined where no date is known. */
export interface NewsDays {
  readonly published: Day | undefined;
  readonly updated: Day | undefined;
}

/** The day a notice was issued, else printed; of a month or a third of it the first day, which never lies ahead. */
export function noticeDay({ notice }: NoticeNode): Day | undefined {
  const date = notice.issuedOn ?? notice.printedOn;
  return date === undefined ? undefined : partialDateBounds(date).from;
}

/**
 * The days of an activity: published on the national platform or announced, whichever came first; without either, with
 * the last of the notices it rests on. Its changes and its recap are news.
 */
export function activityNews(node: ActivityNode, notices: readonly NoticeNode[]): NewsDays {
  const { platform, publicity, changes, recap, notices: own } = node.activity;
  const announced = known([platform?.publishedOn, ...publicity.map(({ on }) => on)]);
  const ids = new Set([...own, ...node.programmes.map(({ source }) => source.notice)]);
  const founded = known(notices.filter(({ id }) => ids.has(id)).map(noticeDay));
  const published = announced[0] ?? founded.at(-1);
  return { published, updated: known([published, ...changes.map(({ on }) => on), recap?.on]).at(-1) };
}

const known = (days: readonly (Day | undefined)[]): readonly Day[] => days.filter((day) => day !== undefined).sort();
