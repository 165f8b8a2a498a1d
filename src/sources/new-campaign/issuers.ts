import { type LeveledPlace, placeLevel } from '#domain/campaign/place-level.ts';
import type { organizationLevels } from '#schemas/organization.ts';
import { childrenOf } from '../places/places.ts';
import { entryId } from '../writing/entry-id.ts';
import type { CarriedCampaign } from './carried-campaign.ts';

interface IssuerAnswers {
  readonly issuers: readonly string[];
  readonly carried: CarriedCampaign | undefined;
  readonly place: LeveledPlace & { readonly name: string };
}

/** An issuer that was carried over has its file already: `data` is absent then. */
export function issuersOf({ issuers, carried, place }: IssuerAnswers) {
  const taken = new Set(carried?.organizations.values());
  return issuers.map((name) => {
    const known = carried?.organizations.get(name);
    if (known !== undefined) return { id: known, data: undefined };
    const short = afterPlace(name, place.name) || name;
    let id = entryId(short, 'office');
    for (let count = 2; taken.has(id); count += 1) id = `${entryId(short, 'office')}-${count}`;
    taken.add(id);
    const kind = organizationKindOf(name);
    const isOwn = short !== name && leveledKinds.includes(kind) && !isBelow(short, place);
    const level = isOwn ? levelOf(place) : undefined;
    return { id, data: { name, kind, ...(level === undefined ? {} : { level }) } };
  });
}

const leveledKinds: readonly string[] = ['科协', '党委部门', '政府部门', '学会协会'];

/** True when what follows the place's name begins with a county, a district or a town of it. */
const isBelow = (short: string, { code }: LeveledPlace): boolean =>
  childrenOf(code).some(({ name }) => short.startsWith(name)) || /^.{1,10}?(?:镇|乡|街道)/u.test(short);

/** The level of a place's own units; undefined for a place without a code of its own. */
function levelOf(place: LeveledPlace): (typeof organizationLevels)[number] | undefined {
  switch (placeLevel(place)) {
    case 'province':
    case 'municipality':
      return '省';
    case 'prefecture':
      return '市';
    case 'county':
    case 'district':
      return '县';
    default:
      return undefined;
  }
}

const kindsOfName: readonly (readonly [RegExp, string])[] = [
  [/(?:科学技术协会|科协)$/u, '科协'],
  [/(?:部|委|办公室)$/u, '党委部门'],
  [/(?:委员会|局|厅|政府)$/u, '政府部门'],
  [/(?:研究[所院]|科学院|实验室)$/u, '科研院所'],
  [/(?:大学|学院|学校|中学|小学)$/u, '学校'],
  [/(?:学会|协会|研究会)$/u, '学会协会'],
  [/医院$/u, '医疗机构'],
  [/(?:馆|中心)$/u, '科普场馆'],
  [/公司$/u, '企业'],
];

/** Kind of an organization by the end of its name. */
const organizationKindOf = (name: string): string => kindsOfName.find(([ending]) => ending.test(name))?.[1] ?? '其他';

/** The rest of a text that begins with a place's name, with or without the places above it; empty when it does not. */
export function afterPlace(text: string, place: string): string {
  const at = text.indexOf(place);
  return at === -1 ? '' : text.slice(at + place.length);
}
