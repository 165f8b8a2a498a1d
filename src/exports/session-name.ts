import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';

/** Name of a session for programs that list it alone: the activity's, with its own in brackets: `机器人赛（初赛）`. */
export const sessionName = ({ activity: { name } }: ActivityNode, { title }: SessionNode): string =>
  title === undefined ? name : `${name}（${title}）`;
