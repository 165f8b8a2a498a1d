/** What a booklet is sorted by. */
export const bookletOrders = ['day', 'region', 'venue'] as const;
export type BookletOrder = (typeof bookletOrders)[number];

/** `a4`: pages of A4 in reading order. `a5`: pages of A5 imposed on sheets of A4, to be folded. */
export const bookletPapers = ['a4', 'a5'] as const;
export type BookletPaper = (typeof bookletPapers)[number];

/** The booklets of a campaign: none by region without regions, by venue without venues. */
export const bookletOrdersOf = (regions: number, venues: number): readonly BookletOrder[] =>
  bookletOrders.filter((order) => (order === 'region' ? regions > 0 : order === 'day' || venues > 0));

/** File name without extension. */
export const bookletFile = (order: BookletOrder, paper: BookletPaper): string => `by-${order}-${paper}`;
