import type { PlaceLevel } from '#domain/campaign/place-level.ts';

interface Nameable {
  readonly name: string;
  readonly shortName: string;
  readonly level: PlaceLevel;
}

/** A place that a text names in full. */
export interface NamedPlace<T> {
  readonly name: string;
  /** Every place of that name: there are four 鼓楼区. */
  readonly places: readonly T[];
}

/** Ends of names of places; the last letter of each name in the code list is one of them. */
const suffix = /[省市区县旗盟州]/gu;

/** After a name: streets and houses, or a list of levels: 各州县（市、区）. */
const otherWord = /^(?:[路街道巷弄里村桥]|大[道街厦]|广场|胡同|小区|[（(、]?[市区县][、）)])/u;

/** After one letter: 义乌市场, 和平区域, 全州县市. */
const otherWords: Readonly<Record<string, RegExp>> = {
  市: /^[场面价容]/u,
  区: /^[域间块分]/u,
  县: /^[（(]?[市区](?!场)/u,
};

/** Districts that are called by their direction or water alone: in prose these are parts of any city. */
const generic = /^[东西南北中上下新老旧内外城市郊矿港海江河湖山桥关口门向阳和平]{1,3}区$/u;

/** Names that end words: 沿海城市, 各州县. These, and all counties, need a beginning before them. */
const endsWords = /(?:城市|州[县市])$/u;

/** A name may begin at the start, after another sign or place, or after a preposition. */
const beginning = /(?:^|[^\u4e00-\u9fff]|[省市区县旗盟州]|[在到于由为和与及办赴进])$/u;

/**
 * Finds the places that a text names with their suffix: 温州市, 海原县. Names of streets do not count, short ones (和县) and
 * ones that are common words (城区) neither.
 */
export function placeFinder<T extends Nameable>(listed: Iterable<T>): (text: string) => readonly NamedPlace<T>[] {
  const byName = Map.groupBy(
    [...listed].flatMap((place) => spellings(place).map((name) => ({ name, place }))),
    ({ name }) => name,
  );
  const longest = Math.max(...[...byName.keys()].map((name) => name.length));
  const nameBefore = (text: string, end: number): string | undefined => {
    for (let length = Math.min(longest, end); length > 2; length -= 1) {
      const name = text.slice(end - length, end);
      if (byName.has(name) && fits(name, byName.get(name)?.[0]?.place, text.slice(0, end - length))) return name;
    }
    return undefined;
  };
  return (text) =>
    [...text.matchAll(suffix)].flatMap(({ index }) => {
      const name = nameBefore(text, index + 1);
      if (name === undefined || isOtherWord(text, index)) return [];
      return { name, places: (byName.get(name) ?? []).map(({ place }) => place) };
    });
}

/** 恩施土家族苗族自治州 is written 恩施州, too. */
function spellings({ name, shortName }: Nameable): readonly string[] {
  const short = `${shortName}州`;
  return [name, ...(name.endsWith('自治州') && short !== name ? [short] : [])].filter(
    (each) => each.length > 2 && !generic.test(each),
  );
}

function isOtherWord(text: string, end: number): boolean {
  const rest = text.slice(end + 1, end + 5);
  return otherWord.test(rest) || (otherWords[text[end] ?? '']?.test(rest) ?? false);
}

/** Provinces and prefectures count anywhere. */
function fits(name: string, place: Nameable | undefined, before: string): boolean {
  const isAbove = place?.level === 'province' || place?.level === 'municipality' || place?.level === 'prefecture';
  return (isAbove && !endsWords.test(name)) || beginning.test(before);
}
