import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { formFile, formTypes } from '#exports/forms/form-file.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import { type FormFile, formFiles } from '#views/notice/forms/form-files.ts';
import { documentBytes, type OwnDocument, ownDocumentsOf } from '../../../../_attachment.ts';
import { shownPaths } from '../../../../_site.ts';

type Shown = FormFile | OwnDocument;

export const getStaticPaths = (options: GetStaticPathsOptions) =>
  shownPaths<{ notice: string; attachment: string; form: string }, Shown>(options, (context) =>
    context.site.notices.flatMap((node) =>
      node.notice.attachments.flatMap((attachment) => {
        const params = { notice: node.id, attachment: attachment.id };
        return [
          ...formFiles(attachment, node, context, plainText).map((file) => ({
            params: { ...params, form: `${file.name}.${file.ending}` },
            shows: () => file,
          })),
          ...ownDocumentsOf(attachment, context).map(({ name, shows }) => ({
            params: { ...params, form: name },
            shows,
          })),
        ];
      }),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows }, params: { form = '' } }) => {
  const shown = await shows();
  const bytes = 'form' in shown ? new Uint8Array(await formFile(shown.form)) : await documentBytes(shown);
  return new Response(bytes, { headers: { 'Content-Type': typeOf(form) } });
};

const types = { ...formTypes, pdf: 'application/pdf' };

const typeOf = (name: string): string => types[name.slice(name.lastIndexOf('.') + 1) as keyof typeof types];
