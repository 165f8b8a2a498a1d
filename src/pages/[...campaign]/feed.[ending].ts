import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { campaignFeed } from '#views/feeds.ts';
import { feedEndings } from '#views/links.ts';
import { feedResponse } from '../_feed.ts';
import { campaignPaths } from '../_site.ts';

export const getStaticPaths = () =>
  campaignPaths(() => feedEndings.map((ending) => ({ params: { ending }, props: { ending } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { ending, context } }) => feedResponse(campaignFeed(context), ending);
