import type { Activity } from '#schemas/activity.ts';
import type { Day } from '../time/instant.ts';

/** What the program found about a rule, or left to a person. */
export type Remark =
  /** More than the rule allows, or fewer than it asks for. */
  | { readonly kind: 'number'; readonly count: number; readonly min?: number; readonly max?: number }
  /** The length of the name was checked; a person judges the wording. */
  | { readonly kind: 'wording'; readonly max: number | undefined }
  | { readonly kind: 'collective-names'; readonly names: readonly string[] }
  | { readonly kind: 'short-names'; readonly names: readonly string[] }
  /** No collective and no short name was found; a person compares with the seal. */
  | { readonly kind: 'seal' }
  | { readonly kind: 'text' }
  | { readonly kind: 'poster'; readonly drawn: boolean }
  | { readonly kind: 'roles' }
  | { readonly kind: 'publicity-undated' }
  /** Published on a day; the event has none yet. */
  | { readonly kind: 'event-undated' }
  /** The recap is dated after the last day. */
  | { readonly kind: 'late'; readonly ends: Day }
  | { readonly kind: 'lengths-missing' }
  /** Visitors on site and online are recorded as one number. */
  | { readonly kind: 'visitors-mixed'; readonly count: number }
  | { readonly kind: 'photos-missing' }
  | { readonly kind: 'review'; readonly review: NonNullable<Activity['platform']>['review'] };
