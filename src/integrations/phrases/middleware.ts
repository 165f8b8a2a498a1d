import { defineMiddleware } from 'astro:middleware';
import { createRequire } from 'node:module';
import { type PhraseBreaker, phraseBreaker } from '#domain/phrases/breaker.ts';
import { namesOf } from '#domain/phrases/terms.ts';
import type { Site } from '#views/site/site.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { markPhrases } from './mark-phrases.ts';

/** The module instance of the pages and integrations, as in pages/_site.ts. */
const { currentSite } = createRequire(import.meta.url)('#site.ts') as typeof import('../../site.ts');

const breakers = new WeakMap<Site, Map<string | undefined, PhraseBreaker>>();

/**
 * Marks the phrases of every page, in a build and in development. A page of a campaign keeps the names of this campaign
 * whole: it must not change with another.
 */
export const onRequest = defineMiddleware(async ({ params, props }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const site = await currentSite(import.meta.env.DEV ? 'shown' : 'hidden');
  const breaker = breakerOf(site, params['campaign'] ?? campaignOfShortLink(props));
  return new Response(markPhrases(await response.text(), breaker), response);
});

/** The address of a short link (pages/q) names no campaign. */
const campaignOfShortLink = ({ context }: Readonly<Record<string, unknown>>): string | undefined =>
  (context as ViewContext | undefined)?.site.id;

/** @param campaign undefined for the hub, and for a campaign alone */
function breakerOf(site: Site, campaign: string | undefined): PhraseBreaker {
  const known = breakers.get(site) ?? new Map<string | undefined, PhraseBreaker>();
  breakers.set(site, known);
  const named = site.campaigns.filter(({ site: { id } }) => campaign === undefined || id === campaign);
  const breaker = known.get(campaign) ?? phraseBreaker(named.flatMap((each) => namesOf(each.site)));
  known.set(campaign, breaker);
  return breaker;
}
