import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { campaignLlmsText, hubLlmsText } from '#views/site/llms.ts';
import { loadSite, oncePerSite } from '../_site.ts';

export const getStaticPaths = oncePerSite;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { context } }) =>
  new Response(context ? campaignLlmsText(context) : hubLlmsText(await loadSite()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
