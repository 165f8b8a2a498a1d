import type { Named } from './matcher.ts';
import type { NameParts } from './unit-names.ts';

/** A unit or venue, in a region of its own or of the place as a whole. */
export interface LocalNamed extends Named {
  readonly region: string | undefined;
}

export interface Home extends LocalNamed {
  readonly isOfPlace: boolean;
  /** Its names without the place and region. */
  readonly bares: ReadonlySet<string>;
}

/** Where a name is looked for: in a region, or among what is of the place as a whole. */
export interface Spot {
  readonly region: string | undefined;
  readonly isOfPlace: boolean;
}

export type Homes = ReturnType<typeof homesOf>;

/** Units or venues by where they are. @param partsOf parts of a name, the region by its id */
export function homesOf(known: readonly LocalNamed[], partsOf: (name: string) => NameParts) {
  const homes = known.map((each) => homeOf(each, partsOf));
  const byBare = new Map<string, Home[]>();
  for (const home of homes) for (const bare of home.bares) byBare.set(bare, [...(byBare.get(bare) ?? []), home]);
  const inSpot = (spot: Spot, isLike: (bare: string) => boolean): readonly Home[] =>
    homes.filter((home) => isIn(home, spot) && [...home.bares].some(isLike));
  return {
    byId: new Map(homes.map((home) => [home.id, home])),
    named: (bare: string, spot: Spot): readonly Home[] => (byBare.get(bare) ?? []).filter((home) => isIn(home, spot)),
    /** 图书馆 of the samples: 示例图书馆. */
    samples: (bare: string, spot: Spot) => inSpot(spot, (each) => unmarked(each) === bare),
    /** Those of which a name is part of this one, or the other way round. */
    near: (bare: string, spot: Spot) => inSpot(spot, (each) => isNear(each, bare)),
  };
}

function homeOf(each: LocalNamed, partsOf: (name: string) => NameParts): Home {
  const parts = each.names.flatMap((name) => (name === undefined ? [] : partsOf(name)));
  const region = each.region ?? parts[0]?.region;
  return {
    ...each,
    region,
    isOfPlace:
      parts.some(({ isOfPlace }) => isOfPlace) ||
      (region === undefined && !parts.some(({ isOfProvince }) => isOfProvince)),
    bares: new Set(parts.map(({ bare }) => bare)),
  };
}

const isIn = (home: Home, { region, isOfPlace }: Spot): boolean =>
  isOfPlace ? home.isOfPlace : region !== undefined && home.region === region;

const sample = '示例';
const unmarked = (name: string): string => name.replace(sample, '');

/** 甲镇中心小学 is no slip of the sample 示例镇中心小学, whose own name is only 示例. */
function isNear(known: string, written: string): boolean {
  const [own, other] = [unmarked(known), unmarked(written)];
  const isOther = known.includes(sample) && !written.includes(sample) && other.length > own.length;
  return !isOther && Math.min(own.length, other.length) >= 3 && (own.includes(other) || other.includes(own));
}
