import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { tableEndings } from '#domain/site/plan.ts';
import { tableFile, tableTypes } from '#exports/tables/table-file.ts';
import { recommendationTables } from '#views/organize/recommendation/tables.ts';
import { isRuled } from '#views/site/view-context.ts';
import { shownPaths } from '../../../_site.ts';

export const getStaticPaths = (options: GetStaticPathsOptions) =>
  shownPaths(options, (context) =>
    (isRuled(context) ? recommendationTables(context) : []).flatMap((table) =>
      tableEndings.map((ending) => ({ params: { table: table.id, ending }, shows: () => ({ table, ending }) })),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const { table, ending } = await shows();
  return new Response(await tableFile(table, ending), { headers: { 'Content-Type': tableTypes[ending] } });
};
