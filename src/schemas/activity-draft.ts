import { z } from 'zod';
import { activity } from './activity.ts';
import { reference } from './text.ts';

/** A draft may lack required fields, which are still being asked for. The placeholder values are never published. */
export const activityDraft = z.strictObject({
  ...activity.shape,
  summary: activity.shape.summary.default('【待补：一句话介绍】'),
  type: activity.shape.type.default('其他'),
  sessions: activity.shape.sessions.default([{ kind: 'tba', status: 'scheduled' }]),
  hosts: z.array(reference('organizations')).default([]),
});
export type WrittenDraft = z.input<typeof activityDraft>;
