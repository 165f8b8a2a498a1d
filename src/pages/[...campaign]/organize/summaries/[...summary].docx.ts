import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { textDocx } from '#exports/documents/text-docx.ts';
import { formTypes } from '#exports/forms/form-file.ts';
import { mediaPath, smallPicture } from '#sources/media/media.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import { summaryDocument } from '#views/organize/summaries/summary-document.ts';
import { summaryFiles } from '#views/organize/summaries/summary-files.ts';
import { pictureFiles } from '#views/organize/summaries/text-document.ts';
import { siteConfig } from '../../../../site.config.ts';
import { campaignPaths } from '../../../_site.ts';

const { contentDir } = siteConfig();

export const getStaticPaths = () =>
  campaignPaths((context) =>
    summaryFiles(context).map(({ name, scope }) => ({ params: { summary: name }, props: { scope } })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { scope, context } }) => {
  const document = summaryDocument(scope, context, plainText);
  const read = pictureFiles(document).map(
    async (file) => [file, await smallPicture(mediaPath(contentDir, context.site.id, file))] as const,
  );
  const bytes = await textDocx(document, new Map(await Promise.all(read)));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': formTypes.docx } });
};
