import type { TypeSlug } from '#domain/activity/slugs.ts';

/** The head of a page without a full picture. */
export interface PageHeadView {
  readonly title: readonly string[];
  readonly lead: string | undefined;
  /** What stands large beside the title: how many, or the machine of a type. */
  readonly figure:
    | { readonly kind: 'count'; readonly count: number; readonly unit: string }
    | { readonly kind: 'type'; readonly slug: TypeSlug; readonly count: number; readonly unit: string }
    | undefined;
}

/** How many, to stand large beside a title: from two on. */
export const countFigure = (count: number, unit: string): PageHeadView['figure'] =>
  count > 1 ? { kind: 'count', count, unit } : undefined;
