import type { CampaignContent } from '../campaign/content.ts';
import { codePrefix, levelOfCode } from '../campaign/place-level.ts';
import { placeWords } from '../campaign/place-words.ts';
import type { Check, CheckContext, ListedPlace } from './context.ts';
import type { Problem, ProblemPath } from './problem.ts';

/**
 * The code of a region lies within its place's (GB/T 2260; GB/T 10114 for towns). Zones and organizations may lie across
 * several. Warning.
 */
export const regionCode: Check = ({ campaign: { file, data } }) => {
  const { city, regions } = data;
  if (city.kind !== undefined) return [];
  const prefix = codePrefix(city.code);
  const isOfTowns = ['county', 'district'].includes(levelOfCode(city.code));
  const isWithin = (code: string) => code.startsWith(prefix) && code !== city.code && (!isOfTowns || code.length === 9);
  return regions.flatMap(({ name, code }, index) => {
    if (code === undefined || isWithin(code)) return [];
    const digits = isOfTowns ? '，共 9 位' : '';
    return {
      code: 'region-code',
      file,
      path: ['regions', index, 'code'],
      message: `${name}的区划代码 ${code} 不属于${city.name}（${city.code}）。`,
      fix: `核对代码：${city.name}的${placeWords(data).region}都以 ${prefix} 开头${digits}。`,
    };
  });
};

interface Coded {
  readonly path: ProblemPath;
  readonly code: string;
  /** Undefined for a place without a code of its own: `code` is where it lies. */
  readonly name: string | undefined;
}

/** Every code is in the code list, with that name. The county's code is looked up for a town. Warning. */
export const placeCode: Check = (content, context) =>
  codedPlaces(content).flatMap((each) => {
    const fault = faultOf(each, context);
    return fault === undefined ? [] : [{ code: 'place-code', file: content.campaign.file, path: each.path, ...fault }];
  });

function codedPlaces({ campaign: { data } }: CampaignContent): readonly Coded[] {
  const { city, regions } = data;
  const nameOf = (name: string, { code, kind }: { readonly code: string; readonly kind?: string | undefined }) =>
    code.length > 6 || kind === 'zone' || kind === 'organization' ? undefined : name;
  return [
    { path: ['city', 'code'], code: city.code, name: nameOf(city.name, city) },
    ...regions.flatMap(({ name, code, kind }, index): readonly Coded[] =>
      code === undefined ? [] : [{ path: ['regions', index, 'code'], code, name: nameOf(name, { code, kind }) }],
    ),
  ];
}

function faultOf({ code, name }: Coded, { places }: CheckContext): Pick<Problem, 'message' | 'fix'> | undefined {
  const county = code.slice(0, 6);
  const listed = places.placeOf(county);
  if (listed && (name === undefined || isNameOf(name, listed))) return undefined;
  const [only, ...others] = name === undefined ? [] : places.findPlaces(name).filter(isNear(county));
  const right = only && others.length === 0 ? `${name}的代码是 ${only.code}。` : '';
  if (listed) {
    return {
      message: `代码 ${code} 是${listed.fullName}，不是${name}。`,
      fix: `${right || '核对代码和名称。'}（${places.source}）`,
    };
  }
  return {
    message: `${places.source}里没有 ${county} 这个代码。`,
    fix: `${right || '核对代码。'}这份表以后新设的、以前撤并的地方查不到，确实没错就不用改。`,
  };
}

/** True for places in the province of a code. */
const isNear =
  (code: string) =>
  (place: ListedPlace): boolean =>
    place.code.startsWith(code.slice(0, 2));

/** True for the listed name, and for one without the nationalities: 恩施州 for 恩施土家族苗族自治州. */
const isNameOf = (name: string, place: ListedPlace): boolean =>
  name === place.name || name === `${place.shortName}${place.name.slice(-1)}`;
