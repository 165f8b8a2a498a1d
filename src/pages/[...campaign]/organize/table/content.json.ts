import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publicContent } from '#sources/tables/publish-content.ts';
import { siteConfig } from '../../../../site.config.ts';
import { onePerCampaign } from '../../../_site.ts';

const { contentDir } = siteConfig();

export const getStaticPaths = onePerCampaign;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) =>
  new Response(JSON.stringify(publicContent(contentDir, context.site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
