import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { recommendationTables } from '#views/organize/recommendation/tables.ts';
import { isRuled } from '#views/site/view-context.ts';
import { tablePaths, tableResponse } from '../../../_table.ts';

export const getStaticPaths = (options: GetStaticPathsOptions) =>
  tablePaths(options, (context) => (isRuled(context) ? recommendationTables(context) : []));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const { table, ending } = await shows();
  return tableResponse(table, ending);
};
