/** The place and the region that a name may leave out, as they stand before names. */
export interface Around {
  /** The place of the campaign: 唐山市. */
  readonly place: string;
  /** The region of the row: 路北区; undefined for the place as a whole, or where it is not told. */
  readonly region: string | undefined;
}

export type Relation =
  /** It says in full where it is, or nothing of it. */
  | { readonly kind: 'none' }
  /** It is that of the region, or of the place: `full` names it. */
  | { readonly kind: 'of'; readonly full: string }
  /** 市科协 in a row of 迁安市: of this city, or of 唐山市. */
  | { readonly kind: 'either'; readonly ofRegion: string; readonly ofPlace: string }
  /** 区科协 where no district is told. */
  | { readonly kind: 'untold'; readonly level: string };

/** 区科协, 本县图书馆, 市教育局; not 市场监管局, 市民中心, 区块链协会, 县城广场. */
const relative =
  /^[本我该]?(?<level>[区县市旗州])(?<rest>(?![场容内郊辖域块间区]|民(?![政族宗间俗营盟进革建兵办])|城(?!管|市管理|乡|建局|投)|外(?!办|事|侨)|政(?![府协法])|级|[直属]属?[各有]|委?$).{2,})$/u;
/** 团区委, 团县委: the committee of the youth league. */
const league = /^团(?<level>[区县市旗州])委$/u;

/** Whose a name is that tells the level of its unit and not the name of the county or city: 区科协 in a row of 路北区. */
export function relationOf(name: string, { place, region }: Around): Relation {
  const text = name.normalize('NFKC').replace(/\s+/gu, '');
  const found = relative.exec(text)?.groups ?? league.exec(text)?.groups;
  if (!found) return { kind: 'none' };
  const { level = '', rest } = found;
  const ofOne = (owner: string) => (rest === undefined ? `共青团${owner}委` : `${owner}${rest}`);
  const isOfPlace = place.endsWith(level);
  if (region?.endsWith(level))
    return isOfPlace
      ? { kind: 'either', ofRegion: ofOne(region), ofPlace: ofOne(place) }
      : { kind: 'of', full: ofOne(region) };
  return isOfPlace ? { kind: 'of', full: ofOne(place) } : { kind: 'untold', level };
}

/** How people of a place call it in their own tables: 校科协 of a university, 街道办 of a street, 公司三楼. */
const words: readonly (readonly [RegExp, string])[] = [
  [/(?:大学|学院|学校|中学|小学)$/u, '校'],
  [/街道$/u, '街道'],
  [/社区$/u, '社区'],
  [/公司$/u, '公司'],
  [/镇$/u, '镇'],
  [/乡$/u, '乡'],
  [/村$/u, '村'],
];

const homeSeparators = /(?<=[、，,；;：:（(\s\n/]|(?:主办|承办|协办)[：:]|^)/u;

/** A unit of a school that says nothing of whose it is. */
const department =
  /^(?!.*(?:大学|医院|公司|集团))(?!.{1,4}[省市县区镇乡])[\p{sc=Han}、]{1,14}?(?:学院|系|处|社|社团|学生会|工会|团委|[史本书案育]馆|训练中心|实验中心|活动中心)$|^附属医院$/u;
/** A house that every school has. */
const house =
  /^(?:图书馆|体育馆|体育场|音乐厅|校史馆|标本馆|美术馆|(?:大学生|学生)活动中心|(?:工程训练|工训|实训|实验教学?)中心|\p{sc=Han}{1,4}学院(?=\S)|教学楼|实验楼|行政楼|学术报告厅|报告厅|礼堂|食堂|操场)/u;

/** A name of a unit or a place with the name of the one whose table it is: 校科协 is that of the university. */
export function nameAtHome(name: string, home: string, isPlace: boolean): string {
  const word = words.find(([pattern]) => pattern.test(home))?.[1];
  if (word === undefined || name.startsWith(home)) return name;
  const rest = name.replace(/^[本我]/u, '');
  if (rest.startsWith(word) && !/^校[园内外区长友史]/u.test(rest)) return home + rest.slice(word.length);
  const isOwn = word === '校' && (isPlace ? house : department).test(name);
  return isOwn ? home + name : name;
}

/** The same for each name of a cell. */
export const namesAtHome = (cell: string, home: string, isPlace: boolean): string =>
  cell
    .split(homeSeparators)
    .map((part) => {
      const [, name = '', end = ''] = /^(.*?)([、，,；;：:（(\s\n/]*)$/su.exec(part) ?? [];
      return nameAtHome(name, home, isPlace) + end;
    })
    .join('');

const speaker =
  /^[本我该](?<kind>[馆院校园厂所站厅村镇乡社局委会部处办]|单位|公司|中心|学会|协会|集团|社区|街道)(?<part>\p{sc=Han}{1,6}[部科室处组队社系])?$/u;

/** The unit that speaks, by a word for itself, with its part: 本馆, 我局, 我校天文社. Undefined for any other name. */
export function speakerOf(name: string): { readonly kind: string; readonly part: string } | undefined {
  const { kind, part = '' } = speaker.exec(name)?.groups ?? {};
  return kind === undefined ? undefined : { kind, part };
}
