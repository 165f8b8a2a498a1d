import type { HubNames } from '#domain/campaign/hub-names.ts';
import type { CampaignSite, RuledSite } from '#domain/campaign/site.ts';
import type { Holiday } from '#domain/time/holiday.ts';
import type { Day, Instant } from '#domain/time/instant.ts';
import type { Moments } from '#domain/time/moments.ts';
import type { Address, CampaignLinks } from './links.ts';

/** The campaign that follows one at its place. */
export interface NextCampaign {
  readonly site: Pick<CampaignSite, 'id' | 'campaign'>;
  /** Its home: a path in the same build, else the URL where it is published alone. */
  readonly home: string;
}

/** Input of every view of a campaign's page. */
export interface ViewContext {
  readonly site: CampaignSite;
  readonly hub: HubNames;
  /** The place's short name; longer where the build has another place of that name. */
  readonly placeName: string;
  readonly address: Address;
  readonly links: CampaignLinks;
  /** The instant the site is built for. */
  readonly now: Instant;
  /** True when scripts in the browser must use that instant too: a preview or a test. */
  readonly preview?: boolean;
  /** The announced holiday of a day; absent where holidays are not marked. */
  readonly holidayOf?: ((day: Day) => Holiday | undefined) | undefined;
  /** The campaign of the same place that follows this one, once this one is over, over time. */
  readonly next?: Moments<NextCampaign | undefined>;
  /** Renders an editor's Markdown to sanitised HTML. */
  readonly prose: (markdown: string) => string;
}

/** Input of the pages that only a campaign with a platform has. */
export interface RuledContext extends ViewContext {
  readonly site: RuledSite;
}

export const isRuled = (context: ViewContext): context is RuledContext => context.site.ruleset !== undefined;
