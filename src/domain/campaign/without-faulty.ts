import type { Campaign } from '#schemas/campaign.ts';
import { type Reference, referencesOf } from '../checks/references.ts';
import { forEachKind, isPartKind } from '../site/kinds.ts';
import type { CampaignContent, Entry, EntryLists, SiteContent } from './content.ts';
import { rulesetIdOf, rulesetOf } from './ruleset-of.ts';

export interface SoundContent {
  readonly content: SiteContent;
  /** Valid files that are excluded because of a dangling reference, each with that reference. */
  readonly withheld: ReadonlyMap<string, Pick<Reference, 'to' | 'id'>>;
}

/**
 * Removes the entries of `faulty` files, and repeatedly the entries that refer to a removed entry. A campaign is
 * removed when its campaign.json or its rule set is. Every remaining reference can be resolved.
 */
export function withoutFaulty(all: SiteContent, faulty: ReadonlySet<string>): SoundContent {
  const { hub, words, rulesets, campaigns, others } = all;
  const withheld = new Map<string, Pick<Reference, 'to' | 'id'>>();
  const isSound = ({ file }: Entry<unknown>) => !faulty.has(file) && !withheld.has(file);
  const soundRulesets = rulesets.filter(isSound);
  const isRuled = ({ data }: Entry<Campaign>) =>
    rulesetIdOf(data) === undefined || rulesetOf(data, soundRulesets) !== undefined;
  const soundCampaigns = campaigns.flatMap((whole) => {
    for (let content = only(whole, isSound); isSound(content.campaign); content = only(content, isSound)) {
      const dangling = referencesOf(content).filter((reference) => !isPresent(reference, content));
      if (dangling.length === 0) return isRuled(content.campaign) ? [content] : [];
      for (const { file, to, id } of dangling) withheld.set(file, { to, id });
    }
    return [];
  });
  const shared = {
    ...(hub && isSound(hub) ? { hub } : {}),
    ...(words && isSound(words) ? { words } : {}),
    ...(others ? { others: others.filter(({ campaign }) => isSound(campaign)) } : {}),
  };
  return { content: { ...shared, rulesets: soundRulesets, campaigns: soundCampaigns }, withheld };
}

const only = (content: CampaignContent, isSound: (entry: Entry<unknown>) => boolean): CampaignContent => ({
  ...content,
  ...(forEachKind((kind) => content[kind].filter(isSound)) as EntryLists),
});

const isPresent = ({ to, id }: Reference, content: CampaignContent): boolean =>
  (isPartKind(to) ? content.campaign.data[to] : content[to]).some((each) => each.id === id);
