import type { CampaignSite } from '#domain/campaign/site.ts';
import { type SummaryScope, summaryScopes } from '#domain/summary/scopes.ts';
import type { SummaryPart } from '#schemas/summary.ts';
import type { ViewContext } from '../../site/view-context.ts';

/** A summary to download. */
export interface SummaryFile {
  readonly scope: SummaryScope;
  /** Name in the folder, without extension: `blank`, `campaign`, `regions/<id>`, `units/<id>`. */
  readonly name: string;
}

const folders = { region: 'regions/', unit: 'units/', blank: '', campaign: '' } as const;

/** The summaries that a campaign's site offers. */
export const summaryFiles = ({ site }: Pick<ViewContext, 'site'>): readonly SummaryFile[] =>
  summaryScopes(site).map((scope) => ({ scope, name: `${folders[scope.kind]}${scope.id}` }));

/**
 * The parts that the national platform requires of a summary (推优, after the event; both years), for notices that name
 * none.
 */
const usualParts: readonly SummaryPart[] = [
  { title: '基本情况', fills: ['numbers'] },
  { title: '活动成果', fills: ['programmes', 'people', 'publicity'] },
  { title: '活动亮点', fills: ['highlights'] },
  { title: '可以再用的资源', fills: ['resources'] },
  { title: '经验和建议', fills: [] },
];

/**
 * The parts that the campaign's notices require, the same for every summary: each one is compiled from others.
 * `opening` precedes them; no notice requires it.
 */
export function summaryParts({ campaign }: CampaignSite): {
  readonly opening: SummaryPart | undefined;
  readonly parts: readonly SummaryPart[];
} {
  const asked = campaign.deadlines.flatMap(({ summary }) => (summary?.parts.length ? [summary] : []))[0];
  return { opening: asked?.opening, parts: asked?.parts ?? usualParts };
}
