import { festivalOf } from '#domain/campaign/festivals.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { Campaign, Programme } from '#schemas/campaign.ts';

const kinds: Readonly<Record<Exclude<Programme['kind'], 'online' | 'region'>, string>> = {
  main: '主场活动',
  unit: '部门（单位）活动',
  joint: '联合行动',
  special: '专项行动',
  key: '重点活动',
  action: '品牌活动',
};

/** The kind of a programme, in the words of the notices. */
export function programmeKindText({ kind }: Programme, campaign: Campaign): string {
  if (kind === 'online') return `云上${festivalOf(campaign).shortName}`;
  return kind === 'region' ? `${placeWords(campaign).region}活动` : kinds[kind];
}
