import type { ActivityNode } from '../activity/activity-node.ts';

/** The activities under a notice: those that name it, and those of a programme that it founds; in the order given. */
export const activitiesUnderNotice = (noticeId: string, activities: readonly ActivityNode[]): readonly ActivityNode[] =>
  activities.filter(
    ({ activity, programmes }) =>
      activity.notices.includes(noticeId) || programmes.some(({ source }) => source.notice === noticeId),
  );
