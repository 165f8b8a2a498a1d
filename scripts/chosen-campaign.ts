import process from 'node:process';
import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import { noCampaign } from '#reporting/no-campaign.ts';

/** The campaign that a command was given; undefined, after it says which there are, when there is no such one. */
export function chosenCampaign({ campaigns }: SiteContent, id: string): CampaignContent | undefined {
  const found = campaigns.find((campaign) => campaign.id === id);
  if (!found)
    process.stderr.write(
      noCampaign(
        id,
        campaigns.map((campaign) => campaign.id),
      ),
    );
  return found;
}
