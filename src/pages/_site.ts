import { createRequire } from 'node:module';
import type { Site } from '#views/site/site.ts';
import { isRuled, type RuledContext, type ViewContext } from '#views/site/view-context.ts';

/**
 * The module instance of the integrations, as in sources/content-loader.ts: an import would be bundled into the pages
 * as a copy, with a separate cache.
 */
const { currentSite, currentInputs } = createRequire(import.meta.url)('#site.ts') as typeof import('../site.ts');

/** The site of this build. In development: the site after the last edit, with drafts. */
export const loadSite = (): Promise<Site> => currentSite(import.meta.env.DEV ? 'shown' : 'hidden');

/** Static paths of a route in all campaigns: the entries of `list` plus the campaign parameter and the view context. */
export async function campaignPaths<Params extends Record<string, string | undefined>, Props extends object>(
  list: (context: ViewContext) => readonly { readonly params: Params; readonly props: Props }[],
) {
  const { campaigns } = await loadSite();
  return campaigns.flatMap((context) =>
    list(context).map(({ params, props }) => ({
      params: { ...params, campaign: context.address.alone ? undefined : context.site.id },
      props: { context, ...props },
      ...cacheKey(context.site.id),
    })),
  );
}

/** Static paths of a list's page and its further parts; `part` is the end of their path. */
export const inParts = <Params extends Record<string, string>, Props extends object>(
  numbers: readonly number[],
  params: Params,
  props: Props,
) =>
  numbers.map((number) => ({
    params: { ...params, part: number === 1 ? undefined : `parts/${number}` },
    props: { ...props, number },
  }));

/** Static paths of a page that exists once per campaign. */
export const onePerCampaign = () => campaignPaths(() => [{ params: {}, props: {} }]);

/** Static paths of a list in parts that exists once per campaign with a platform. */
export const ruledParts = <Props extends object>(
  list: (context: RuledContext) => { readonly numbers: readonly number[]; readonly props: Props },
) =>
  campaignPaths((context) => {
    if (!isRuled(context)) return [];
    const { numbers, props } = list(context);
    return inParts(numbers, {}, { ...props, context });
  });

/** Static paths of a page that exists once per activity of the campaigns with a platform. */
export const onePerRuledActivity = () =>
  campaignPaths((context) =>
    isRuled(context)
      ? context.site.activities.map((node) => ({ params: { activity: node.id }, props: { node, context } }))
      : [],
  );

/** Static paths of a page that exists once per campaign with a passport. */
export const onePerPassport = () =>
  campaignPaths(({ site: { passport } }) => (passport ? [{ params: {}, props: { passport } }] : []));

/** Static paths of a page that exists once per campaign and on the hub, where `context` is undefined. */
export async function oncePerSite() {
  const { address } = await loadSite();
  const campaigns = await onePerCampaign();
  const hub = { params: { campaign: undefined }, props: { context: undefined }, ...cacheKey() };
  return address.alone ? campaigns : [hub, ...campaigns];
}

/**
 * The key under which Astro takes a page from the build before: what the pages of a campaign, or of the hub, are made
 * from. Development has no cache.
 */
function cacheKey(campaign?: string): { readonly cacheKey?: string } {
  if (import.meta.env.DEV) return {};
  const { all, campaigns } = currentInputs();
  const key = campaign === undefined ? all : campaigns.get(campaign);
  return key === undefined ? {} : { cacheKey: key };
}
