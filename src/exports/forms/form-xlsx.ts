import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import { fillText } from '#views/notice/forms/fill-text.ts';
import type { FormTable } from '#views/notice/forms/forms.ts';
import { atOneTime } from '../office-file.ts';
import { printedPages } from '../tables/printed-pages.ts';
import { rowHeight } from '../tables/row-height.ts';
import { sheetText } from '../tables/sheet-text.ts';

/** Relative column widths by the column's name. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^序号$/u, 9],
  [/名称/u, 34],
  [/单位/u, 28],
  [/时间/u, 32],
  [/地点/u, 24],
  [/电话/u, 16],
];
const defaultWidth = 12;
/** Characters across a landscape A4 page between margins of 15 mm. */
const pageWidth = 116;
const sheetName = '表';

/**
 * Renders a table of a notice as an Excel workbook laid out like the paper form: label, title and the line to fill in
 * across the full width, then the columns, which repeat on every printed page. All cells are text with borders. The same
 * table gives the same bytes.
 */
export async function formXlsx({ label, title, head, columns, rows }: FormTable): Promise<Uint8Array> {
  const across = (text: string, style: object): readonly (Cell | null)[] => [
    { ...textCell(text), columnSpan: columns.length, ...style },
    ...columns.slice(1).map(() => null),
  ];
  const columnWidths = pageWidths(columns);
  const grid = { borderStyle: 'thin' as const, wrap: true, alignVertical: 'center' as const };
  const above = [
    across(label, { fontSize: 12, height: 20 }),
    across(title, { fontSize: 18, fontWeight: 'bold', align: 'center', height: 42, alignVertical: 'center' }),
    ...(head.length > 0 ? [across(head.map(fillText).join('　　　'), { fontSize: 12, height: 26 })] : []),
  ];
  const sheet: SheetData = [
    ...above,
    columns.map((name) => ({
      ...textCell(name),
      ...grid,
      fontWeight: 'bold' as const,
      align: 'center' as const,
      height: 30,
    })),
    ...rows.map((row) => {
      const height = Math.max(36, rowHeight(row, columnWidths));
      return row.map((text, column) => ({ ...textCell(text), ...grid, ...aligned(columns[column]), height }));
    }),
  ].map((row) => [...row]);
  const options = { sheet: sheetName, columns: columnWidths.map((width) => ({ width })) };
  const file = await writeXlsxFile(sheet, options, {
    fontFamily: '宋体',
    fontSize: 12,
    features: [printedPages(sheetName, above.length + 1)],
  }).toBlob();
  return atOneTime(new Uint8Array(await file.arrayBuffer()));
}

function pageWidths(columns: readonly string[]) {
  const shares = columns.map((name) => widths.find(([pattern]) => pattern.test(name))?.[1] ?? defaultWidth);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share * pageWidth) / total));
}

const textCell = (text: string) => ({ type: String, value: sheetText(text) });

const aligned = (column: string | undefined) => (column === '序号' ? { align: 'center' as const } : {});
