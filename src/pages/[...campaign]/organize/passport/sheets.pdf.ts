import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { passportPdf } from '#posters/documents/passport-pdf.ts';
import { passportDocument } from '#views/organize/passport-sheets.ts';
import { onePerPassport } from '../../../_site.ts';

export const getStaticPaths = onePerPassport;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { passport, context } }) =>
  new Response(new Uint8Array(await passportPdf(passportDocument(passport, context))), {
    headers: { 'Content-Type': 'application/pdf' },
  });
