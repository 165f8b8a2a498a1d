import path from 'node:path';
import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import type { Place } from '#domain/checks/problem.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import type { Day } from '#domain/time/instant.ts';
import { isOver } from '#domain/watch/over.ts';
import { placeAt } from './reading/place.ts';
import { readText } from './reading/read-text.ts';

/** An address of another site, and where the content names it. */
export interface OutgoingLink {
  readonly url: string;
  readonly uses: readonly (Place & { readonly file: string })[];
}

/**
 * The https addresses in the content, each once, sorted. Without those of samples and drafts, of the site itself, and the
 * booking addresses of activities that are over.
 */
export function outgoingLinks(content: SiteContent, today: Day): readonly OutgoingLink[] {
  const uses = new Map<string, OutgoingLink['uses'][number][]>();
  const left = new Set(content.campaigns.flatMap((campaign) => leftOut(campaign, today)));
  for (const file of filesOf(content)) {
    const read = readText(path.resolve(file), file);
    for (const { url, place } of 'text' in read ? addressesIn(read.text) : []) {
      if (!left.has(url)) uses.set(url, [...(uses.get(url) ?? []), { file, ...place }]);
    }
  }
  return [...uses].map(([url, places]) => ({ url, uses: places })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

function filesOf({ hub, rulesets, campaigns }: SiteContent): readonly string[] {
  const entries = campaigns.flatMap((campaign) => [
    campaign.campaign,
    ...entryKindNames.flatMap((kind) =>
      campaign[kind].filter(({ data }) => !('sample' in data && data.sample) && !('draft' in data && data.draft)),
    ),
  ]);
  return [...(hub ? [hub] : []), ...rulesets, ...entries].map(({ file }) => file);
}

function leftOut({ campaign: { data }, activities }: CampaignContent, today: Day): readonly string[] {
  const booked = activities
    .filter((activity) => isOver(activity.data, data.window.to, today))
    .flatMap(({ data: { booking, sessions } }) => [booking?.url, ...sessions.map((session) => session.booking?.url)]);
  return [data.deployment?.origin, ...booked].filter((url) => url !== undefined);
}

const addressesIn = (text: string) =>
  [...text.matchAll(/https:\/\/[^\s"'<>()[\]（）《》【】“”‘’，。；、！？\\]+/gu)].flatMap(({ 0: url, index }) =>
    URL.canParse(url) ? [{ url, place: placeAt(text, index) }] : [],
  );
