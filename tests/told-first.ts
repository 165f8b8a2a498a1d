import type { OrderedItem, Shown } from '#domain/time/moments.ts';

/** Of what a view tells over time, what it tells when it is built, without when. */
export const toldFirst = <T extends Partial<Shown>>(told: readonly T[]): readonly Omit<T, keyof Shown | 'first'>[] =>
  told
    .filter(({ from, until }) => from === undefined || (until !== undefined && until < from))
    .map(({ from: _from, until: _until, first: _first, ...rest }: T & { readonly first?: boolean }) => rest);

/** The items of a list that are in it when a page is built. */
export const itemsFirst = <T>(items: readonly OrderedItem<T>[]): readonly T[] =>
  items.filter(({ order }) => order === undefined || order[0].told !== undefined).map(({ item }) => item);
