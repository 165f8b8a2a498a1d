import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { type BookletOrder, type BookletPaper, bookletFile, bookletPapers } from '#domain/schedule/booklet-files.ts';
import { bookletOrdersIn } from '#views/schedule/booklets.ts';
import { bookletsOf } from '../../../_booklets.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) =>
    bookletOrdersIn(context).flatMap((order) =>
      bookletPapers.map((paper) => ({
        params: { booklet: bookletFile(order, paper) },
        props: { order, paper } satisfies { order: BookletOrder; paper: BookletPaper },
      })),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { order, paper, context } }) => {
  const found = (await bookletsOf(context)).find((each) => each.order === order && each.paper === paper);
  if (!found) throw new Error(`No booklet ${order} ${paper}`);
  return new Response(new Uint8Array(found.file), { headers: { 'Content-Type': 'application/pdf' } });
};
