import type { Shown } from '#domain/time/moments.ts';

/** Of what a view tells over time, what it tells when it is built, without when. */
export const toldFirst = <T extends Partial<Shown>>(told: readonly T[]): readonly Omit<T, keyof Shown | 'first'>[] =>
  told
    .filter(({ from, until }) => from === undefined || (until !== undefined && until < from))
    .map(({ from: _from, until: _until, first: _first, ...rest }: T & { readonly first?: boolean }) => rest);
