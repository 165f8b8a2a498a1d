import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { furtherPosters } from '#views/poster/further-posters.ts';
import { furtherPosterFile } from '../../../_poster.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) =>
    context.site.activities.flatMap((node) =>
      furtherPosters(node, context).map(({ size, file }) => ({
        params: { activity: node.id, file },
        props: { node, size },
      })),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { node, size, context }, params: { file } }) => {
  const type = file?.endsWith('.pdf') ? 'application/pdf' : 'image/png';
  return new Response(new Uint8Array(await furtherPosterFile(node, size, context)), {
    headers: { 'Content-Type': type },
  });
};
