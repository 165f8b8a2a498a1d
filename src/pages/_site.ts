import { type CampaignSite, resolveCampaign } from '#domain/campaign/site.ts';
import type { Instant } from '#domain/time/instant.ts';
import { loadContent } from '#sources/astro.ts';
import { buildInstant } from '#sources/clock.ts';
import { renderMarkdown } from '#sources/markdown.ts';
import { type Address, campaignLinks } from '#views/links.ts';
import type { ViewContext } from '#views/view-context.ts';
import { siteConfig } from '../site.config.ts';

/** What the pages of a build are made from. */
export interface Site {
  readonly campaigns: readonly ViewContext[];
  readonly address: Address;
  readonly now: Instant;
}

let built: Promise<Site> | undefined;

/** The site of this build; read anew for every request in development. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return assemble();
  built ??= assemble();
  return built;
}

/** The routes of one kind of page in every campaign: what `list` returns for each, with the campaign's own path. */
export async function campaignPaths<Params extends Record<string, string>, Props extends object>(
  list: (context: ViewContext) => readonly { readonly params: Params; readonly props: Props }[],
) {
  const { campaigns } = await loadSite();
  return campaigns.flatMap((context) =>
    list(context).map(({ params, props }) => ({
      params: { ...params, campaign: context.address.alone ? undefined : context.site.id },
      props: { ...props, context },
    })),
  );
}

/** The route of a page that every campaign has once. */
export const onePerCampaign = () => campaignPaths(() => [{ params: {}, props: {} }]);

async function assemble(): Promise<Site> {
  const config = siteConfig();
  const now = buildInstant();
  const content = await loadContent();
  const address: Address = { origin: config.origin, base: config.base, alone: config.campaign !== undefined };
  const chosen = config.campaign === undefined ? config.campaigns : [config.campaign];
  const context = (site: CampaignSite): ViewContext => ({
    site,
    address,
    links: campaignLinks(address, site.id),
    now,
    prose: renderMarkdown,
  });
  const campaigns = content.campaigns
    .filter(({ id }) => chosen === undefined || chosen.includes(id))
    .map((campaign) => context(resolveCampaign(campaign, content.rulesets)));
  return { campaigns, address, now };
}
