import type { Named } from './matcher.ts';
import type { NameParts } from './unit-names.ts';

/** A unit or venue, in a region of its own or of the place as a whole. */
export interface LocalNamed extends Named {
  readonly region: string | undefined;
}

export interface LocalEntry extends LocalNamed {
  readonly isOfPlace: boolean;
  readonly isOfProvince: boolean;
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
  return {
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    named: (bare: string, spot: Spot): readonly LocalEntry[] =>
      (byBare.get(bare) ?? []).filter((entry) => isIn(entry, spot)),
    /** 区图书馆, 海洋馆 of the samples: 示例图书馆, 示例海洋馆. */
    samples: (bare: string, spot: Spot) =>
      entries.filter((entry) => isIn(entry, spot) && [...entry.bareNames].some((each) => unmarked(each) === bare)),
    /**
     * Those of which a name is part of this one, or consists of parts of it, or the other way round.
     * @param isBare whether it says nothing of where it is: it may be of no region as well
     */
    near: (bare: string, spot: Spot, isBare: boolean) =>
      entries.filter((entry) => {
        const names = [...entry.bareNames];
        const isHere = isIn(entry, spot);
        const isAround = isHere || (isBare && entry.region === undefined);
        return (
          (isHere && names.some((each) => isNear(each, bare))) ||
          (isAround && names.some((each) => isOfParts(each, bare)))
        );
      }),
  };
}

function localEntry(each: LocalNamed, partsOf: (name: string) => NameParts): LocalEntry {
  const parts = each.names.flatMap((name) => (name === undefined ? [] : partsOf(name)));
  const region = each.region ?? parts[0]?.region;
  const isOfProvince = region === undefined && parts.some((part) => part.isOfProvince);
  return {
    ...each,
    region,
    isOfProvince,
    isOfPlace: parts.some(({ isOfPlace }) => isOfPlace) || (region === undefined && !isOfProvince),
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

/** 云雾山保护区管理局 of 宁夏云雾山国家级自然保护区管理局: the longer name holds all of the shorter from its start to its end. */
function isOfParts(one: string, other: string): boolean {
  const [short, long] = [unmarked(one), unmarked(other)].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || one.includes(sample) !== other.includes(sample)) return false;
  const isWhole = long.startsWith(short.slice(0, 2)) && long.endsWith(short.slice(-2));
  return short.length >= 5 && isWhole && holds(long, short);
}

/** Whether a text holds another in parts of at least two characters, in their order. */
function holds(long: string, short: string): boolean {
  if (short === '') return true;
  for (let length = short.length; length >= 2; length -= 1) {
    const at = long.indexOf(short.slice(0, length));
    if (at >= 0 && holds(long.slice(at + length), short.slice(length))) return true;
  }
  return false;
}
