import { quote } from '../../checks/quote.ts';
import { type LocalEntries, type LocalEntry, type LocalNamed, localEntries } from './local-entries.ts';
import { isBranchOf, type Match, type Matcher, namesIn } from './matcher.ts';
import { relationOf } from './relative-names.ts';
import type { NameParts } from './unit-names.ts';

/** The place whose names are read. */
export interface Locality {
  /** Name of the place: 唐山市. */
  readonly place: string;
  /** Parts of a name, the region by its id. */
  readonly partsOf: (name: string) => NameParts;
  readonly regionNames: ReadonlyMap<string, string>;
}

/** Where a row is. */
export interface Whereabouts {
  /** The region that the row or a title above it tells. */
  readonly region?: string | undefined;
  /** The region of its place: names without any region may be of it. */
  readonly nearby?: string | undefined;
  /** The only region that the names of units in the row tell: 区教育局 beside 鹿城区科协 is that district's. */
  readonly ofUnits?: string | undefined;
  /** The table's other rows call their county's own units 区科协, 县科协: 市科协 in a row of a county-level city is its own. */
  readonly speaksLocally?: boolean | undefined;
}

interface Finder extends Locality {
  readonly entries: LocalEntries;
  /** Finds by an entry's own names. */
  readonly anywhere: Matcher;
  /** Asks about a short name of another region than the row's. */
  readonly isStrict: boolean;
  readonly where: Whereabouts;
}

/**
 * Finds units or venues by the names that people write who know in which county they are: 区科协 and 科协 in a row of
 * 路北区, 韩城市示例文化馆 for 示例文化馆 in 韩城. What fits several is asked about.
 * @param anywhere finds them by their own names
 * @param isStrict asks about a short name of another region than the row's
 */
export function localMatcher(
  known: readonly LocalNamed[],
  anywhere: Matcher,
  locality: Locality,
  isStrict: boolean,
): (where: Whereabouts) => Matcher {
  const entries = localEntries(known, locality.partsOf);
  return (where) => {
    const finder = { ...locality, entries, anywhere, isStrict, where };
    const find = (text: string) => findLocal(text, finder);
    return { find, findAll: (text) => namesIn(text, (name) => find(name).kind === 'found').map(find) };
  };
}

function findLocal(text: string, finder: Finder): Match {
  const { place, regionNames, where } = finder;
  const relationIn = (region = '') => relationOf(text, { place, region: regionNames.get(region) });
  const told = relationIn(where.region);
  const relation = told.kind === 'untold' ? relationIn(where.ofUnits) : told;
  switch (relation.kind) {
    case 'none':
      return findNamed(text, finder);
    case 'of':
      return findNamed(relation.full, finder);
    case 'untold':
      return findUntold(text, relation.level, finder);
    case 'either':
      return findEither(text, relation.ofRegion, relation.ofPlace, finder);
    default:
      return relation satisfies never;
  }
}

function findUntold(text: string, level: string, { anywhere }: Finder): Match {
  const match = anywhere.find(text);
  if (match.kind === 'found') return match;
  return {
    kind: 'ambiguous',
    text,
    hint: '写全称，或在表里写清楚这一行是哪里的。',
    question: `${quote(text)}是哪个${level}的？`,
  };
}

function findEither(text: string, ofRegion: string, ofPlace: string, finder: Finder): Match {
  const match = findNamed(ofRegion, finder);
  if (finder.where.speaksLocally) return match;
  if (match.kind === 'found' && findNamed(ofPlace, finder).kind !== 'found') return match;
  return {
    kind: 'ambiguous',
    text,
    hint: '写全称。',
    question: `${quote(text)}是${quote(ofRegion)}还是${quote(ofPlace)}？`,
  };
}

function findNamed(text: string, finder: Finder): Match {
  const { entries, anywhere, partsOf, where } = finder;
  const { region, isOfPlace, bare } = partsOf(text);
  const isBare = region === undefined && !isOfPlace;
  const spot = { isOfPlace, region: isBare ? (where.region ?? where.nearby) : region };
  const own = anywhere.find(text);
  const fitting = entries.named(bare, spot);
  if (own.kind === 'found')
    return (
      (isBare ? (ofProvince(own.id, text, entries) ?? elsewhere(own.id, text, fitting, finder)) : undefined) ?? own
    );
  const alike = fitting.length > 0 ? fitting : entries.samples(bare, spot);
  return (
    onlyOf(text, alike) ?? (own.kind === 'ambiguous' ? own : nearOf(text, entries.near(bare, spot, isBare))) ?? own
  );
}

function onlyOf(text: string, entries: readonly LocalEntry[]): Match | undefined {
  const [id, ...others] = new Set(entries.map((entry) => entry.id));
  if (id === undefined) return undefined;
  if (others.length === 0) return { kind: 'found', id };
  return { kind: 'ambiguous', text, hint: `写编号：${[id, ...others].join('、')}。` };
}

function nearOf(text: string, entries: readonly LocalEntry[]): Match | undefined {
  const names = entries.flatMap(({ names: [name] }) => name ?? []).filter((name) => !isBranchOf(name, text));
  return names.length === 0
    ? undefined
    : { kind: 'near', text, hint: `是不是${names.slice(0, 3).map(quote).join('、')}？` };
}

/** A county has a 卫生健康委员会 as well as the province: which one it is, is asked. A 厅 or a company there is but one. */
function ofProvince(id: string, text: string, { byId }: LocalEntries): Match | undefined {
  const { names = [], isOfProvince } = byId.get(id) ?? {};
  const isOne = /(?:厅|集团|公司|大学|学院|院|[馆园]|学会)$/u.test(text);
  const [name = id] = names;
  return isOfProvince && !isOne && !names.includes(text) && id !== text
    ? { kind: 'near', text, hint: `是不是${quote(name)}？` }
    : undefined;
}

/** The question about a short name without a region that is also one of the row's region, or is of another region. */
function elsewhere(
  id: string,
  text: string,
  fitting: readonly LocalEntry[],
  { entries, where, regionNames, isStrict }: Finder,
): Match | undefined {
  const entry = entries.byId.get(id);
  const here = regionNames.get(where.region ?? '');
  const [name = id] = entry?.names ?? [];
  if (!entry || name === text || here === undefined) return undefined;
  if (fitting.some((other) => other.id !== id)) return onlyOf(text, [entry, ...fitting]);
  const there = regionNames.get(entry.region ?? '');
  if (!isStrict || there === undefined || there === here) return undefined;
  return {
    kind: 'ambiguous',
    text,
    hint: `是的，写全称${quote(name)}；不是的，写${here}的那一处的全称。`,
    question: `${quote(name)}在${there}，这一行是${here}的：是这一处吗？`,
  };
}
