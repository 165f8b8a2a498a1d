import type { CampaignSite } from '#domain/campaign/site.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Address, CampaignLinks } from './links.ts';

/** What every view of a campaign's page is made from. */
export interface ViewContext {
  readonly site: CampaignSite;
  readonly address: Address;
  readonly links: CampaignLinks;
  /** The moment the site is built for. */
  readonly now: Instant;
  /** True when pages are to keep to that moment in the browser too: a preview or a test. */
  readonly preview?: boolean;
  /** Sanitised HTML of an editor's Markdown. */
  readonly prose: (markdown: string) => string;
}
