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
