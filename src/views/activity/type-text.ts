import type { Activity } from '#schemas/activity.ts';

/** What kind of activity it is, in the unit's own word where there is one. */
export const typeText = ({ type, typeNote }: Pick<Activity, 'type' | 'typeNote'>): string => typeNote ?? type;
