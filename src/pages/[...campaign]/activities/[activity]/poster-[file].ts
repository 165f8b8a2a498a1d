import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { posterOf } from '#posters/poster-of.ts';
import { furtherPosters } from '#views/poster/further-posters.ts';
import { posterView } from '#views/poster/poster.ts';
import { shownPaths } from '../../../_site.ts';

export const getStaticPaths = (options: GetStaticPathsOptions) =>
  shownPaths(options, (context) =>
    context.site.activities.flatMap((node) =>
      furtherPosters(node, context).map(({ size, file }) => ({
        params: { activity: node.id, file },
        shows: () => ({ view: posterView(node, context), size }),
      })),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows }, params: { file } }) => {
  const { view, size } = await shows();
  const type = file?.endsWith('.pdf') ? 'application/pdf' : 'image/png';
  return new Response(new Uint8Array(await posterOf(view, size)), {
    headers: { 'Content-Type': type },
  });
};
