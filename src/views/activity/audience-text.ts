import type { Activity } from '#schemas/activity.ts';

/** The audience of an activity, in the editor's words if there are any; undefined when not stated. */
export const audienceText = ({ audienceNote, audiences }: Pick<Activity, 'audienceNote' | 'audiences'>) =>
  audienceNote ?? (audiences.length > 0 ? audiences.join('、') : undefined);
