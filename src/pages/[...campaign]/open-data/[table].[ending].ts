import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { openTables } from '#views/open-data/tables.ts';
import { tablePaths, tableResponse } from '../../_table.ts';

export const getStaticPaths = (options: GetStaticPathsOptions) =>
  tablePaths(options, (context) => openTables(context, fieldDescription));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const { table, ending } = await shows();
  return tableResponse(table, ending);
};
