import { type Reference, referencesOf } from '../checks/references.ts';
import { forEachKind, isPartKind } from '../site/kinds.ts';
import type { CampaignContent, Entry, EntryLists, SiteContent } from './content.ts';

export interface SoundContent {
  readonly content: SiteContent;
  /** Files of entries that have no error of their own and are left out, each with the reference that leads nowhere. */
  readonly withheld: ReadonlyMap<string, Pick<Reference, 'to' | 'id'>>;
}

/**
 * Content without the entries of `faulty` files, and without the entries that refer to one that is left out; a campaign goes with
 * its campaign.json or its rule set. Every reference of what remains can be resolved.
 */
export function withoutFaulty({ rulesets, campaigns }: SiteContent, faulty: ReadonlySet<string>): SoundContent {
  const withheld = new Map<string, Pick<Reference, 'to' | 'id'>>();
  const isSound = ({ file }: Entry<unknown>) => !faulty.has(file) && !withheld.has(file);
  const soundRulesets = rulesets.filter(isSound);
  const years = new Set(soundRulesets.map(({ data }) => data.year));
  const soundCampaigns = campaigns.flatMap((whole) => {
    for (let content = only(whole, isSound); isSound(content.campaign); content = only(content, isSound)) {
      const dangling = referencesOf(content).filter((reference) => !isPresent(reference, content));
      if (dangling.length === 0) return years.has(content.campaign.data.ruleset) ? [content] : [];
      for (const { file, to, id } of dangling) withheld.set(file, { to, id });
    }
    return [];
  });
  return { content: { rulesets: soundRulesets, campaigns: soundCampaigns }, withheld };
}

const only = (content: CampaignContent, isSound: (entry: Entry<unknown>) => boolean): CampaignContent => ({
  ...content,
  ...(forEachKind((kind) => content[kind].filter(isSound)) as EntryLists),
});

const isPresent = ({ to, id }: Reference, content: CampaignContent): boolean =>
  (isPartKind(to) ? content.campaign.data[to] : content[to]).some((each) => each.id === id);
