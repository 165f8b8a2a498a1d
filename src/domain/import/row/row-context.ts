import type { ActivityType, Audience } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Words } from '#schemas/import/words.ts';
import { audienceSlugs, typeSlugs } from '../../activity/slugs.ts';
import type { CampaignContent } from '../../campaign/content.ts';
import { placeWords } from '../../campaign/place-words.ts';
import { partialDateBounds } from '../../time/partial-date.ts';
import type { Window } from '../../time/written/window.ts';
import { type WordFinder, wordFinder } from '../categories/said-words.ts';
import { addressBook } from '../places/addresses.ts';
import { platformIn, type VenueFinder } from '../places/places.ts';
import type { Field } from '../table/column-titles.ts';
import { type Locality, localMatcher, type Whereabouts } from '../units/local-names.ts';
import { type Matcher, matcher } from '../units/matcher.ts';
import { relationOf } from '../units/relative-names.ts';
import { nameParts, regionStem, type UnitPlace, unitKey } from '../units/unit-names.ts';

/** Lookups and defaults for parsing rows. */
export interface RowContext {
  readonly window: Window;
  readonly types: WordFinder<ActivityType>;
  readonly audiences: WordFinder<Audience>;
  readonly programmes: Matcher;
  readonly regions: Matcher;
  /** What a region is called, for messages: 县区, 校区. */
  readonly regionWord: string;
  /** What stands for the place as a whole, or for none, in a column of regions: 全市, 市本级, 线上. */
  readonly isWholePlace: (text: string) => boolean;
  readonly venues: Matcher;
  readonly organizations: Matcher;
  /** Units by the names that they have for people of a county. */
  readonly unitsIn: (where: Whereabouts) => Matcher;
  readonly venuesIn: (where: Whereabouts) => VenueFinder;
  /** The region that a name begins with, or that it begins with the place as a whole. */
  readonly whereOf: Locality['partsOf'];
  /** A name with the county or city that it leaves out: 县文化馆 in a row of 桐梓县. */
  readonly fullNameOf: (name: string, region: string | undefined) => string;
  readonly regionNames: ReadonlyMap<string, string>;
  /** Names of the units by their ids. */
  readonly unitNames: ReadonlyMap<string, readonly string[]>;
  /** Name of the first unit that holds the campaign. */
  readonly issuer: string | undefined;
  /** See Whereabouts. */
  readonly speaksLocally?: boolean;
  readonly regionOfVenue: ReadonlyMap<string, string | undefined>;
  readonly notices: Matcher;
  /** What a name of a unit or venue comes to, whichever of its usual forms is written. */
  readonly keyOf: (name: string) => string;
  /** Area code of the place, for phones without one. */
  readonly areaCode: string | undefined;
  /** Default values for empty cells and missing columns. */
  readonly fill: ReadonlyMap<Field, string>;
}

/** @param holidayOf the holidays that are announced: 工作日 and 中秋放假 are asked about without them */
export function rowContext(
  content: CampaignContent,
  words: Words,
  fill: ReadonlyMap<Field, string>,
  holidayOf?: Window['holidayOf'],
): RowContext {
  const { data } = content.campaign;
  const key = keyOf(data, words);
  const locality = localityOf(data, words);
  const { venues, units } = namedOf(content);
  const [anyVenue, anyUnit] = [matcher(venues, key), matcher(units, key)];
  const venuesIn = localMatcher(venues, anyVenue, locality, true);
  const addresses = addressBook(venues, locality.partsOf);
  return {
    window: { ...data.window, counted: data.counted && boundsOf(data.counted), holidayOf },
    types: wordFinder(keysOf(typeSlugs), words.types),
    audiences: wordFinder(keysOf(audienceSlugs), words.audiences),
    programmes: matcher(
      data.programmes.map(({ id, name }) => ({ id, names: [name] })),
      (name) =>
        name
          .normalize('NFKC')
          .replace(/\s+/gu, '')
          .replace(/(?<=.{2})(?:活动|行动)$/u, ''),
    ),
    regions: matcher(
      data.regions.map(({ id, name }) => ({ id, names: [name, ...(words.regions[name] ?? [])] })),
      (name) => regionStem(key(name).replace('@', '')),
    ),
    regionWord: placeWords(data).region,
    isWholePlace: (text) =>
      /^(?:全[市县区省州校]|(?:[市县区省州镇乡]|街道)(?:本级|直|级|直属)|本级|不限|全部|无)$/u.test(text) ||
      platformIn(text) === '' ||
      text === data.city.name,
    venues: anyVenue,
    venuesIn: (where) => ({ ...venuesIn(where), addresses: addresses(where.region) }),
    keyOf: key,
    organizations: anyUnit,
    unitsIn: localMatcher(units, anyUnit, locality, false),
    whereOf: locality.partsOf,
    fullNameOf: (name, region) => {
      const relation = relationOf(name, { place: locality.place, region: locality.regionNames.get(region ?? '') });
      // 市文化馆 in a row of a county-level city is only taken for a new place where it is that city's.
      if (relation.kind === 'either') return relation.ofRegion;
      return relation.kind === 'of' ? relation.full : name;
    },
    regionNames: locality.regionNames,
    unitNames: new Map(units.map(({ id, names }) => [id, names.flatMap((name) => name ?? [])])),
    regionOfVenue: new Map(venues.map(({ id, region }) => [id, region])),
    notices: matcher(content.notices.map(({ id, data: notice }) => ({ id, names: [notice.title] }))),
    areaCode: data.city.areaCode,
    issuer: units.find(({ id }) => id === data.issuers[0])?.names[0],
    fill,
  };
}

const namedOf = ({ venues, organizations }: CampaignContent) => ({
  venues: venues.map(({ id, data: { name, shortName, region, address } }) => ({
    id,
    names: [name, shortName],
    region,
    address,
  })),
  units: organizations.map(({ id, data: { name, shortName, formerNames = [], region } }) => ({
    id,
    names: [name, shortName, ...formerNames],
    region,
  })),
});

const unitPlace = ({ city, regions }: Campaign): UnitPlace => ({
  province: city.province,
  name: city.name,
  shortName: city.shortName,
  regions: regions.map(({ name }) => name),
});

function keyOf(campaign: Campaign, words: Words): (name: string) => string {
  const place = unitPlace(campaign);
  return (name) => unitKey(name, place, words.units);
}

function localityOf(campaign: Campaign, { units }: Words): Locality {
  const place = unitPlace(campaign);
  const ids = new Map(campaign.regions.map(({ id, name }) => [name, id]));
  return {
    place: place.name,
    partsOf: (name) => {
      const parts = nameParts(name, place, units);
      return { ...parts, region: ids.get(parts.region ?? '') };
    },
    regionNames: new Map(campaign.regions.map(({ id, name }) => [id, name])),
  };
}

const boundsOf = ({ from, to }: NonNullable<Campaign['counted']>) => ({
  from: partialDateBounds(from).from,
  to: partialDateBounds(to).to,
});

const keysOf = <T extends string>(slugs: Readonly<Record<T, string>>): readonly T[] => Object.keys(slugs) as T[];
