import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { plansOf } from '#views/notice/plan-document.ts';
import { planFile } from '../../../../_guide.ts';
import { campaignPaths } from '../../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) =>
    plansOf(context).map(({ node, attachment, document }) => ({
      params: { notice: node.id, attachment: attachment.id },
      props: { document },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { document } }) =>
  new Response(new Uint8Array(await planFile(document)), { headers: { 'Content-Type': 'application/pdf' } });
