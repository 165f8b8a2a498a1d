import type { Campaign } from '#schemas/campaign.ts';
import { type PlaceLevel, placeLevel } from './place-level.ts';

/** How a place and its parts are spoken of (zh-CN). */
export interface PlaceWords {
  /** A part of the place, in labels: 县区, 市州, 街道乡镇, 校区. */
  readonly region: string;
  /** `县区、`, within a list of ways to look for something; empty for a place without parts. */
  readonly regionInList: string;
  /** The parts as notices write them, after 各 or 不在: 县（市、区）, 乡镇（街道）. */
  readonly regions: string;
  /** The place as a whole: 全市, 全省, 全区, 全校. */
  readonly whole: string;
  /** Departments and units of the place itself: 市级部门和单位. */
  readonly units: string;
  /** Its science association: 市科协, 校科协. */
  readonly association: string;
  /** Its science association and those of its parts: 市、县科协. */
  readonly associations: string;
}

type Place = Pick<Campaign, 'city' | 'labels'> & {
  readonly regions: readonly Pick<Campaign['regions'][number], 'name' | 'kind'>[];
};

/** The words for a campaign's place: its own labels, else by its level and by the names of the place and its parts. */
export function placeWords({ city, labels = {}, regions }: Place): PlaceWords {
  const level = placeLevel(city);
  const unit = unitOf(city.name, level);
  const parts = partsOf(regions, level);
  const region = labels.region ?? parts.region;
  return {
    region,
    regionInList: regions.length > 0 ? `${region}、` : '',
    regions: labels.region ?? parts.regions,
    whole: labels.whole ?? (unit === '自治区' ? '全区' : `全${unit}`),
    units: level === 'organization' ? '部门和单位' : `${unit}级部门和单位`,
    association: `${unit}科协`,
    associations: level === 'prefecture' ? `${unit}、县科协` : `${unit}科协`,
  };
}

/** What a place calls itself: 市, 州, 自治区; by the end of its name, else by its level. */
function unitOf(name: string, level: PlaceLevel): string {
  const kinds = level === 'organization' ? organizations : [areas];
  for (const [ending, unit] of kinds) {
    const found = ending.exec(name)?.[0];
    if (found !== undefined) return unit ?? found;
  }
  return units[level];
}

const areas: readonly [RegExp, string?] = [/(?:自治区|地区|街道|[省市州盟县旗镇乡区])$/u];

const organizations: readonly (readonly [RegExp, string?])[] = [
  [/(?:大学|学院|学校|中学|小学|[一二三四五六七八九十]中)$/u, '校'],
  [/(?:学会|协会|公司|集团|中心)$/u],
  [/[院所馆]$/u],
];

const units: Readonly<Record<PlaceLevel, string>> = {
  province: '省',
  municipality: '市',
  prefecture: '市',
  county: '县',
  district: '区',
  town: '镇',
  zone: '区',
  organization: '单位',
};

/** Words for parts whose names all match; a rule without a pattern matches any. */
interface PartWords {
  readonly names?: RegExp;
  readonly region: string;
  readonly regions?: string;
}

const townships: readonly PartWords[] = [
  { names: /街道$/u, region: '街道' },
  { names: /[乡镇]$/u, region: '乡镇' },
];
const townParts: PartWords = { region: '街道乡镇', regions: '乡镇（街道）' };

const wordsOfParts: Readonly<Record<PlaceLevel, readonly PartWords[]>> = {
  province: [
    { names: /[市县]$/u, region: '市' },
    { names: /[市县盟]$/u, region: '盟市' },
    { region: '市州', regions: '市（州）' },
  ],
  municipality: [
    { names: /区$/u, region: '区' },
    { region: '区县', regions: '区（县）' },
  ],
  prefecture: [{ region: '县区', regions: '县（市、区）' }],
  county: [...townships, townParts],
  district: [...townships, townParts],
  town: [
    { names: /社区$/u, region: '社区' },
    { names: /村$/u, region: '村' },
    { region: '村社区', regions: '村（社区）' },
  ],
  zone: [...townships, { region: '片区' }],
  organization: [
    { names: /校区$/u, region: '校区' },
    { names: /院区$/u, region: '院区' },
    { names: /(?:学院|系|书院)$/u, region: '院系' },
    { region: '部门' },
  ],
};

/** Zones among the parts do not count: 杨凌示范区 beside the prefectures of a province. */
function partsOf(regions: Place['regions'], level: PlaceLevel): Pick<PlaceWords, 'region' | 'regions'> {
  const own = regions.filter(({ kind }) => kind === 'county');
  const rule = wordsOfParts[level].find(
    ({ names }) => names === undefined || (own.length > 0 && own.every(({ name }) => names.test(name))),
  );
  const region = rule?.region ?? '地区';
  return { region, regions: rule?.regions ?? region };
}
