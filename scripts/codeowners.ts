import { readdirSync, writeFileSync } from 'node:fs';
import { isCampaignFolder } from '#sources/layout.ts';

/** The organization on GitHub whose teams own the project: `maintainers`, and one a campaign called like its folder. */
const organization = 'kepu-campaigns';

/** The whole of .github/CODEOWNERS: the last line that fits a file says who must agree to its change. */
export function codeowners(campaigns: readonly string[]): string {
  const lines = campaigns.toSorted().map((id) => `/content/campaigns/${id}/ @${organization}/${id}\n`);
  return `# Written by scripts/codeowners.ts.\n* @${organization}/maintainers\n${lines.join('')}`;
}

/** The folders of campaigns; one of another name could say who owns what, and the content check refuses it. */
export const campaignsIn = (content: string): readonly string[] =>
  readdirSync(`${content}/campaigns`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isCampaignFolder(entry.name))
    .map(({ name }) => name);

if (import.meta.main) writeFileSync('.github/CODEOWNERS', codeowners(campaignsIn('content')));
