import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableEndings } from '#domain/site/plan.ts';
import { tableFile, tableTypes } from '#exports/tables/table-file.ts';
import { deadlineTable } from '#views/organize/deadline-table.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths(() => tableEndings.map((ending) => ({ params: { ending }, props: { ending } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { ending, context } }) =>
  new Response(await tableFile(deadlineTable(context), ending), { headers: { 'Content-Type': tableTypes[ending] } });
