import { defineMiddleware } from 'astro:middleware';
import { createRequire } from 'node:module';
import { type PhraseBreaker, phraseBreaker } from '#domain/phrases/breaker.ts';
import { namesOf } from '#domain/phrases/terms.ts';
import type { Site } from '#views/site/site.ts';
import { markPhrases } from './mark-phrases.ts';

/** The module instance of the pages and integrations, as in pages/_site.ts. */
const { currentSite } = createRequire(import.meta.url)('#site.ts') as typeof import('../../site.ts');

const breakers = new WeakMap<Site, PhraseBreaker>();

/** Marks the phrases of every page, in a build and in development. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const site = await currentSite(import.meta.env.DEV ? 'shown' : 'hidden');
  return new Response(markPhrases(await response.text(), breakerOf(site)), response);
});

function breakerOf(site: Site): PhraseBreaker {
  const breaker = breakers.get(site) ?? phraseBreaker(site.campaigns.flatMap((campaign) => namesOf(campaign.site)));
  breakers.set(site, breaker);
  return breaker;
}
