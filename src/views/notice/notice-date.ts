import type { Notice } from '#schemas/notice.ts';
import { longPartialDate } from '../format/date.ts';

/** The date of a notice at its known precision: `2023年8月24日`, `2023年8月`; empty when it has none. */
export const noticeDate = ({ issuedOn, printedOn }: Notice): string => {
  const date = issuedOn ?? printedOn;
  return date === undefined ? '' : longPartialDate(date);
};
