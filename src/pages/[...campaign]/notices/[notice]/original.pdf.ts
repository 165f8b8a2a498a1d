import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedDocument } from '#sources/media/documents.ts';
import { mediaPath } from '#sources/media/media.ts';
import { originalFiles } from '#views/notice/wording.ts';
import { siteConfig } from '../../../../site.config.ts';
import { campaignPaths } from '../../../_site.ts';

const { contentDir } = siteConfig();

export const getStaticPaths = () =>
  campaignPaths((context) =>
    originalFiles(context).map(({ notice, name }) => ({ params: { notice }, props: { name } })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { name, context } }) => {
  const bytes = await publishedDocument(mediaPath(contentDir, context.site.id, name));
  return new Response(bytes, { headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment' } });
};
