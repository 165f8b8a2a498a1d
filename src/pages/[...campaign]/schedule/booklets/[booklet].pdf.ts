import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bookletNames } from '#views/schedule/booklet.ts';
import { bookletsOf } from '../../../_booklets.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) => bookletNames(context).map(({ file }) => ({ params: { booklet: file }, props: { file } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { file, context } }) => {
  const booklet = (await bookletsOf(context)).find((each) => each.file === file);
  if (!booklet) throw new Error(`No booklet ${file}`);
  return new Response(new Uint8Array(booklet.pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
