import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { columnLetters, type FileFault, type Sheet } from '#domain/import/sheet.ts';
import { withoutLargeReferences } from './large-references.ts';
import { limits, tooLarge } from './limits.ts';
import { columnIndex, mergedCells, mergedDown } from './merged-cells.ts';
import { withAddresses, withStruckRuns } from './repaired-parts.ts';
import { rowMarks } from './row-marks.ts';
import { sheetParts, sheetPaths, struckStyles } from './sheet-parts.ts';

export type TableReading = { readonly sheets: readonly Sheet[] } | { readonly fault: FileFault };

type Parts = Readonly<Record<string, Uint8Array>>;

/** Reads the sheets of an XLSX workbook. Parts above the size limits are never unpacked. */
export async function readWorkbook(bytes: Uint8Array): Promise<TableReading> {
  const found = unpacked(bytes);
  if ('code' in found) return { fault: found as FileFault };
  const parts = repaired(found as Parts);
  const sheets = sheetParts(parts);
  const outside = sheets.map(({ xml }) => sizeFault(xml)).find((fault) => fault !== undefined);
  if (outside) return { fault: outside };
  try {
    // Repack: the result contains only the filtered parts, with correct sizes in the ZIP headers.
    const read = await readXlsxFile(new Blob([zipSync(parts, { level: 0 })]), { trim: false });
    const struck = struckStyles(parts);
    return {
      sheets: read.map(({ sheet, data }, index): Sheet => {
        const { xml, isHidden } = sheets[index] ?? { xml: '', isHidden: false };
        const merged = mergedCells(xml);
        const rows = mergedDown(
          data.map((row) => row.map(cellText)),
          merged,
        );
        return { name: sheet, rows, merged, isHidden, ...rowMarks(xml, struck) };
      }),
    };
  } catch (error) {
    return { fault: cellFault(error) ?? broken };
  }
}

function repaired(parts: Parts): Parts {
  const mended = new Map<string, (xml: string) => string>([
    ['xl/sharedStrings.xml', withStruckRuns],
    ...sheetPaths(parts).map((path) => [path, (xml: string) => withStruckRuns(withAddresses(xml))] as const),
  ]);
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const mend = mended.get(name);
      return [name, mend ? new TextEncoder().encode(mend(new TextDecoder().decode(bytes))) : bytes];
    }),
  );
}

/** An invalid cell value: read-excel-file throws with the cell position. */
function cellFault(error: unknown): FileFault | undefined {
  const [, row, column] = /at row (\d+), col (\d+)/u.exec(error instanceof Error ? error.message : '') ?? [];
  if (row === undefined) return undefined;
  return {
    code: 'import-unreadable',
    message: `${columnLetters(Number(column) - 1)}${row} 那一格的值不对，读不出来。`,
    fix: '改好那一格，或清空它，再导入。',
  };
}

const broken: FileFault = {
  code: 'import-unreadable',
  message: '文件坏了，或不是 Excel 表格。',
  fix: '用 Excel 或 WPS 打开核对，再另存为 .xlsx。',
};

/** Unpacks the XML parts only: no pictures, drawings, charts or macros. */
function unpacked(bytes: Uint8Array): Parts | FileFault {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/u.test(name) || /^xl\/(?:media|drawings|charts)\//u.test(name)) return false;
        total += originalSize;
        return total <= limits.unpackedBytes;
      },
    });
    if (total > limits.unpackedBytes) return tooLarge('解开以后超过 64 MB');
    return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, withoutLargeReferences(bytes)]));
  } catch {
    return broken;
  }
}

/** read-excel-file allocates every row and column up to the last cell, so check the cell references first. */
function sizeFault(xml: string): FileFault | undefined {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', row] of xml.matchAll(/\br="([A-Z]{0,3})(\d{1,7})"/gu)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnIndex(letters) + 1);
  }
  if (rows > limits.rows) return tooLarge(`有 ${rows} 行`);
  return columns > limits.columns ? tooLarge(`有 ${columns} 列`) : undefined;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return cell instanceof Date ? dateText(cell) : String(cell);
}

/** A date cell as text: the day, plus the time unless it is midnight; the time alone without a day (before 1901). */
function dateText(date: Date): string {
  const [day = '', time = ''] = nearestMinute(date).toISOString().split('T');
  const [year = 0, month, dayOfMonth] = day.split('-').map(Number);
  // Without the zero in front: nobody typed one.
  const clock = time.slice(0, 5).replace(/^0/u, '');
  if (year < 1901) return clock;
  const written = `${year}年${month}月${dayOfMonth}日`;
  return time.startsWith('00:00') ? written : `${written} ${clock}`;
}

/** A fraction of a day is seldom a whole minute in binary. */
const nearestMinute = (date: Date): Date => new Date(Math.round(date.getTime() / 60_000) * 60_000);
