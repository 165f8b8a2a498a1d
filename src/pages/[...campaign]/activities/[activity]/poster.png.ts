import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { posterFileOf } from '../../../_poster.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths(({ site }) => site.activities.map((node) => ({ params: { activity: node.id }, props: { node } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { node, context } }) => {
  const png = await posterFileOf(node, context);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
