import type { Activity } from '#schemas/activity.ts';
import type { Target } from '#schemas/target.ts';

export const aTarget = (overrides: Partial<Target> = {}): Target => ({
  id: 'key',
  label: '办好重点活动',
  each: 'county',
  eachLabel: '各县（市、区）',
  of: { kind: 'key' },
  min: 1,
  source: { notice: 'guyuan-24', section: '五、工作要求' },
  ...overrides,
});

/** What an activity has that passed the review of the platform. */
export const passed: Pick<Activity, 'platform'> = { platform: { review: '已通过' } };
