import type { Words } from '#schemas/import/words.ts';
import type { OrganizationLevel, WrittenOrganization } from '#schemas/organization.ts';
import type { WrittenVenue } from '#schemas/venue.ts';
import { toFill } from '../checks/text-to-fill.ts';
import { splitAddress } from './places/addresses.ts';
import { inVenueName } from './places/places.ts';
import type { RowReading } from './row/row.ts';
import { isCollective, isOneUnit, isUnitName } from './units/matcher.ts';

/** Units and venues that a table names and a campaign does not have, to be completed by an editor. */
export interface Proposals {
  readonly organizations: readonly WrittenOrganization[];
  readonly venues: readonly WrittenVenue[];
}

/** Names that are known already, of which a new one may be a slip. */
interface KnownNames {
  readonly organizations: readonly string[];
  readonly venues: readonly string[];
}

/** How names are compared, and where what they name is. */
interface NameReader {
  /** What a name comes to, whichever of its usual forms is written. */
  readonly keyOf: (name: string) => string;
  /** A name with the county or city that it leaves out. */
  readonly fullNameOf: (name: string, region: string | undefined) => string;
  readonly whereOf: (name: string) => {
    readonly region: string | undefined;
    readonly isOfPlace: boolean;
    readonly isOfProvince: boolean;
  };
  readonly regionNames: ReadonlyMap<string, string>;
}

/**
 * Proposes entries for the names of rows, the longest form of each. A name that differs by one character from a known
 * one is asked about only, and so is one without its county in rows of several: 文化馆 may be that of each.
 * @param owners units whose tables they are, each of them one in rows of every county
 */
export function proposalsOf(
  readings: readonly RowReading[],
  known: KnownNames,
  words: Words,
  reader: NameReader,
  owners: readonly string[],
): Proposals {
  const units = readings.flatMap(({ newUnits, activity }) =>
    newUnits.map((name) => ({ name: ownedName(name, activity['region'], words, reader), region: activity['region'] })),
  );
  const places = readings.flatMap(({ newPlaces, activity }) =>
    newPlaces.map((text) => {
      const region = activity['region'];
      const name = reader.fullNameOf(inVenueName(text), typeof region === 'string' ? region : undefined);
      return { name, region, address: splitAddress(text).address };
    }),
  );
  return {
    organizations: grouped(units, reader, owners).flatMap((unit) =>
      organizationOf({ ...unit, level: levelOf(unit, reader) }, known.organizations, words),
    ),
    venues: grouped(inCounty(places, reader), reader).flatMap(({ name, own, region, address }) =>
      venueOf({ name, region: own ?? region ?? reader.whereOf(address ?? '').region, address }, known.venues, words),
    ),
  };
}

/** Offices that every county has: 教育局 in a row of a county is that county's. */
const ofEveryCounty: ReadonlySet<string> = new Set(['科协', '党委部门', '政府部门', '群团组织']);

function ownedName(name: string, region: unknown, { organizationKinds }: Words, { whereOf, regionNames }: NameReader) {
  const owner = typeof region === 'string' ? regionNames.get(region) : undefined;
  const { region: own, isOfPlace, isOfProvince } = whereOf(name);
  const isOffice =
    ofEveryCounty.has(kindOf(name, organizationKinds) ?? '') && [...name].length <= 10 && !ofOthers.test(name);
  return owner !== undefined &&
    own === undefined &&
    !isOfPlace &&
    !isOfProvince &&
    (isOffice || (isCollective(name) && !/^[全辖]/u.test(name)))
    ? owner + name
    : name;
}

/** Units and places that have offices of their own: 甲大学团委, 乙镇妇联. */
const ofOthers = /大学|学院|学校|[中小]学|校区|医院|公司|集团|厂|园区|[镇乡村]|街道|社区/u;

interface Use {
  readonly name: string;
  readonly region: unknown;
  readonly address?: string | undefined;
}

/** A place that other rows of its county name with the county before it is that one: 示例广场 and 平阳县示例广场. */
function inCounty(uses: readonly Use[], { whereOf, keyOf, regionNames }: NameReader): readonly Use[] {
  const known = new Map(uses.map((use) => [keyOf(use.name), use.name]));
  return uses.map((use) => {
    const county = typeof use.region === 'string' ? regionNames.get(use.region) : undefined;
    const isFull = county === undefined || whereOf(use.name).region !== undefined;
    return isFull ? use : { ...use, name: known.get(keyOf(county + use.name)) ?? use.name };
  });
}

/** One entry for all forms of a name; `own` is the region that it begins with, `region` the one that its rows have. */
function grouped(uses: readonly Use[], { keyOf, whereOf }: NameReader, owners: readonly string[] = []) {
  return [...Map.groupBy(uses, ({ name }) => keyOf(name)).values()].flatMap((same) => {
    const [name = ''] = same.map((use) => use.name).toSorted((a, b) => b.length - a.length);
    const { region: own, isOfPlace, isOfProvince } = whereOf(name);
    const [region, ...others] = new Set(same.map((use) => use.region));
    const [address, ...more] = new Set(same.flatMap((use) => use.address ?? []));
    const said = { name, own, address: more.length === 0 ? address : undefined };
    const only = others.length === 0 && typeof region === 'string' ? region : undefined;
    const isFull = own !== undefined || isOfPlace || isOfProvince || owners.includes(name) || isProper.test(name);
    const isOne = isFull || others.length === 0;
    return isOne ? { ...said, isOfPlace, region: only } : [];
  });
}

/** A unit of a unit with a name of its own is that one in rows of every county: 示例理工学院科协. */
const isProper = /^\p{sc=Han}{3,}(?:大学|学院|医院|公司|集团|街道)/u;

interface NewUnit {
  readonly name: string;
  /** The region that its name begins with. */
  readonly own: string | undefined;
  readonly level: OrganizationLevel | undefined;
}

function organizationOf(
  { name, own, level }: NewUnit,
  known: readonly string[],
  { organizationKinds }: Words,
): readonly WrittenOrganization[] {
  const kind = isCollective(name) ? '集体名称' : kindOf(name, organizationKinds);
  if (
    (kind === undefined && !isUnitName(name) && !isOneUnit(name) && !isWholeName(name)) ||
    !(kind === '集体名称' || isName(name)) ||
    (!ofEveryCounty.has(kind ?? '') && isKindAlone(name, organizationKinds)) ||
    known.some((other) => isSlip(name, other))
  )
    return [];
  return [
    {
      name,
      kind: kind ?? ('其他' as const),
      ...(level === undefined || kind === '集体名称' ? {} : { level }),
      ...atRegion(own),
      summary: toFill('核对全称和类型，写一句话介绍'),
    },
  ];
}

/** The level of a unit whose name begins with that of a county, or of the place that has counties. */
function levelOf(
  { name, own, isOfPlace }: { readonly name: string; readonly own: string | undefined; readonly isOfPlace: boolean },
  { regionNames, whereOf }: NameReader,
): OrganizationLevel | undefined {
  if (own !== undefined) return isCounty.test(regionNames.get(own) ?? '') ? '县' : undefined;
  if (!isOfPlace) return whereOf(name).isOfProvince ? '省' : undefined;
  const regions = [...regionNames.values()];
  return regions.length > 0 ? (regions.some((region) => isCounty.test(region)) ? '市' : '县') : undefined;
}

const isCounty = /[县区市旗]$/u;

/** A name in full of a unit whose ending says nothing of its kind: it stands where units stand. */
const isWholeName = (name: string): boolean =>
  [...name].length >= 5 &&
  !/(?:老师|教师|主任|医[生师]|先生|女士|教授|院士|工程师|专家|[馆站校院园]长|书记|志愿者|讲解员|[科部处室股队组])$/u.test(
    name,
  );

interface NewVenue {
  readonly name: string;
  readonly region: string | undefined;
  readonly address: string | undefined;
}

function venueOf({ name, region, address }: NewVenue, known: readonly string[], { venueKinds }: Words) {
  // A unit that has an address is a place, whatever its kind: 示例气象局（示例路20号）.
  const kind = kindOf(name, venueKinds) ?? (address !== undefined && isUnitName(name) ? '其他' : undefined);
  if (
    kind === undefined ||
    !isName(name) ||
    isKindAlone(name, venueKinds) ||
    known.some((other) => isSlip(name, other))
  )
    return [];
  return [{ name, kind, ...atRegion(region), address: address ?? toFill('详细地址') }];
}

const atRegion = (region: string | undefined) => (region === undefined ? {} : { region });

/** No list, no sentence, no 各县区, no 鹿城区各小学, no 某水厂 and no 派出所 that may be any, no 我公司. */
const isName = (name: string): boolean =>
  (/^[\p{sc=Han}\dA-Za-z·（）()“”]{3,40}$/u.test(name) || /^\p{sc=Han}[镇乡]$/u.test(name)) &&
  !/^派出所$|某|^[本我该]|[（(][^（()）]*的[）)]/u.test(name) &&
  // 市局 says of nothing what it is an office of.
  !/(?:^|[省市县区旗])[省市县区]局$/u.test(name) &&
  !/各(?!界)|^(?:辖区|区内|县内|市内|有关|相关|指定|本地)|多[个家所]|[一二两三四五六七八九十几\d]+[家所个处](?!庄|屯)|部分|若干|等$|等.*单位|线上|另行|待定/u.test(
    name,
  );

/** The kind whose own name, or longest other word, ends a name. */
function kindOf<T extends string>(name: string, kinds: Readonly<Partial<Record<T, readonly string[]>>>): T | undefined {
  let best: { readonly kind: T; readonly length: number } | undefined;
  for (const [kind, others] of Object.entries(kinds) as [T, readonly string[]][]) {
    for (const word of [kind, ...others]) {
      if (name.endsWith(word) && word.length > (best?.length ?? 0)) best = { kind, length: word.length };
    }
  }
  return best?.kind;
}

/** 图书馆 and 居委会 say what they are, and not which. */
const isKindAlone = (name: string, kinds: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(kinds).some(([kind, words]) => kind === name || words.includes(name));

const numerals = /[\d一二三四五六七八九十东西南北中上下新老]/u;

/** One other character, which is no number: 第一中学 and 第二中学 are two. */
function isSlip(name: string, known: string): boolean {
  const [own, other] = [[...name], [...known]];
  const differing = own.flatMap((letter, at) => (letter === other[at] ? [] : [letter + (other[at] ?? '')]));
  return own.length === other.length && differing.length === 1 && !numerals.test(differing[0] ?? '');
}
