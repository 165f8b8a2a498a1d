import type { Named } from './matcher.ts';
import type { NameParts } from './unit-names.ts';

/** A unit or venue, in a region of its own or of the place as a whole. */
export interface LocalNamed extends Named {
  readonly region: string | undefined;
}

export interface LocalEntry extends LocalNamed {
  readonly isOfPlace: boolean;
  /** Its names without the place and region. */
  readonly bareNames: ReadonlySet<string>;
}

/** Where a name is looked for: in a region, or among what is of the place as a whole. */
export interface Spot {
  readonly region: string | undefined;
  readonly isOfPlace: boolean;
}

export type LocalEntries = ReturnType<typeof localEntries>;

/** Units or venues by where they are. @param partsOf parts of a name, the region by its id */
export function localEntries(known: readonly LocalNamed[], partsOf: (name: string) => NameParts) {
  const entries = known.map((each) => localEntry(each, partsOf));
  const byBare = new Map<string, LocalEntry[]>();
  for (const entry of entries)
    for (const bare of entry.bareNames) byBare.set(bare, [...(byBare.get(bare) ?? []), entry]);
  const inSpot = (spot: Spot, isLike: (bare: string) => boolean): readonly LocalEntry[] =>
    entries.filter((entry) => isIn(entry, spot) && [...entry.bareNames].some(isLike));
  return {
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    named: (bare: string, spot: Spot): readonly LocalEntry[] =>
      (byBare.get(bare) ?? []).filter((entry) => isIn(entry, spot)),
    /** 图书馆 of the samples: 示例图书馆. */
    samples: (bare: string, spot: Spot) => inSpot(spot, (each) => unmarked(each) === bare),
    /** Those of which a name is part of this one, or the other way round. */
    near: (bare: string, spot: Spot) => inSpot(spot, (each) => isNear(each, bare)),
  };
}

function localEntry(each: LocalNamed, partsOf: (name: string) => NameParts): LocalEntry {
  const parts = each.names.flatMap((name) => (name === undefined ? [] : partsOf(name)));
  const region = each.region ?? parts[0]?.region;
  return {
    ...each,
    region,
    isOfPlace:
      parts.some(({ isOfPlace }) => isOfPlace) ||
      (region === undefined && !parts.some(({ isOfProvince }) => isOfProvince)),
    bareNames: new Set(parts.map(({ bare }) => bare)),
  };
}

const isIn = (entry: LocalEntry, { region, isOfPlace }: Spot): boolean =>
  isOfPlace ? entry.isOfPlace : region !== undefined && entry.region === region;

const sample = '示例';
const unmarked = (name: string): string => name.replace(sample, '');

/** 甲镇中心小学 is no slip of the sample 示例镇中心小学, whose own name is only 示例. */
function isNear(known: string, written: string): boolean {
  const [own, other] = [unmarked(known), unmarked(written)];
  const isOther = known.includes(sample) && !written.includes(sample) && other.length > own.length;
  return !isOther && Math.min(own.length, other.length) >= 3 && (own.includes(other) || other.includes(own));
}
