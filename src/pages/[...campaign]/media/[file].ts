import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { mediaFiles, mediaPath, publishedPicture } from '#sources/media/media.ts';
import { siteConfig } from '../../../site.config.ts';
import { loadOwnCampaigns } from '../../_site.ts';

const { contentDir } = siteConfig();

export async function getStaticPaths() {
  const campaigns = await loadOwnCampaigns();
  const routes = campaigns.map(async ({ site: { id }, address }) =>
    (await mediaFiles(contentDir, id)).map((file) => ({
      params: { campaign: address.alone ? undefined : id, file },
      props: { id, file },
    })),
  );
  return (await Promise.all(routes)).flat();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { id, file } }) => {
  const { bytes, type } = await publishedPicture(mediaPath(contentDir, id, file));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
};
