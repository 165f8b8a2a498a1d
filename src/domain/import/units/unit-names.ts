import { placeShortName } from '../../campaign/place-short-name.ts';

/** The place of a campaign, as it stands before names of units. */
export interface UnitPlace {
  readonly province: string | undefined;
  readonly name: string;
  readonly shortName: string;
  readonly regions: readonly string[];
}

/** Long forms of parts of names by their short ones, `{科协: [科学技术协会]}`. */
export type ShortForms = Readonly<Record<string, readonly string[]>>;

/** What a name says of where its unit is, and the rest of it. */
export interface NameParts {
  /** Name of the region that it begins with. */
  readonly region: string | undefined;
  /** It begins with the place as a whole: 温州市, 温州 or 市 before 科协. */
  readonly isOfPlace: boolean;
  /** It begins with the province and says nothing of the place: 浙江省卫生健康委员会, 宁夏六盘山旅游集团. */
  readonly isOfProvince: boolean;
  /** The name without these, in short forms. */
  readonly bare: string;
}

export function nameParts(name: string, place: UnitPlace, shortForms: ShortForms): NameParts {
  let key = name
    .normalize('NFKC')
    .replace(/[\s“”"]+/gu, '')
    .replace(/^中共(?=.{4})/u, '');
  for (const [short, longs] of Object.entries(shortForms)) for (const long of longs) key = key.replace(long, short);
  const own = withoutPlace(key, place);
  const region = place.regions.find((each) => own.startsWith(regionStem(each)));
  if (region !== undefined) return { region, isOfPlace: false, isOfProvince: false, bare: withoutRegion(own, region) };
  const withoutProvince = provinceOf(place).reduce(withoutStart, key);
  const isOfPlace = own.length < withoutProvince.length;
  return { region, isOfPlace, isOfProvince: !isOfPlace && withoutProvince !== key, bare: own };
}

/**
 * What a unit's name says, whichever of its usual forms is written: 温州市科学技术协会, 市科协 and 温州科协 are one;
 * 温州市鹿城区科学技术协会 and 鹿城区科协 another.
 */
export function unitKey(name: string, place: UnitPlace, shortForms: ShortForms): string {
  const { region, isOfPlace, bare } = nameParts(name, place, shortForms);
  if (region !== undefined) return regionStem(region) + bare;
  return isOfPlace ? `${ofPlace}${bare}` : bare;
}

const withoutPlace = (key: string, place: UnitPlace): string =>
  [...provinceOf(place), place.name, place.shortName, place.name.at(-1) ?? ''].reduce(withoutStart, key);

/** The province as it stands before names; 吉林 is the city of 吉林省. */
const provinceOf = ({ province = '', shortName }: UnitPlace): readonly string[] =>
  [province, placeShortName(province)].filter((each) => each !== shortName);

/** The rest of a name that begins with a region: 鹿城区, 北川羌族自治县 or 北川县 before it. */
function withoutRegion(own: string, region: string): string {
  if (own.startsWith(region)) return own.slice(region.length);
  const rest = own.slice(regionStem(region).length);
  const isNationalities = region.includes('自治');
  return isNationalities ? withoutStart(rest, region.slice(-1)) : rest;
}

const withoutStart = (key: string, start: string): string =>
  start !== '' && key.startsWith(start) && key.length >= start.length + 2 ? key.slice(start.length) : key;

/** Before the name of what belongs to the place itself: 教育局 alone may be that of any county. */
const ofPlace = '@';

/** 鹿城 of 鹿城区, 北川 of 北川羌族自治县; a name of two characters stays whole. */
export const regionStem = placeShortName;
