import type { LocatedProblem } from '#domain/checks/problem.ts';

export const aProblem = (overrides: Partial<LocatedProblem> = {}): LocatedProblem => ({
  code: 'venue-double-booked',
  severity: 'error',
  file: 'content/campaigns/guyuan-2023/activities/main-event.json',
  line: 14,
  column: 12,
  path: ['sessions', 0, 'start'],
  message: '“固原市博物馆广场”在 9月17日 09:00–11:30 已被《科普大集》占用。',
  fix: '请调整时间，或把 venue 改为其他场地。',
  ...overrides,
});
