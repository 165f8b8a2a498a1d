import { festival } from '#domain/campaign/campaign-names.ts';
import type { Programme } from '#schemas/campaign.ts';

const kinds: Readonly<Record<Programme['kind'], string>> = {
  main: '主场活动',
  unit: '部门（单位）活动',
  region: '县区活动',
  joint: '联合行动',
  special: '专项行动',
  key: '重点活动',
  online: `云上${festival.shortName}`,
  action: '品牌活动',
};

/** The kind of a programme, in the words of the notices. */
export const programmeKindText = ({ kind }: Programme): string => kinds[kind];
