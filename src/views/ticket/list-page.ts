import type { TimedLink } from '../format/timed-links.ts';
import type { PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { PartsView } from '../site/parts/list-parts.ts';
import type { ChipGroup } from './chips.ts';
import type { TicketList } from './ticket-lists.ts';

/** A page that lists activities with something in common, with links to sibling lists. */
export interface ListPageView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Links to the activities' calendar. */
  readonly calendars: readonly TimedLink[];
  readonly siblings: ChipGroup | undefined;
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
