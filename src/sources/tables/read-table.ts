import { readFileSync, statSync } from 'node:fs';
import { convertedTable } from './converted-table.ts';
import { limits, tooLarge } from './limits.ts';
import { tableOfBytes } from './table-of-bytes.ts';
import type { TableReading } from './workbook.ts';

/** Reads the sheets of a table file, as tableOfBytes() does, with LibreOffice where it is installed. */
export async function readTable(path: string): Promise<TableReading> {
  try {
    const { size } = statSync(path);
    if (size > limits.fileBytes) return { fault: tooLarge(`文件有 ${Math.ceil(size / 1024 / 1024)} MB`) };
  } catch {
    return noFile;
  }
  const bytes = bytesOf(path);
  return bytes ? tableOfBytes(bytes, convertedTable) : noFile;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const noFile: TableReading = {
  fault: {
    code: 'import-unreadable',
    message: '没有这个文件，或打不开。',
    fix: '核对路径；正在 Excel 里打开的，先关掉。',
  },
};
