import process from 'node:process';
import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import { noCampaign } from '#reporting/no-campaign.ts';

/** The campaigns with these ids, all without any. When one does not exist, says which do, and returns undefined. */
export function chosenCampaigns(
  { campaigns }: SiteContent,
  ids: readonly string[],
): readonly CampaignContent[] | undefined {
  const known = campaigns.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return campaigns.filter(({ id }) => ids.length === 0 || ids.includes(id));
  process.stderr.write(noCampaign(unknown, known));
  return undefined;
}

/** The campaign with this id. When it does not exist, says which do, and returns undefined. */
export const chosenCampaign = (content: SiteContent, id: string): CampaignContent | undefined =>
  chosenCampaigns(content, [id])?.[0];
