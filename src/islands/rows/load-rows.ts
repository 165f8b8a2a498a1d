import type { RowFile } from '#domain/rows/row-file.ts';
import { type Row, rowsOf } from '#domain/rows/rows.ts';

let loading: Promise<readonly Row[]> | undefined;

/**
 * The rows of the campaign, loaded once. After a failure the next call tries again.
 * @throws Error when the file cannot be had.
 */
export function loadRows(address: string): Promise<readonly Row[]> {
  loading ??= fetchRows(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchRows(address: string): Promise<readonly Row[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return rowsOf((await response.json()) as RowFile);
}
