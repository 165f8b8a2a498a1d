import process from 'node:process';
import { buildInstant } from '#sources/clock.ts';
import { readContent } from '#sources/files.ts';
import { siteConfig } from '../src/site.config.ts';

/**
 * Validates all settings before a command starts. For a campaign built alone, sets SITE_ORIGIN and SITE_BASE from its
 * campaign.json unless they are already set. The content check reports a campaign that cannot be read.
 * @throws SettingRefused when a setting is malformed.
 */
export async function useDeployment(): Promise<void> {
  const { contentDir } = siteConfig();
  buildInstant();
  const campaign = process.env['CAMPAIGN'];
  if (!campaign) return;
  const { content } = await readContent(contentDir);
  const deployment = content.campaigns.find(({ id }) => id === campaign)?.campaign.data.deployment;
  if (!deployment) return;
  process.env['SITE_ORIGIN'] ||= deployment.origin;
  process.env['SITE_BASE'] ||= deployment.base;
}
