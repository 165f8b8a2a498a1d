import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { serialize } from 'node:v8';
import type { GetStaticPathsOptions } from 'astro';
import { namesOf } from '#domain/phrases/terms.ts';
import type { Site } from '#views/site/site.ts';
import { isRuled, type RuledContext, type ViewContext } from '#views/site/view-context.ts';

/**
 * The module instance of the integrations, as in sources/content-loader.ts: an import would be bundled into the pages
 * as a copy, with a separate cache.
 */
const load = createRequire(import.meta.url);
const { currentSite, makesHubPages, ownCampaigns, pageKeys } = load('#site.ts') as typeof import('../site.ts');
const { currentInputs } = load('#sources/current-inputs.ts') as typeof import('../sources/current-inputs.ts');

const drafts = import.meta.env.DEV ? 'shown' : 'hidden';

/** The site of this build. In development: the site after the last edit, with drafts. */
export const loadSite = (): Promise<Site> => currentSite(drafts);

/** The campaigns whose pages this build makes. */
export const loadOwnCampaigns = (): Promise<readonly ViewContext[]> => ownCampaigns(drafts);

/** Static paths of a route in all campaigns: the entries of `list` plus the campaign parameter and the view context. */
export async function campaignPaths<Params extends Record<string, string | undefined>, Props extends object>(
  list: (context: ViewContext) => readonly { readonly params: Params; readonly props: Props }[],
) {
  const campaigns = await loadOwnCampaigns();
  return campaigns.flatMap((context) =>
    list(context).map(({ params, props }) => ({
      params: { ...params, campaign: context.address.alone ? undefined : context.site.id },
      props: { context, ...props },
      ...cacheKey(context.site.id),
    })),
  );
}

/** A page and all that it shows, which is all that it gets. */
interface ShownPage<Params, Shown> {
  readonly params: Params;
  readonly shows: () => Shown | Promise<Shown>;
}

/**
 * Static paths of a route whose pages get nothing but what they show: a page that shows the same as before is taken from
 * the build before. Of a campaign that is as before, nothing is read for it.
 */
export async function shownPaths<Params extends Record<string, string | undefined>, Shown>(
  { routePattern }: Pick<GetStaticPathsOptions, 'routePattern'>,
  list: (context: ViewContext) => readonly ShownPage<Params, Shown>[],
) {
  const campaigns = await loadOwnCampaigns();
  const paths = campaigns.map(async (context) => {
    const pages = list(context);
    const keys = await keysOf(routePattern, context, pages);
    return pages.map(({ params, shows }, index) => ({
      params: { ...params, campaign: context.address.alone ? undefined : context.site.id },
      props: { shows },
      ...(import.meta.env.DEV ? {} : { cacheKey: keys[index] }),
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** Static paths of files of the hub that are made from what they show alone; not of pages, in which the names of campaigns are marked. */
export async function shownHubFiles<Params extends Record<string, string | undefined>, Shown>(
  list: readonly ShownPage<Params, Shown>[],
) {
  if (!makesHubPages()) return [];
  const files = list.map(async ({ params, shows }) => ({
    params: { ...params, campaign: undefined },
    props: { shows },
    ...(import.meta.env.DEV ? {} : { cacheKey: keyOf(currentInputs().code, await shows()) }),
  }));
  return Promise.all(files);
}

/** Unlike JSON, serialize() tells all values apart and refuses functions, which a key cannot cover. */
const keyOf = (around: string, shown: unknown): string =>
  createHash('sha256').update(around).update(serialize(shown)).digest('base64url');

async function keysOf(
  route: string,
  context: ViewContext,
  pages: readonly Pick<ShownPage<unknown, unknown>, 'shows'>[],
): Promise<readonly string[]> {
  if (import.meta.env.DEV) return [];
  const name = `${campaignDigest(context)} ${route}`;
  const known = pageKeys.before.get(name);
  const keys = known?.length === pages.length ? [...known] : [];
  // Phrases are marked in the finished page.
  const around = `${currentInputs().code} ${JSON.stringify(namesOf(context.site))}`;
  for (const { shows } of pages.slice(keys.length)) keys.push(keyOf(around, await shows()));
  pageKeys.now.set(name, keys);
  return keys;
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

/** As inParts(), for pages that get nothing but what they show. */
export const shownInParts = <Params extends Record<string, string>, Shown>(
  numbers: readonly number[],
  params: Params,
  shows: (number: number) => Shown | Promise<Shown>,
) => inParts(numbers, params, {}).map(({ params, props: { number } }) => ({ params, shows: () => shows(number) }));

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
  return [...hubPaths({ campaign: undefined }, { context: undefined }), ...(await onePerCampaign())];
}

/** Static paths of a page of the hub: one, or none in a build without the hub. */
export const hubPaths = <Params extends object, Props extends object>(params: Params, props: Props) =>
  makesHubPages() ? [{ params, props, ...cacheKey() }] : [];

/** Digest of what the pages of a campaign are made from; empty in development. */
export function campaignDigest({ site: { id } }: ViewContext): string {
  if (import.meta.env.DEV) return '';
  const digest = currentInputs().campaigns.get(id);
  if (digest === undefined) throw new Error(`${id} has no digest`);
  return digest;
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
