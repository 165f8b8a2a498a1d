import type { Facets } from '#domain/schedule/facets.ts';
import type { TimedLink } from '../format/timed-links.ts';
import type { PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { PartsView } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipGroup } from './chips.ts';
import { type FilterGroup, type RowsSource, rowCount, rowsSource, ticketFilters } from './filters.ts';
import type { RowList, TicketList } from './ticket-lists.ts';

/** The filters of a page's lists. */
export interface ListFilters {
  readonly groups: readonly FilterGroup[];
  /** Rows in the lists, in the unit: sessions (场) or activities (项). */
  readonly count: number;
  readonly unit: '场' | '项';
  /** Where filters find the rows of lists in parts. */
  readonly file: RowsSource | undefined;
}

/** A page that lists activities with something in common, with links to sibling lists. */
export interface ListPageView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Links to the activities' calendar. */
  readonly calendars: readonly TimedLink[];
  readonly siblings: ChipGroup | undefined;
  /** On the first part, where a choice narrows the lists. */
  readonly filters: ListFilters | undefined;
  readonly lists: readonly TicketList[];
  readonly parts: PartsView | undefined;
  /** Message shown when nothing is listed. */
  readonly empty: { readonly text: string; readonly href: string; readonly label: string } | undefined;
}

/** The message of a page without activities. */
export const nothingListed = (href: string): NonNullable<ListPageView['empty']> => ({
  text: '目前没有登记这一类活动。',
  href,
  label: '看全部活动',
});

interface Listed {
  /** Path of the first part. */
  readonly path: string;
  /** Facets that every row of the lists has, and no other row. */
  readonly scope: Facets;
  readonly number: number;
  readonly parts: PartsView | undefined;
  readonly unit?: ListFilters['unit'];
}

/**
 * The filters of a page that lists what has something in common. Choices that all rows have are left out. Undefined on
 * further parts and for fewer than two rows.
 */
export function listFilters(
  lists: readonly Pick<RowList, 'rows'>[],
  { path, scope, number, parts, unit = '项' }: Listed,
  context: ViewContext,
): ListFilters | undefined {
  if (number > 1) return undefined;
  const tickets = lists.flatMap(({ rows }) => rows.map(({ now }) => now()));
  const count = rowCount(tickets);
  const groups = ticketFilters(tickets, context)
    .map((group) => ({ ...group, choices: group.choices.filter((choice) => choice.count < count) }))
    .filter(({ choices }) => choices.length > 0);
  if (tickets.length < 2 || groups.length === 0) return undefined;
  return { groups, count, unit, file: parts ? rowsSource(path, scope, context) : undefined };
}
