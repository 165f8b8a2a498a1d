import type { TypeSlug } from '#domain/activity/slugs.ts';
import type { TicketList } from '../home/home-lists.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import type { ChipGroup } from './chips.ts';

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

/** How many, to stand large beside a title: from two on. */
export const countFigure = (count: number, unit: string): PageHeadView['figure'] =>
  count > 1 ? { kind: 'count', count, unit } : undefined;

/** What a page says when it has no activity to list. */
export const nothingListed = (href: string): NonNullable<ListPageView['empty']> => ({
  text: '目前没有登记这一类活动。',
  href,
  label: '看全部活动',
});
