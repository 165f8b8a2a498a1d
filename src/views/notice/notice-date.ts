import type { Notice } from '#schemas/notice.ts';
import { longPartialDate } from '../format/date.ts';

/** The date a notice carries, as precise as it is: `2023年8月24日`, `2023年8月`; empty when it has none. */
export const noticeDate = ({ issuedOn, printedOn }: Notice): string => {
  const date = issuedOn ?? printedOn;
  return date === undefined ? '' : longPartialDate(date);
};
