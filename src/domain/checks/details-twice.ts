import type { Check } from './context.ts';

/** An activity has details in one place: the MDX body or the field `details`. */
export const detailsTwice: Check = ({ activities }) =>
  activities
    .filter(({ body, data }) => body?.trim() && data.details !== undefined)
    .map(({ file }) => ({
      code: 'details-twice',
      file,
      path: ['details'],
      message: '活动详情写了两处：details 和正文。',
      fix: '并到正文里，删去 details。',
    }));
