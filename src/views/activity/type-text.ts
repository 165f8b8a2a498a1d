import type { Activity } from '#schemas/activity.ts';

/** The type of an activity, in the unit's own word if there is one. */
export const typeText = ({ type, typeNote }: Pick<Activity, 'type' | 'typeNote'>): string => typeNote ?? type;
