import type { PosterLockup } from './lockup.ts';

/** The caption that a poster shows beside the digits, with the year where it has to be named. */
export const datedCaption = ({ years, caption }: PosterLockup): string =>
  years === undefined ? caption : `${years} ${caption}`;
