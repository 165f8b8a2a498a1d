import { festivalOf } from '#domain/campaign/festivals.ts';
import type { Campaign, Programme } from '#schemas/campaign.ts';

const kinds: Readonly<Record<Exclude<Programme['kind'], 'online'>, string>> = {
  main: '主场活动',
  unit: '部门（单位）活动',
  region: '县区活动',
  joint: '联合行动',
  special: '专项行动',
  key: '重点活动',
  action: '品牌活动',
};

/** The kind of a programme, in the words of the notices. */
export const programmeKindText = ({ kind }: Programme, campaign: Campaign): string =>
  kind === 'online' ? `云上${festivalOf(campaign).shortName}` : kinds[kind];
