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

/** The kind of a programme, in the words of the notices: those of 全国科普日 have a 云上科普日. */
export function programmeKindText({ kind }: Programme, campaign: Campaign): string {
  if (kind === 'online') return festivalOf(campaign).id === 'science-day' ? '云上科普日' : '线上活动';
  return kind === 'region' ? `${placeWords(campaign).region}活动` : kinds[kind];
}
