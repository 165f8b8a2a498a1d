import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { activityPoster } from '#posters/activity-poster.ts';
import { posterJpeg } from '#posters/poster-jpeg.ts';
import { posterPaths } from '../../../_poster.ts';

export const getStaticPaths = posterPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const { view, picture } = await shows();
  const jpeg = await posterJpeg(await activityPoster(view, picture));
  return new Response(new Uint8Array(jpeg), { headers: { 'Content-Type': 'image/jpeg' } });
};
