import type { Check } from './context.ts';

/** An age range starts no later than it ends. */
export const ageRange: Check = ({ activities }) =>
  activities.flatMap(({ file, data: { ages } }) =>
    ages?.from !== undefined && ages.to !== undefined && ages.to < ages.from
      ? {
          code: 'age-range',
          file,
          path: ['ages', 'to'],
          message: `年龄从 ${ages.from} 岁到 ${ages.to} 岁，写反了。`,
          fix: '把 from 和 to 对调，或核对数字。',
        }
      : [],
  );
