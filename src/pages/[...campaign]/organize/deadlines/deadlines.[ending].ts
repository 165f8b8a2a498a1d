import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableEndings } from '#domain/site/plan.ts';
import { deadlineTable } from '#views/organize/deadline-table.ts';
import { campaignPaths } from '../../../_site.ts';
import { tableResponse } from '../../../_table.ts';

export const getStaticPaths = () =>
  campaignPaths(() => tableEndings.map((ending) => ({ params: { ending }, props: { ending } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { ending, context } }) => tableResponse(deadlineTable(context), ending);
