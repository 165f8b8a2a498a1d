import type { Day } from '../instant.ts';

/** The campaign's days: a rule without days of its own is of them. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  /** The table says that it is of these days: a rule that has hours needs no others. */
  readonly isTold?: boolean;
  /** The days whose activities count for it, where these are more. */
  readonly counted?: { readonly from: Day; readonly to: Day } | undefined;
}
