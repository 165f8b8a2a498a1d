import type { Campaign } from '#schemas/campaign.ts';
import type { EntryData } from '#schemas/entries.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { EntryKind } from '../site/kinds.ts';

/** A valid content file: its id (file name without extension), its path and what it says. */
export interface Entry<T> {
  readonly id: string;
  /** Path as it is shown to an editor, starting with `content/` or the folder that was checked. */
  readonly file: string;
  readonly data: T;
  /** The MDX text below the front matter; absent for JSON. */
  readonly body?: string;
}

/** The entries of a campaign by their kind. */
export type EntryLists = { readonly [Kind in EntryKind]: readonly Entry<EntryData[Kind]>[] };

/** All entries of one campaign folder, as written; references are still ids. */
export interface CampaignContent extends EntryLists {
  /** `<city>-<year>`, the folder's name and the site's path. */
  readonly id: string;
  readonly campaign: Entry<Campaign>;
}

/** Everything under the content folder, sorted by id. */
export interface SiteContent {
  readonly rulesets: readonly Entry<Ruleset>[];
  readonly campaigns: readonly CampaignContent[];
}
