import type { Campaign } from '#schemas/campaign.ts';
import type { EntryData } from '#schemas/entries.ts';
import type { Hub } from '#schemas/hub.ts';
import type { WrittenWords } from '#schemas/import/words.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { EntryKind } from '../site/kinds.ts';

/** A valid content file: id (file name without extension), path and parsed data. */
export interface Entry<T> {
  readonly id: string;
  /** Path as shown to an editor, starting with `content/` or the checked folder. */
  readonly file: string;
  readonly data: T;
  /** The MDX text below the front matter; absent for JSON. */
  readonly body?: string;
}

/** The entries of a campaign by their kind. */
export type EntryLists = { readonly [Kind in EntryKind]: readonly Entry<EntryData[Kind]>[] };

/** All entries of one campaign folder before resolution: references are ids. */
export interface CampaignContent extends EntryLists {
  /** `<place>-<year>` or `<place>-<festival>-<year>`: the folder name and the site's path. */
  readonly id: string;
  readonly campaign: Entry<Campaign>;
}

/** All entries of the content folder, sorted by id. */
export interface SiteContent {
  /** hub.json; absent without one. */
  readonly hub?: Entry<Hub>;
  /** words.json; absent without one. */
  readonly words?: Entry<WrittenWords>;
  readonly rulesets: readonly Entry<Ruleset>[];
  readonly campaigns: readonly CampaignContent[];
  /** The campaigns of which campaign.json alone was read; absent when all were read as a whole. */
  readonly others?: readonly OtherCampaign[];
}

export type OtherCampaign = Pick<CampaignContent, 'id' | 'campaign'>;
