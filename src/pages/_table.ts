import type { GetStaticPathsOptions } from 'astro';
import { tableEndings } from '#domain/site/plan.ts';
import { tableFile, tableTypes } from '#exports/tables/table-file.ts';
import type { OpenTable } from '#views/open-data/table.ts';
import type { TableEnding } from '#views/open-data/tables.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { shownPaths } from './_site.ts';

/** Static paths of the tables of each campaign, in every format. */
export const tablePaths = (options: GetStaticPathsOptions, tables: (context: ViewContext) => readonly OpenTable[]) =>
  shownPaths(options, (context) =>
    tables(context).flatMap((table) =>
      tableEndings.map((ending) => ({ params: { table: table.id, ending }, shows: () => ({ table, ending }) })),
    ),
  );

/** The HTTP response of a table; the file extension selects the format. */
export const tableResponse = async (table: OpenTable, ending: TableEnding): Promise<Response> =>
  new Response(await tableFile(table, ending), { headers: { 'Content-Type': tableTypes[ending] } });
