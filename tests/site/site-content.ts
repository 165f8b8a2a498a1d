import { inject } from 'vitest';
import type { SiteContent } from '#domain/campaign/content.ts';
import { readContent } from '#sources/files.ts';

/** The content of the campaigns that `site` of global-setup.ts has. */
export async function siteContent(): Promise<SiteContent> {
  const { content } = await readContent('content');
  const built = inject('campaigns');
  return { ...content, campaigns: content.campaigns.filter(({ id }) => built.includes(id)) };
}
