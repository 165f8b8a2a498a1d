import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { guidesOf } from '#views/notice/guide-document.ts';
import { guideFileOf } from '../../../../_guide.ts';
import { campaignPaths } from '../../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) =>
    guidesOf(context).map((guide) => ({
      params: { notice: guide.node.id, attachment: guide.attachment.id },
      props: guide,
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { node, attachment, context } }) => {
  const file = await guideFileOf(attachment, node, context);
  if (!file) throw new Error(`${node.id}/${attachment.id} is no guide`);
  return new Response(new Uint8Array(file.bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
