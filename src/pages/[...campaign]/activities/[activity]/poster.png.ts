import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { activityPoster } from '#posters/activity-poster.ts';
import { mediaPath } from '#sources/media.ts';
import { posterView } from '#views/poster.ts';
import { siteConfig } from '../../../../site.config.ts';
import { campaignPaths } from '../../../_site.ts';

const { contentDir } = siteConfig();

export const getStaticPaths = () =>
  campaignPaths(({ site }) => site.activities.map((node) => ({ params: { activity: node.id }, props: { node } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { node, context } }) => {
  const file = node.activity.poster?.picture;
  const picture = file === undefined ? undefined : mediaPath(contentDir, context.site.id, file);
  const png = await activityPoster(posterView(node, context), picture);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
