import { loadContent } from '#sources/astro.ts';
import { buildInstant, isPreview } from '#sources/clock.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { type Site, siteOf } from '#views/site/site.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { siteConfig } from '../site.config.ts';

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

/** The route of a page that the hub and every campaign have once; on the hub, `context` is undefined. */
export async function oncePerSite() {
  const { address } = await loadSite();
  const campaigns = await onePerCampaign();
  return address.alone ? campaigns : [{ params: { campaign: undefined }, props: { context: undefined } }, ...campaigns];
}

async function assemble(): Promise<Site> {
  const { address, chosen } = siteConfig();
  return siteOf(await loadContent(), {
    address,
    chosen,
    now: buildInstant(),
    preview: isPreview(),
    prose: renderMarkdown,
    drafts: import.meta.env.DEV ? 'shown' : undefined,
  });
}
