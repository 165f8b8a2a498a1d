import { createRequire } from 'node:module';
import type { Site } from '#views/site/site.ts';
import type { ViewContext } from '#views/site/view-context.ts';

/** The module that the integrations have, as in sources/content-loader.ts: pages are bundled with copies of what they import. */
const { currentSite } = createRequire(import.meta.url)('#site.ts') as typeof import('../site.ts');

/** The site of this build; in development that of the last edit, with drafts. */
export const loadSite = (): Promise<Site> => currentSite(import.meta.env.DEV ? 'shown' : 'hidden');

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
