import process from 'node:process';
import { buildInstant } from '#sources/clock.ts';
import { readContent } from '#sources/files.ts';
import { siteConfig } from '../../src/site.config.ts';

/**
 * Validates all settings before a command starts. Sets SITE_ORIGIN and SITE_BASE from hub.json, or for a campaign built
 * alone from its campaign.json, unless they are already set. The content check reports a file that cannot be read.
 * @throws SettingRefused when a setting is malformed.
 */
export async function useDeployment(): Promise<void> {
  const { contentDir } = siteConfig();
  buildInstant();
  const campaign = process.env['CAMPAIGN'];
  const { content } = await readContent(contentDir, () => false);
  const deployment = campaign
    ? content.others?.find(({ id }) => id === campaign)?.campaign.data.deployment
    : content.hub?.data.deployment;
  if (!deployment) return;
  process.env['SITE_ORIGIN'] ||= deployment.origin;
  process.env['SITE_BASE'] ||= deployment.base;
}
