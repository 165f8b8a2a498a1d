import { cutLists, type Piece, partPath } from '#domain/site/parts.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { TimedLink } from '../../format/timed-links.ts';
import type { PartPlace } from './part-frame.ts';

/** Position of a row in its list, from coarse to fine: `9月17日`, `09:00`. */
export type Mark = readonly string[];

interface MarkedRow {
  readonly mark: Mark;
  readonly weight?: number;
  /** When it begins, in a list in order of time. */
  readonly from?: Instant | undefined;
}

/** A list whose rows are drawn only on the page that shows them. */
export interface MarkedList {
  readonly rows: readonly MarkedRow[];
}

/** A link to a part, named by what it holds. */
export interface PartLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** The pages of a long list, the current one marked. */
export interface PartsView {
  readonly parts: readonly PartLink[];
  /** On the first part: the part that begins before a visitor's present, over time. */
  readonly now: readonly TimedLink[];
  readonly previous: PartLink | undefined;
  readonly next: PartLink | undefined;
}

/** The part of long lists that one page shows. */
export interface Part<List> {
  readonly lists: readonly Piece<List>[];
  readonly place: PartPlace;
  /** Undefined when the page shows all. */
  readonly parts: PartsView | undefined;
}

/** Rows of tickets on a page: 3,000 elements with what keeps the words of long names whole, 30 screens of a phone. */
export const ticketsPerPage = 36;

/** Sessions of a campaign that its schedule and its favourites show without a file of rows: their names are known. */
export const mostSessions = 55;

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
  const now = number === 1 ? nowLinks(pages.map(startOf), parts) : [];
  return { lists: own, place, parts: { parts, now, previous: parts[number - 2], next: parts[number] } };
}

const startOf = (pieces: readonly MarkedList[]): Instant | undefined => pieces[0]?.rows[0]?.from;

/** Each further part from its start on, to that of the next one; the last one for a day. */
function nowLinks(starts: readonly (Instant | undefined)[], parts: readonly PartLink[]): readonly TimedLink[] {
  return parts.flatMap(({ href, label }, index) => {
    const from = starts[index];
    if (index === 0 || from === undefined) return [];
    const until = starts.find((start, other) => other > index && start !== undefined) ?? addDay(from);
    return until > from ? [{ href, label, from, until }] : [];
  });
}

const addDay = (instant: Instant): Instant => instant + 86_400_000;

/** `9月17日 09:00–14:30`, `9月17日 18:00–9月18日 09:30`, `日期待定`: the first and the last row of a page. */
function rangeText(pieces: readonly MarkedList[]): string {
  const rows = pieces.flatMap(({ rows }) => rows);
  const [from, to] = [rows[0]?.mark ?? [], rows.at(-1)?.mark ?? []];
  const same = from.findIndex((word, index) => word !== to[index]);
  if (same < 0 && from.length === to.length) return from.join(' ');
  const rest = same < 0 ? to : to.slice(same);
  return `${from.join(' ')}–${rest.join(' ')}`;
}
