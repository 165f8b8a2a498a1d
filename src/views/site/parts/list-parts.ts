import { cutLists, type Piece, partPath } from '#domain/site/parts.ts';
import type { PartPlace } from './part-frame.ts';

/** Where a row stands in its list, from coarse to fine: `9月17日`, `09:00`. */
export type Mark = readonly string[];

/** A list whose rows are drawn only on the page that shows them. */
export interface MarkedList {
  readonly rows: readonly { readonly mark: Mark; readonly weight?: number }[];
}

/** A link to a part, named by what it holds. */
export interface PartLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** The pages on which a long list goes on, the current one marked. */
export interface PartsView {
  readonly parts: readonly PartLink[];
  readonly previous: PartLink | undefined;
  readonly next: PartLink | undefined;
}

/** What one page shows of lists that may be longer. */
export interface Part<List> {
  readonly lists: readonly Piece<List>[];
  readonly place: PartPlace;
  /** Undefined when the page shows all. */
  readonly parts: PartsView | undefined;
}

/** Rows of tickets on a page: 30 screens of a phone, 3,000 elements. */
export const ticketsPerPage = 60;

/** Numbers of the parts of lists, from 1. */
export const partNumbers = (lists: readonly MarkedList[], size: number): readonly number[] =>
  cutLists(lists, size).map((_, index) => index + 1);

/**
 * The lists on one of their pages.
 * @param number of the page, from 1
 * @param path of the first page
 * @throws when there is no such page
 */
export function partOf<List extends MarkedList>(
  lists: readonly List[],
  { number, size, path }: { readonly number: number; readonly size: number; readonly path: string },
): Part<List> {
  const pages = cutLists(lists, size);
  const own = pages[number - 1];
  if (!own) throw new Error(`${path} has no part ${number}`);
  const place = { number, count: pages.length };
  if (pages.length === 1) return { lists: own, place, parts: undefined };
  const parts = pages.map((pieces, index) => ({
    href: partPath(path, index + 1),
    label: rangeText(pieces),
    current: index + 1 === number,
  }));
  return { lists: own, place, parts: { parts, previous: parts[number - 2], next: parts[number] } };
}

/** `9月17日 09:00–14:30`, `9月17日 18:00–9月18日 09:30`, `日期待定`: the first and the last row of a page. */
function rangeText(pieces: readonly MarkedList[]): string {
  const rows = pieces.flatMap(({ rows }) => rows);
  const [from, to] = [rows[0]?.mark ?? [], rows.at(-1)?.mark ?? []];
  const same = from.findIndex((word, index) => word !== to[index]);
  if (same < 0 && from.length === to.length) return from.join(' ');
  const rest = same < 0 ? to : to.slice(same);
  return `${from.join(' ')}–${rest.join(' ')}`;
}
