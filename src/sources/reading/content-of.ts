import type { CampaignContent, Entry, EntryLists, SiteContent } from '#domain/campaign/content.ts';
import { forEachKind } from '#domain/site/kinds.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Hub } from '#schemas/hub.ts';
import type { WrittenWords } from '#schemas/import/words.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { compareText } from '../compare.ts';
import type { Kind } from '../layout.ts';
import type { ReadEntry } from './read-entry-text.ts';

type Sound = Required<Pick<ReadEntry, 'found' | 'entry'>>;

/**
 * The content of entries that were read. A campaign without its campaign.json is left out.
 * @param isWhole false for a campaign of which campaign.json alone was read
 */
export function contentOf(read: readonly Sound[], isWhole: (campaign: string) => boolean = () => true): SiteContent {
  const [hub] = entriesOf<Hub>(read, '', 'hub');
  const [words] = entriesOf<WrittenWords>(read, '', 'words');
  const { true: whole = [], false: others = [] } = Object.groupBy(campaignsOf(read), ({ id }) => `${isWhole(id)}`);
  return {
    ...(hub ? { hub } : {}),
    ...(words ? { words } : {}),
    rulesets: entriesOf<Ruleset>(read, '', 'ruleset'),
    campaigns: whole,
    ...(others.length > 0 ? { others: others.map(({ id, campaign }) => ({ id, campaign })) } : {}),
  };
}

function entriesOf<T>(read: readonly Sound[], campaign: string, kind: Kind): readonly Entry<T>[] {
  return read
    .filter(({ found }) => found.campaign === campaign && found.kind === kind)
    .map(({ entry }) => entry as Entry<T>)
    .sort((a, b) => compareText(a.id, b.id) || compareText(a.file, b.file));
}

function campaignsOf(read: readonly Sound[]): readonly CampaignContent[] {
  const byCampaign = Map.groupBy(read, ({ found }) => found.campaign);
  return [...byCampaign].flatMap(([id, entries]) =>
    entriesOf<Campaign>(entries, id, 'campaign').map((campaign) => ({
      id,
      campaign,
      ...(forEachKind((kind) => entriesOf(entries, id, kind)) as EntryLists),
    })),
  );
}
