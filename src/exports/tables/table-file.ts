import type { OpenTable } from '#views/open-data/table.ts';
import type { TableEnding } from '#views/open-data/tables.ts';
import { csvText } from './csv.ts';
import { tableJson } from './table-json.ts';

/** Renders a table as the file with the given ending. The library of workbooks is loaded when one is rendered. */
export async function tableFile(table: OpenTable, ending: TableEnding): Promise<Blob> {
  switch (ending) {
    case 'csv':
      return new Blob([csvText(table)]);
    case 'json':
      return new Blob([tableJson(table)]);
    case 'xlsx':
      return new Blob([new Uint8Array(await (await import('./xlsx.ts')).xlsxBytes(table))]);
    default:
      return ending satisfies never;
  }
}

/** Content-Type of each table format. */
export const tableTypes: Readonly<Record<TableEnding, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};
