import type { LinkView, PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ChipGroup } from './chips.ts';
import type { TicketList } from './ticket-lists.ts';

/** A page that lists activities: what they have in common, its neighbours, the activities. */
export interface ListPageView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** The activities as a calendar. */
  readonly calendars: readonly LinkView[];
  readonly siblings: ChipGroup | undefined;
  readonly lists: readonly TicketList[];
  /** What is said when nothing is listed. */
  readonly empty: { readonly text: string; readonly href: string; readonly label: string } | undefined;
}

/** What a page says when it has no activity to list. */
export const nothingListed = (href: string): NonNullable<ListPageView['empty']> => ({
  text: '目前没有登记这一类活动。',
  href,
  label: '看全部活动',
});
