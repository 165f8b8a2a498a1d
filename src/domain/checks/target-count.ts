import { saysSessions } from '../quota/says-sessions.ts';
import type { Check } from './context.ts';
import { quote } from './quote.ts';

/** A target that speaks of 场 says what is counted, once an activity has more than one session. Warning. */
export const targetCount: Check = ({ campaign: { file, data }, activities }) => {
  const hasSeveral = activities.some(({ data: { sessions } }) => sessions.length > 1 || sessions[0]?.kind === 'weekly');
  if (!hasSeveral) return [];
  return data.targets.flatMap((target, index) =>
    saysSessions(target) && target.count === undefined
      ? [
          {
            code: 'target-count',
            file,
            path: ['targets', index, 'label'],
            message: `任务${quote(target.label)}说的是场次，现在按活动数：一项活动办几场都算一项。`,
            fix: '按场次数的，加 "count": "sessions"；就是按活动数的，加 "count": "activities"。',
          },
        ]
      : [],
  );
};
