import type { Instant } from '#domain/time/instant.ts';
import { isShown, type Moments, type OrderedItem, type Shown } from '#domain/time/moments.ts';

/** Of what a view tells over time, what it tells when it is built, without when. */
export const toldFirst = <T extends Partial<Shown>>(told: readonly T[]): readonly Omit<T, keyof Shown | 'first'>[] =>
  told
    .filter(({ from, until }) => from === undefined || (until !== undefined && until < from))
    .map(({ from: _from, until: _until, first: _first, ...rest }: T & { readonly first?: boolean }) => rest);

/** The items of a list that are in it when a page is built. */
export const itemsFirst = <T>(items: readonly OrderedItem<T>[]): readonly T[] =>
  items.filter(({ order }) => order === undefined || order[0].value !== undefined).map(({ item }) => item);

/** What a view tells at a moment, whenever it was made. */
export const toldAt = <T>(moments: Moments<T>, now: Instant): T | undefined =>
  moments.find(({ from = -Infinity, until = Infinity }) => from <= now && now < until)?.value;

/** Of what is there for a time, what is there at a moment, without when. */
export const thereAt = <T extends Partial<Shown>>(all: readonly T[], now: Instant): readonly Omit<T, keyof Shown>[] =>
  all
    .filter(({ from, until }) => isShown(secondsOf(from), secondsOf(until), now))
    .map(({ from: _from, until: _until, ...rest }) => rest);

/** The same, of what says so in its field `shown`. */
export const shownAt = <T extends { readonly shown?: Shown }>(
  all: readonly T[],
  now: Instant,
): readonly Omit<T, 'shown'>[] =>
  all
    .filter(({ shown }) => shown === undefined || isShown(secondsOf(shown.from), secondsOf(shown.until), now))
    .map(({ shown: _shown, ...rest }) => rest);

/** The items of a list at a moment, in their order. */
export const itemsAt = <T>(items: readonly OrderedItem<T>[], now: Instant): readonly T[] =>
  items
    .map(({ item, order }, index) => ({ item, place: order === undefined ? index : toldAt(order, now) }))
    .filter(({ place }) => place !== undefined)
    .sort((a, b) => Number(a.place) - Number(b.place))
    .map(({ item }) => item);

const secondsOf = (instant: Instant | undefined) => (instant === undefined ? undefined : String(instant / 1000));
