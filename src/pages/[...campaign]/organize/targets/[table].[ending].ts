import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { targetTables } from '#views/organize/targets/target-tables.ts';
import { tablePaths, tableResponse } from '../../../_table.ts';

export const getStaticPaths = (options: GetStaticPathsOptions) => tablePaths(options, targetTables);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const { table, ending } = await shows();
  return tableResponse(table, ending);
};
