import type { ActivityNode } from '../activity/activity-node.ts';

/** Activities that cite a notice, or belong to a programme that cites it; keeps the order. */
export const activitiesUnderNotice = (noticeId: string, activities: readonly ActivityNode[]): readonly ActivityNode[] =>
  activities.filter(
    ({ activity, programmes }) =>
      activity.notices.includes(noticeId) || programmes.some(({ source }) => source.notice === noticeId),
  );
