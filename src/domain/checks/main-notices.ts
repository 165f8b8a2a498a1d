import type { CampaignContent } from '../campaign/content.ts';

/** The campaign's own notice and the one that it forwards, as far as they are there. */
export function mainNotices({ campaign: { data }, notices }: CampaignContent): CampaignContent['notices'] {
  const main = notices.filter(({ id }) => id === data.notice);
  const forwarded = new Set(main.map((notice) => notice.data.forwards));
  return [...main, ...notices.filter(({ id }) => forwarded.has(id))];
}
