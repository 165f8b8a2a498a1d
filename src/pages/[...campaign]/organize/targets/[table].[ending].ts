import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableEndings } from '#domain/site/plan.ts';
import { tableFile, tableTypes } from '#exports/tables/table-file.ts';
import { targetTables } from '#views/organize/targets/target-tables.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) =>
    targetTables(context).flatMap((table) =>
      tableEndings.map((ending) => ({ params: { table: table.id, ending }, props: { table, ending } })),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { table, ending } }) =>
  new Response(await tableFile(table, ending), { headers: { 'Content-Type': tableTypes[ending] } });
