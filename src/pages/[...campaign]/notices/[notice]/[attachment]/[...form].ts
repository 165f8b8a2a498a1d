import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { formFile, formTypes } from '#exports/forms/form-file.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import { formFiles } from '#views/notice/forms/form-files.ts';
import { shownPaths } from '../../../../_site.ts';

export const getStaticPaths = (options: GetStaticPathsOptions) =>
  shownPaths(options, (context) =>
    context.site.notices.flatMap((node) =>
      node.notice.attachments.flatMap((attachment) =>
        formFiles(attachment, node, context, plainText).map((file) => ({
          params: { notice: node.id, attachment: attachment.id, form: `${file.name}.${file.ending}` },
          shows: () => file,
        })),
      ),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const file = await shows();
  return new Response(new Uint8Array(await formFile(file.form)), {
    headers: { 'Content-Type': formTypes[file.ending] },
  });
};
