import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { posterJpeg } from '#posters/poster-jpeg.ts';
import { posterFileOf } from '../../../_poster.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths(({ site }) => site.activities.map((node) => ({ params: { activity: node.id }, props: { node } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { node, context } }) => {
  const jpeg = await posterJpeg(await posterFileOf(node, context));
  return new Response(new Uint8Array(jpeg), { headers: { 'Content-Type': 'image/jpeg' } });
};
