import { placeShortName } from '#domain/campaign/place-short-name.ts';
import { nearest } from '#domain/checks/nearest.ts';
import { campaign as campaignSchema, sceneryWords } from '#schemas/campaign.ts';
import { isCampaignFolder } from '../layout.ts';
import { childrenOf, findPlaces, placesSource } from '../places/places.ts';
import type { FoundFile } from '../walk.ts';
import { campaignIdFor } from './campaign-files.ts';
import { carryOver } from './carried-campaign.ts';
import {
  type Answer,
  type Draft,
  isNone,
  namesIn,
  none,
  type Question,
  refused,
  textFault,
  understood,
  valueFault,
} from './question.ts';

export const place: Question = {
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

export const from: Question = {
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

/** The code list ends at counties. */
export const towns: Question = {
  option: 'towns',
  label: '有哪些乡镇、街道',
  hint: () => `用顿号隔开；以后再写、不分的，写 ${none}`,
  preset: () => none,
  applies: ({ place, carried }) =>
    place !== undefined && place.kind === undefined && carried === undefined && childrenOf(place.code).length === 0,
  read: (text) => placeNames(text, (names) => ({ towns: names })),
};

export const zones: Question = {
  option: 'zones',
  label: '还有哪些开发区、管理区',
  hint: () => `代码表里没有的，用顿号隔开；没有写 ${none}`,
  preset: () => none,
  applies: ({ place }) => place !== undefined && place.kind === undefined,
  read: (text) => placeNames(text, (names) => ({ zones: names })),
};

function placeNames(text: string, draftOf: (names: readonly string[]) => Draft): Answer {
  const names = isNone(text) ? [] : namesIn(text);
  const fault = names.map((name) => textFault(campaignSchema.shape.city.shape.name, name)).find(Boolean);
  return fault ?? understood(draftOf(names));
}

export const scenery: Question = {
  option: 'scenery',
  label: '这里是什么样子',
  hint: () => `选一到四个，首页的图画照它画：${sceneryWords.join('、')}；不选写 ${none}`,
  preset: () => none,
  applies: ({ carried }) => carried === undefined,
  read: (text) => {
    if (isNone(text)) return understood({ scenery: undefined });
    const words = namesIn(text);
    const schema = campaignSchema.shape.city.shape.scenery.unwrap();
    return valueFault(schema, words) ?? understood({ scenery: schema.parse(words) });
  },
};

export const id: Question = {
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
