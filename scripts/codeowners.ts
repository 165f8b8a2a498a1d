import { readdirSync, writeFileSync } from 'node:fs';
import { isCampaignFolder } from '#sources/layout.ts';

/** GitHub organization with the owner teams: `maintainers`, and one per campaign, named like its folder. */
const organization = 'kepu-campaigns';

/** The content of .github/CODEOWNERS. For each file, GitHub applies the last matching line. */
export function codeowners(campaigns: readonly string[]): string {
  const lines = campaigns.toSorted().map((id) => `/content/campaigns/${id}/ @${organization}/${id}\n`);
  return `# Written by scripts/codeowners.ts.\n* @${organization}/maintainers\n${lines.join('')}`;
}

/** The valid campaign folders. Other names, which the content check rejects, could inject lines into CODEOWNERS. */
export const campaignsIn = (content: string): readonly string[] =>
  readdirSync(`${content}/campaigns`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isCampaignFolder(entry.name))
    .map(({ name }) => name);

if (import.meta.main) writeFileSync('.github/CODEOWNERS', codeowners(campaignsIn('content')));
