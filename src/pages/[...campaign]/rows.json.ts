import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rowFile } from '#views/ticket/row-file.ts';
import { onePerCampaign } from '../_site.ts';

export const getStaticPaths = onePerCampaign;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) =>
  new Response(JSON.stringify(rowFile(context)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
