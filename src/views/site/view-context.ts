import type { CampaignSite, RuledSite } from '#domain/campaign/site.ts';
import type { Surroundings } from '#domain/campaign/surroundings.ts';
import type { Holiday } from '#domain/time/holiday.ts';
import type { Day, Instant } from '#domain/time/instant.ts';
import type { Address, CampaignLinks } from './links.ts';

/** Input of every view of a campaign's page. */
export interface ViewContext extends Surroundings {
  readonly site: CampaignSite;
  readonly address: Address;
  readonly links: CampaignLinks;
  /** The instant the site is built for. */
  readonly now: Instant;
  /** True when scripts in the browser must use that instant too: a preview or a test. */
  readonly preview?: boolean;
  /** The announced holiday of a day; absent where holidays are not marked. */
  readonly holidayOf?: ((day: Day) => Holiday | undefined) | undefined;
  /** Renders an editor's Markdown to sanitised HTML. */
  readonly prose: (markdown: string) => string;
}

/** Input of the pages that only a campaign with a platform has. */
export interface RuledContext extends ViewContext {
  readonly site: RuledSite;
}

export const isRuled = (context: ViewContext): context is RuledContext => context.site.ruleset !== undefined;
