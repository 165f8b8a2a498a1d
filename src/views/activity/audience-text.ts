import type { Activity } from '#schemas/activity.ts';

/** Whom an activity is for, in the editor's words where there are any; undefined while nobody said. */
export const audienceText = ({ audienceNote, audiences }: Pick<Activity, 'audienceNote' | 'audiences'>) =>
  audienceNote ?? (audiences.length > 0 ? audiences.join('、') : undefined);
