import { z } from 'zod';
import { activity } from './activity.ts';
import { reference } from './text.ts';

/** A draft may lack what an activity must say: it is still to be asked. The values that stand in are never published. */
export const activityDraft = z.strictObject({
  ...activity.shape,
  summary: activity.shape.summary.default('【待补：一句话介绍】'),
  type: activity.shape.type.default('其他'),
  sessions: activity.shape.sessions.default([{ kind: 'tba', status: 'scheduled' }]),
  hosts: z.array(reference('organizations')).default([]),
});
export type WrittenDraft = z.input<typeof activityDraft>;
