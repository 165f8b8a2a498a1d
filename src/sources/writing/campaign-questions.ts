import type { z } from 'zod';
import type { SiteContent } from '#domain/campaign/content.ts';
import { type Occasion, occasionOf, readyFestival } from '#domain/campaign/festivals.ts';
import { isError } from '#domain/checks/codes.ts';
import { nearest } from '#domain/checks/nearest.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { readWrittenDate } from '#domain/time/written-date.ts';
import { campaign as campaignSchema } from '#schemas/campaign.ts';
import { readyFestivalIds } from '#schemas/festival.ts';
import { organization } from '#schemas/organization.ts';
import { phone } from '#schemas/text.ts';
import { isCampaignFolder } from '../layout.ts';
import { findPlaces, placesSource } from '../places/places.ts';
import { placeShortName } from '../places/short-name.ts';
import { schemaProblems } from '../schema/schema-problems.ts';
import { valueTextProblems } from '../text/value-texts.ts';
import type { FoundFile } from '../walk.ts';
import { carryOver } from './carried-campaign.ts';
import { entryId } from './entry-id.ts';
import { type CampaignAnswers, campaignIdFor } from './new-campaign.ts';

/** What is in the content folder already. */
export interface Surroundings {
  readonly content: SiteContent;
  readonly files: readonly FoundFile[];
}

/** The answers so far. */
export type Draft = Partial<CampaignAnswers>;

/** The part of the answers that a text says, or why it says none. */
export type Answer =
  | { readonly kind: 'understood'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly message: string; readonly fix: string };

/** One question of `npm run new -- campaign`; also an option of the command. */
export interface Question {
  /** Name of the option: `--year`. */
  readonly option: string;
  readonly label: string;
  /** What to write. */
  readonly hint: (draft: Draft, around: Surroundings) => string;
  /** The answer when the line is empty; undefined when one must be given. */
  readonly preset: (draft: Draft, around: Surroundings) => string | undefined;
  /** False when earlier answers make the question pointless. */
  readonly applies?: (draft: Draft) => boolean;
  readonly read: (text: string, draft: Draft, around: Surroundings) => Answer;
}

const understood = (draft: Draft): Answer => ({ kind: 'understood', draft });
const refused = (message: string, fix: string): Answer => ({ kind: 'refused', message, fix });

const none = '无';
const isNone = (text: string) => text === '' || text === none;

const ready = readyFestivalIds.map((id, index) => ({ ...readyFestival(id), id, number: String(index + 1) }));

const festival: Question = {
  option: 'festival',
  label: '什么节日',
  hint: () => `${ready.map(({ number, name }) => `${number} ${name}`).join('，')}；别的写全称，例如 定西科技节`,
  preset: () => undefined,
  read: (text) => {
    const found = ready.find((each) => [each.number, each.id, each.name, each.shortName].includes(text));
    if (found) return understood({ festival: { kind: 'ready', id: found.id } });
    const fault = textFault(campaignSchema.shape.ownFestival.unwrap().shape.name, text);
    if (fault) return fault;
    return understood({ festival: { kind: 'own', id: entryId(text, 'festival', 24), name: text, shortName: text } });
  },
};

const festivalShortName: Question = {
  option: 'festival-short',
  label: '节日的简称',
  hint: () => '用在窄的地方，最多 12 个字',
  preset: ({ festival }) => (festival?.kind === 'own' && festival.name.length <= 12 ? festival.name : undefined),
  applies: ({ festival }) => festival?.kind === 'own',
  read: (text, { festival }) => {
    if (festival?.kind !== 'own') return understood({});
    const fault = textFault(campaignSchema.shape.ownFestival.unwrap().shape.shortName, text);
    return fault ?? understood({ festival: { ...festival, shortName: text } });
  },
};

const year: Question = {
  option: 'year',
  label: '哪一年',
  hint: () => '四位数字',
  preset: () => undefined,
  read: (text) => {
    const value = Number(text.replace(/年$/u, ''));
    const fault = valueFault(campaignSchema.shape.year, value);
    return fault ?? understood({ year: value });
  },
};

const place: Question = {
  option: 'place',
  label: '在哪里',
  hint: () =>
    '省、市、县、区的名称或行政区划代码，例如 定西市、浦东新区、621100；开发区、学校、学会写成 名称@所在县区，例如 定西经济开发区@安定区',
  preset: () => undefined,
  read: (text) => {
    const [name = '', within] = text.split('@').map((part) => part.trim());
    const found = findPlaces(within ?? name);
    const [first] = found;
    if (!first) return refused(`没有“${within ?? name}”这个地方。`, `核对写法，或写 6 位代码（${placesSource}）。`);
    if (found.length > 1) {
      const list = found
        .slice(0, 12)
        .map(({ code, fullName }) => `${fullName} ${code}`)
        .join('，');
      return refused(`“${within ?? name}”有 ${found.length} 个。`, `写代码：${list}。`);
    }
    if (within === undefined)
      return understood({ place: { name: first.name, shortName: first.shortName, code: first.code } });
    const fault = textFault(campaignSchema.shape.city.shape.name, name);
    const kind = /(?:区|园|新城)$/u.test(name) ? ('zone' as const) : ('organization' as const);
    const shortName = placeShortName(name).slice(0, 10);
    return fault ?? understood({ place: { name, shortName, code: first.code, kind } });
  },
};

const from: Question = {
  option: 'from',
  label: '从哪个网站带来县区、场馆、单位、路线、板块',
  hint: (_, { content }) => `现有 ${content.campaigns.map(({ id }) => id).join('、') || none}；不带写 ${none}`,
  preset: ({ place }, { content }) =>
    content.campaigns.findLast(
      ({ campaign: { data } }) => data.city.code === place?.code && data.city.name === place.name,
    )?.id ?? none,
  read: (text, _, { content, files }) => {
    if (isNone(text)) return understood({ carried: undefined });
    const source = content.campaigns.find(({ id }) => id === text);
    if (source) return understood({ carried: carryOver(source, files) });
    const ids = content.campaigns.map(({ id }) => id);
    const [near] = nearest(text, ids);
    return refused(
      `没有 ${text} 这个网站，或它的 campaign.json 有错。`,
      `${near ? `是不是 ${near}？` : ''}现有：${ids.join('、')}。`,
    );
  },
};

const window: Question = {
  option: 'days',
  label: '哪天到哪天',
  hint: () => '例如 9月1日-30日、12月20日至2028年1月10日',
  preset: (draft) => {
    const known = occasionIn(draft).window;
    return known && `${known.from}至${known.to}`;
  },
  read: (text, { year = 0 }) => {
    const days = readWrittenDate(text.replace(/(\d{4})-(\d{2})-(\d{2})/gu, '$1年$2月$3日'), year);
    if (days.kind !== 'all-day') return refused(`读不懂“${text}”。`, '写成 9月1日-30日；一天写 5月12日。');
    if (days.from.slice(0, 4) !== String(year)) return refused(`${text} 不在 ${year} 年开始。`, '核对年份。');
    return understood({ window: { from: days.from, to: days.to } });
  },
};

const theme: Question = {
  option: 'theme',
  label: '年度主题',
  hint: () => `照通知写，空格和标点也一样；还不知道写 ${none}`,
  preset: (draft) => occasionIn(draft).theme ?? none,
  read: (text, draft) => {
    if (isNone(text)) return understood({ theme: undefined });
    const { slogan, edition } = occasionIn(draft);
    return textFault(campaignSchema.shape.theme, text, draft.year) ?? understood({ theme: text, slogan, edition });
  },
};

const issuers: Question = {
  option: 'issuers',
  label: '举办单位',
  hint: () => '全称，和公章一样，牵头的写第一个，几家用顿号隔开',
  preset: ({ carried }, { content }) => {
    const source = content.campaigns.find(({ id }) => id === carried?.id);
    const names = source?.campaign.data.issuers.flatMap(
      (id) => source.organizations.find((each) => each.id === id)?.data.name ?? [],
    );
    return names?.join('、') || undefined;
  },
  read: (text) => {
    const names = [...new Set(text.split(/[、，,；;]/u).flatMap((name) => name.trim() || []))];
    const fault = names.map((name) => textFault(organization.shape.name, name)).find(Boolean);
    if (names.length === 0) return refused('至少要有一家举办单位。', '写全称，例如 定西市科学技术协会。');
    return fault ?? understood({ issuers: names });
  },
};

const officePhone: Question = {
  option: 'phone',
  label: '办公电话',
  hint: () => `固定电话，带区号，例如 0932-8212345；还没有写 ${none}`,
  preset: ({ carried }, { content }) =>
    content.campaigns.find(({ id }) => id === carried?.id)?.campaign.data.contact[0]?.phones?.[0] ?? none,
  read: (text) =>
    isNone(text) ? understood({ phone: undefined }) : (valueFault(phone, text) ?? understood({ phone: text })),
};

const zones: Question = {
  option: 'zones',
  label: '还有哪些开发区、管理区',
  hint: () => `代码表里没有的，用顿号隔开；没有写 ${none}`,
  preset: () => none,
  applies: ({ place }) => place !== undefined && place.kind === undefined,
  read: (text) => {
    const names = isNone(text) ? [] : [...new Set(text.split(/[、，,；;]/u).flatMap((name) => name.trim() || []))];
    const fault = names.map((name) => textFault(campaignSchema.shape.city.shape.name, name)).find(Boolean);
    return fault ?? understood({ zones: names });
  },
};

const id: Question = {
  option: 'id',
  label: '网址里的名字',
  hint: () => '拼音-年份，也是文件夹的名字，公开以后不改',
  preset: ({ place, festival, year }, { files }) =>
    place && festival && year ? campaignIdFor({ place, festival, year }, takenIds(files)) : undefined,
  read: (text, { year = 0 }, { files }) => {
    if (!isCampaignFolder(text))
      return refused(`“${text}”不能作文件夹的名字。`, '小写字母、数字和短横线，最后是年份，例如 dingxi-2027。');
    if (!text.endsWith(`-${year}`)) return refused(`“${text}”最后不是 ${year}。`, '改年份。');
    if (takenIds(files).has(text))
      return refused(`${text} 已经有了。`, '那个文件夹不会动；换一个名字，例如中间加上节日。');
    return understood({ id: text });
  },
};

const takenIds = (files: readonly FoundFile[]) => new Set(files.map(({ campaign }) => campaign));

/** The questions in their order: a later one may use the answers of earlier ones. */
export const campaignQuestions: readonly Question[] = [
  ...[festival, festivalShortName, year, place, from, window, theme, issuers, officePhone, zones, id],
];

const occasionIn = ({ festival, year }: Draft): Occasion =>
  festival?.kind === 'ready' && year !== undefined ? occasionOf(festival.id, year) : {};

/** The complete answers. The rule set is that of the festival's platform and the year, if the content has it. */
export function completeAnswers(draft: Draft, { content }: Surroundings): CampaignAnswers | undefined {
  const { id, festival, year, place, window, issuers } = draft;
  if (!(id && festival && year && place && window && issuers)) return undefined;
  const platform = festival.kind === 'ready' ? readyFestival(festival.id).platform?.id : undefined;
  const ruleset = content.rulesets.find(({ id }) => id === `${platform}-${year}`)?.id;
  const { theme, slogan, edition, phone, zones = [], carried } = draft;
  return { id, festival, year, place, window, issuers, theme, slogan, edition, phone, zones, carried, ruleset };
}

/** The first fault of a value by its schema. */
function valueFault(schema: z.ZodType, value: unknown): Answer | undefined {
  const { error } = schema.safeParse(value);
  return error ? faultOf(schemaProblems('', schema, value, error.issues)) : undefined;
}

/** The first fault of a text by its schema or by the rules for texts. */
const textFault = (schema: z.ZodType, text: string, inYear = Number.NaN): Answer | undefined =>
  valueFault(schema, text) ?? faultOf(valueTextProblems('', text, inYear).filter(isError));

function faultOf([problem]: readonly Problem[]): Answer | undefined {
  return problem && refused(problem.message, problem.fix);
}
