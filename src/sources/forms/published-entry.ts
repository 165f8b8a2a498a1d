import { problemsSince } from '#domain/approval/since-published.ts';
import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import type { Problem } from '#domain/checks/problem.ts';
import type { EntryFile } from '../reading/read-entry-text.ts';

/** Changes of published facts that an entry does not announce. */
export function problemsSinceEntry(published: SiteContent, now: SiteContent, found: EntryFile): readonly Problem[] {
  const own = ({ campaigns }: SiteContent): readonly CampaignContent[] =>
    campaigns.flatMap((each) => {
      const { activities, notices } = each;
      const isOwn = ({ file }: { readonly file: string }) => file === found.file;
      if (each.id !== found.campaign) return [];
      return [{ ...each, activities: activities.filter(isOwn), notices: notices.filter(isOwn) }];
    });
  // An entry that cannot be read yet is not missing.
  const isThere = ({ code, path }: Problem) => code !== 'published-removed' || path.length > 0;
  return problemsSince(own(published), own(now)).filter(isThere);
}
