import type { Day } from '../instant.ts';

/** The campaign's days: a rule without days of its own is of them. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  /** The days whose activities count for it, where these are more. */
  readonly counted?: { readonly from: Day; readonly to: Day } | undefined;
}
