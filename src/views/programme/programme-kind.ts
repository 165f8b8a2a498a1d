import { festivalOf } from '#domain/campaign/festivals.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { Campaign, Programme } from '#schemas/campaign.ts';

const kinds: Readonly<Record<Exclude<NonNullable<Programme['kind']>, 'online' | 'region'>, string>> = {
  main: '主场活动',
  unit: '部门（单位）活动',
  joint: '联合行动',
  special: '专项行动',
  key: '重点活动',
  action: '品牌活动',
};

/**
 * The kind of a programme, in the words of the notices: those of 全国科普日 have a 云上 part of its name. Undefined where
 * it is not told.
 */
export function programmeKindText({ kind }: Programme, campaign: Campaign): string | undefined {
  if (kind === undefined) return undefined;
  const { id, shortName } = festivalOf(campaign);
  if (kind === 'online') return id === 'science-day' ? `云上${shortName}` : '线上活动';
  return kind === 'region' ? `${placeWords(campaign).region}活动` : kinds[kind];
}
