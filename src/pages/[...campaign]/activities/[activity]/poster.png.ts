import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { activityPoster } from '#posters/activity-poster.ts';
import { posterPaths } from '../../../_poster.ts';

export const getStaticPaths = posterPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const { view, picture } = await shows();
  const png = await activityPoster(view, picture);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
