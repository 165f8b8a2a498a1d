import type { SiteContent } from '#domain/campaign/content.ts';
import { draftsShown } from '#domain/campaign/drafts-shown.ts';
import type { HubNames } from '#domain/campaign/hub-names.ts';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { siteHref } from '#domain/campaign/site-href.ts';
import { type SurroundingsOptions, surroundingsOf } from '#domain/campaign/surroundings.ts';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Address, campaignLinks } from './links.ts';
import type { ViewContext } from './view-context.ts';

/** Input of all pages of a build. */
export interface Site {
  /** Sorted by id. */
  readonly campaigns: readonly ViewContext[];
  readonly hub: HubNames;
  readonly address: Address;
  readonly now: Instant;
  readonly preview: boolean;
}

export interface ProseAddresses {
  readonly resolveLink: (url: string) => string;
  readonly resolveImage: (file: string) => string;
}

export interface SiteOptions extends Pick<SurroundingsOptions, 'now' | 'chosen'> {
  readonly address: Address;
  readonly preview?: boolean;
  readonly holidayOf?: ViewContext['holidayOf'];
  /** Renders Markdown to sanitised HTML; `addresses` resolve its links and pictures. */
  readonly prose: (markdown: string, addresses: ProseAddresses) => string;
  /** `shown` includes drafts among the activities, each marked; used in development. */
  readonly drafts?: 'shown' | undefined;
}

/**
 * Prepares checked content for the views.
 * @throws SettingRefused when a requested campaign is not in the content.
 */
export function siteOf(
  content: SiteContent,
  { address, now, preview = false, holidayOf, prose, chosen, drafts }: SiteOptions,
): Site {
  const ids = [...content.campaigns, ...(content.others ?? [])].map(({ id }) => id).sort();
  const missing = chosen?.find((id) => !ids.includes(id));
  if (missing !== undefined) {
    throw new SettingRefused(`没有 ${missing} 这个活动站。现有：${ids.join('、')}。改 CAMPAIGN 或 CAMPAIGNS。`);
  }
  const surroundings = surroundingsOf(content, {
    ...{ address, now, chosen },
    homeOf: (id) => campaignLinks(address, id).home,
  });
  const campaigns = content.campaigns.flatMap((own): readonly ViewContext[] => {
    const around = surroundings.campaigns.get(own.id);
    if (!around) return [];
    const site = resolveCampaign(own, content.rulesets);
    const links = campaignLinks(address, site.id);
    const addresses = { resolveLink: (url: string) => siteHref(url, links.home), resolveImage: links.media };
    return [
      {
        site: drafts === 'shown' ? draftsShown(site) : site,
        ...around,
        address,
        links,
        now,
        preview,
        holidayOf,
        prose: (markdown: string) => prose(markdown, addresses),
      },
    ];
  });
  return { campaigns, hub: surroundings.hub, address, now, preview };
}
