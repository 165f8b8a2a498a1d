import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { mediaPath, smallPicture } from '#sources/media/media.ts';
import { reviewPhotos } from '#views/review/review.ts';
import { siteConfig } from '../../../../site.config.ts';
import { campaignPaths } from '../../../_site.ts';

const { contentDir } = siteConfig();

export const getStaticPaths = () =>
  campaignPaths(({ site }) => reviewPhotos(site).map((file) => ({ params: { file }, props: { file } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { file, context } }) => {
  const { bytes } = await smallPicture(mediaPath(contentDir, context.site.id, file));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/jpeg' } });
};
