import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { formTypes } from '#exports/forms/form-file.ts';
import { mediaDigest, mediaPath, smallPicture } from '#sources/media/media.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import { summaryDocument } from '#views/organize/summaries/summary-document.ts';
import { summaryFiles } from '#views/organize/summaries/summary-files.ts';
import { pictureFiles } from '#views/organize/summaries/text-document.ts';
import { siteConfig } from '../../../../site.config.ts';
import { shownPaths } from '../../../_site.ts';

const { contentDir } = siteConfig();

export const getStaticPaths = (options: GetStaticPathsOptions) =>
  shownPaths(options, (context) =>
    summaryFiles(context).map(({ name, scope }) => ({
      params: { summary: name },
      shows: async () => {
        const document = summaryDocument(scope, context, plainText);
        const pictures = pictureFiles(document).map((file) => ({
          file,
          path: mediaPath(contentDir, context.site.id, file),
        }));
        const digests = await Promise.all(pictures.map(({ path }) => mediaDigest(path)));
        return { document, pictures, digests };
      },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const { document, pictures } = await shows();
  const read = pictures.map(async ({ file, path }) => [file, await smallPicture(path)] as const);
  const { textDocx } = await import('#exports/documents/text-docx.ts');
  const bytes = await textDocx(document, new Map(await Promise.all(read)));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': formTypes.docx } });
};
