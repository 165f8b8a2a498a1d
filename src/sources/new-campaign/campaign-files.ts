import { toFill } from '#domain/checks/text-to-fill.ts';
import type { SceneryWord } from '#schemas/campaign.ts';
import type { ReadyFestivalId } from '#schemas/festival.ts';
import { isSlug } from '../layout.ts';
import { placeSlug } from '../places/place-slug.ts';
import { childrenOf, placeOf } from '../places/places.ts';
import { entryId } from '../writing/entry-id.ts';
import type { NewFile } from '../writing/new-file.ts';
import type { CarriedCampaign } from './carried-campaign.ts';
import { afterPlace, issuersOf } from './issuers.ts';

export type FestivalAnswer =
  | { readonly kind: 'ready'; readonly id: ReadyFestivalId }
  | { readonly kind: 'own'; readonly id: string; readonly name: string; readonly shortName: string };

/** Where a campaign takes place. `kind` is set for a place without a code of its own: `code` is where it lies. */
export interface PlaceAnswer {
  readonly name: string;
  readonly shortName: string;
  /** GB/T 2260, 6 digits. */
  readonly code: string;
  readonly kind?: 'zone' | 'organization';
}

/** All answers that a new campaign is made from. Unknown facts are absent. */
export interface CampaignAnswers {
  /** Folder name: `<place>-<year>` or `<place>-<festival>-<year>`. */
  readonly id: string;
  readonly festival: FestivalAnswer;
  readonly year: number;
  readonly place: PlaceAnswer;
  readonly window: { readonly from: string; readonly to: string };
  readonly theme: string | undefined;
  readonly slogan: string | undefined;
  readonly edition: number | undefined;
  /** Official names, the lead first. */
  readonly issuers: readonly string[];
  /** Office landline. */
  readonly phone: string | undefined;
  /** Names of towns and the like of a county: the code list has none. */
  readonly towns: readonly string[];
  /** Names of development zones and the like, which have no code. */
  readonly zones: readonly string[];
  readonly scenery: readonly SceneryWord[] | undefined;
  /** Id of an existing rule set. */
  readonly ruleset: string | undefined;
  readonly carried: CarriedCampaign | undefined;
}

const noticeId = 'city-notice';

/**
 * The files of a new campaign: campaign.json, one notice as a skeleton, the issuing organizations, and what is carried
 * over. It passes the content check; what nobody has told yet is absent or marked with `toFill`, which the check names.
 */
export function newCampaignFiles(answers: CampaignAnswers): readonly NewFile[] {
  const folder = `campaigns/${answers.id}`;
  const issuers = issuersOf(answers);
  const own: readonly NewFile[] = [
    jsonFile(
      `${folder}/campaign.json`,
      campaignOf(
        answers,
        issuers.map(({ id }) => id),
      ),
    ),
    { path: `${folder}/notices/${noticeId}.mdx`, content: noticeSkeleton(issuers.map(({ id }) => id)) },
    ...issuers.flatMap(({ id, data }) => (data ? [jsonFile(`${folder}/organizations/${id}.json`, data)] : [])),
  ];
  const carried = answers.carried?.files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })) ?? [];
  return [...own, ...carried];
}

const jsonFile = (path: string, value: unknown): NewFile => ({
  path,
  content: `${JSON.stringify(value, undefined, 2)}\n`,
});

function campaignOf(answers: CampaignAnswers, issuers: readonly string[]) {
  const { festival, year, theme, slogan, edition, window, ruleset, carried, phone } = answers;
  const { city, regions, programmes, ...lasting } = carried?.campaign ?? {};
  const [lead = ''] = answers.issuers;
  return {
    city: city ?? cityOf(answers),
    year,
    ...(festival.kind === 'ready'
      ? { festival: festival.id }
      : { ownFestival: ownFestivalOf(festival, answers.place) }),
    ...known({ edition, theme, slogan }),
    window,
    notice: noticeId,
    issuers,
    regions: [
      ...((regions as unknown[] | undefined) ?? regionsOf(answers.place)),
      ...townsOf(answers),
      ...zonesOf(answers),
    ],
    ...known({ programmes }),
    contact: [{ office: lead, ...(phone === undefined ? {} : { phones: [phone] }) }],
    ...known({ ruleset }),
    ...lasting,
    activitiesToCome: true,
  };
}

/** A festival's title begins with the place: 西吉科技节 of 西吉县 is written 科技节. */
function ownFestivalOf({ id, name, shortName }: Extract<FestivalAnswer, { kind: 'own' }>, place: PlaceAnswer) {
  const bare = (text: string) => afterPlace(text, place.name) || afterPlace(text, place.shortName) || text;
  return { id, name: bare(name), shortName: bare(shortName) };
}

const known = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function cityOf({ place, phone, scenery }: CampaignAnswers) {
  const { name, shortName, code, kind } = place;
  const listed = placeOf(code);
  const areaCode = /^(0\d{2,3})-/u.exec(phone ?? '')?.[1];
  const province = listed?.province ?? (kind === undefined ? undefined : listed?.name);
  const above = [
    kind === undefined ? undefined : listed,
    listed?.parent === undefined ? undefined : placeOf(listed.parent),
  ];
  const prefecture = above.find((each) => each?.level === 'prefecture')?.name;
  return { name, shortName, code, ...known({ kind, province, prefecture, areaCode, scenery }) };
}

/** The places below a place in the code list. Empty for a county: towns are not in the list. */
function regionsOf({ code, kind }: PlaceAnswer) {
  if (kind !== undefined) return [];
  const taken = new Set<string>();
  return childrenOf(code).map(({ name, code: own }) => {
    const id = placeSlug(name, own, taken);
    taken.add(id);
    return { id, name, code: own };
  });
}

const townsOf = ({ towns }: CampaignAnswers) =>
  towns.map((name, index) => ({ id: entryId(name, `town-${index + 1}`), name }));

const zonesOf = ({ zones }: CampaignAnswers) =>
  zones.map((name, index) => ({ id: entryId(name, `zone-${index + 1}`), name, kind: 'zone' }));

const noticeSkeleton = (issuers: readonly string[]): string =>
  [
    '---',
    `title: "${toFill('通知标题，与原件一致')}"`,
    'issuers:',
    ...issuers.map((id) => `  - "${id}"`),
    `addressees: "${toFill('主送')}"`,
    `summary: "${toFill('一句话摘要')}"`,
    '---',
    '',
    toFill('通知正文：用自己的话转述，名称、数字和日期与原件一致'),
    '',
  ].join('\n');

/** Proposes the folder name; with the festival when the plain one is taken. */
export function campaignIdFor(
  answers: Pick<CampaignAnswers, 'festival' | 'year' | 'place'>,
  taken: ReadonlySet<string>,
): string {
  const { place, festival, year } = answers;
  const slug = placeSlug(place.name, place.code);
  const plain = `${slug}-${year}`;
  const id = taken.has(plain) ? `${slug}-${festival.id}-${year}` : plain;
  return isSlug(id) ? id : `campaign-${year}`;
}
