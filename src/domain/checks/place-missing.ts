import type { Check } from './context.ts';

/** A session with a date has a venue or an address online. Warning, once an activity. */
export const placeMissing: Check = ({ activities }) =>
  activities
    .filter(({ data }) => !data.draft && data.venue === undefined && data.online === undefined)
    .filter(({ data }) => data.sessions.some(({ kind, venue }) => kind !== 'tba' && venue === undefined))
    .map(({ file }) => ({
      code: 'place-missing',
      severity: 'warning',
      file,
      path: [],
      message: '没有写在哪里举办。',
      fix: '加上 venue（场馆的编号）或 online（线上地址）。',
    }));
