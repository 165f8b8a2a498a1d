import type { FilterName } from '#domain/search/filters.ts';

/** The pages of a section, to be searched. */
export interface PageIndex {
  /** Number of pages per filter and value, over all pages. */
  readonly totals: FilterCounts;
  /**
   * The pages that have every term and pass the filters, those with all terms in their names first. Words of letters
   * and digits are found by their beginnings; no term finds every page.
   * @throws TypeError when a part of the index cannot be loaded; the next search tries again
   */
  readonly search: (terms: readonly string[], chosen: Chosen) => Promise<Found>;
}

/** Chosen values by filter. Values of one filter combine with OR, filters with AND. */
export type Chosen = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** Number of results per filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly hits: readonly Hit[];
  readonly counts: FilterCounts;
}

/** A page that was found. */
export interface Hit {
  readonly id: string;
  /** Loads the page. */
  readonly page: () => Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
