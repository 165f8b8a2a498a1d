import { nearest } from '#domain/checks/nearest.ts';

/** The error message for a campaign that does not exist or whose campaign.json is broken. Ends with a line break. */
export function noCampaign(id: string, known: readonly string[]): string {
  const [near] = nearest(id, known);
  const hint = near === undefined ? '' : `是不是 ${near}？`;
  return `✗ 没有 ${id} 这个活动站，或它的 campaign.json 有错。${hint}现有：${known.join('、')}。\n`;
}
