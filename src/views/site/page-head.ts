import type { TypeSlug } from '#domain/activity/slugs.ts';
import type { Moments } from '#domain/time/moments.ts';

/** The head of a page without a full-size picture. */
export interface PageHeadView {
  readonly title: readonly string[];
  readonly lead: string | undefined;
  /** The lead over time, where it changes. */
  readonly leads?: Moments<string>;
  /** Large figure beside the title: a count, or the picture of a type. */
  readonly figure:
    | { readonly kind: 'count'; readonly count: number; readonly unit: string }
    | { readonly kind: 'type'; readonly slug: TypeSlug; readonly count: number; readonly unit: string }
    | undefined;
}

/** A count as the figure beside a title; undefined below two. */
export const countFigure = (count: number, unit: string): PageHeadView['figure'] =>
  count > 1 ? { kind: 'count', count, unit } : undefined;
