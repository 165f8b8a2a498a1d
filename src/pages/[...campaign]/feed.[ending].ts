import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedEndings } from '#domain/site/plan.ts';
import { campaignFeed } from '#views/feed/feeds.ts';
import { hubFeed } from '#views/feed/hub-feed.ts';
import { feedResponse } from '../_feed.ts';
import { loadSite, oncePerSite } from '../_site.ts';

export const getStaticPaths = async () =>
  (await oncePerSite()).flatMap(({ params, props: { context }, ...key }) =>
    feedEndings.map((ending) => ({ params: { ...params, ending }, props: { context, ending }, ...key })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { ending, context } }) =>
  feedResponse(context ? campaignFeed(context) : hubFeed(await loadSite()), ending);
