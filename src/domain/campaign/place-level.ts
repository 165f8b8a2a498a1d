/**
 * Level of a place. `municipality` is 北京、天津、上海、重庆; `county` includes 旗, 县级市 and the counties without a
 * prefecture; `town` includes 乡 and 街道; `zone` and `organization` have no code of their own.
 */
export type PlaceLevel =
  | 'province'
  | 'municipality'
  | 'prefecture'
  | 'county'
  | 'district'
  | 'town'
  | 'zone'
  | 'organization';

/** A campaign's place as campaign.json has it. */
export interface LeveledPlace {
  /** 6 digits, or 9 for a town. */
  readonly code: string;
  /** Set for a place that has no code of its own: `code` is then that of the county or city it lies in. */
  readonly kind?: 'zone' | 'organization' | undefined;
}

const municipalities = ['11', '12', '31', '50'];

/** Level of a place: its kind, else what its code says. */
export const placeLevel = ({ code, kind }: LeveledPlace): PlaceLevel => kind ?? levelOfCode(code);

/** True for a municipality, and for a prefecture that is not 自治州, 地区 or 盟: what is counted as 座城市. */
export function isCity(place: LeveledPlace & { readonly name: string }): boolean {
  const level = placeLevel(place);
  return level === 'municipality' || (level === 'prefecture' && !/(?:自治州|地区|盟)$/u.test(place.name));
}

/**
 * Level that a code says (GB/T 2260: province, prefecture, county, two digits each; GB/T 10114: three more for a town).
 * In the last pair, 01–20 and 51–80 are districts, but county-level cities below 地区, 自治州 and 盟 (21–50 in the middle
 * pair) and where there is no prefecture (90).
 */
export function levelOfCode(code: string): Exclude<PlaceLevel, 'zone' | 'organization'> {
  if (code.length > 6 && !code.endsWith('000')) return 'town';
  const [province, prefecture, county] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)];
  if (county === '00') {
    if (municipalities.includes(province)) return 'municipality';
    return prefecture === '00' ? 'province' : 'prefecture';
  }
  return isOfCity(prefecture) && isOfDistrict(county) ? 'district' : 'county';
}

const isOfCity = (pair: string): boolean => pair <= '20' || (pair > '50' && pair <= '70');
const isOfDistrict = (pair: string): boolean => pair <= '20' || (pair > '50' && pair <= '80');

/** First digits that the codes of all places within a place share: `6404` of 固原市, `31` of 上海市. */
export function codePrefix(code: string): string {
  const level = levelOfCode(code);
  if (level === 'province' || level === 'municipality') return code.slice(0, 2);
  if (level === 'prefecture') return code.slice(0, 4);
  return level === 'town' ? code : code.slice(0, 6);
}
