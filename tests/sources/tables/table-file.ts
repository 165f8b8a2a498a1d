import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';

/** Writes a table into a folder of its own, which goes when the test ends; its path. */
export function aTableFile(content: string | Uint8Array, name = 'table.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** A workbook of one sheet, as another program writes it. */
export async function aWorkbook(rows: SheetData): Promise<Uint8Array> {
  const file = await writeXlsxFile(rows, { sheet: '汇总表' }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

export const textCell = (value: string, span: { readonly rowSpan?: number; readonly columnSpan?: number } = {}) => ({
  type: String,
  value,
  ...span,
});
