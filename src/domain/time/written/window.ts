import type { Holiday } from '../holiday.ts';
import type { Day } from '../instant.ts';

/** The days of the campaign. A weekly rule without days applies to all of them. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  /** The table says that it is of these days: a rule that has hours needs no others. */
  readonly isTold?: boolean;
  /** The days whose activities count for it, where these are more. */
  readonly counted?: { readonly from: Day; readonly to: Day } | undefined;
  /** The holidays and working weekends that are announced: 工作日 and 中秋放假 are read by them. */
  readonly holidayOf?: ((day: Day) => Holiday | undefined) | undefined;
}
