import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import { type FormTable, headText } from '#views/notice/forms/forms.ts';
import { atOneTime } from '../office-file.ts';
import { sheetText } from '../tables/sheet-text.ts';

/** Relative column widths by the column's name. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^序号$/u, 6],
  [/名称/u, 34],
  [/单位/u, 28],
  [/时间/u, 24],
  [/地点/u, 24],
  [/电话/u, 16],
];
const defaultWidth = 12;
/** Characters across a landscape A4 page in every office program: a wider table would spill onto a second page. */
const pageWidth = 96;

/**
 * Renders a table of a notice as an Excel workbook laid out like the paper form: label, title and head lines across the
 * full width, then the columns. All cells are text with borders. The same table gives the same bytes.
 */
export async function formXlsx({ label, title, head, columns, rows }: FormTable): Promise<Uint8Array> {
  const across = (text: string, style: object): readonly (Cell | null)[] => [
    { ...textCell(text), columnSpan: columns.length, ...style },
    ...columns.slice(1).map(() => null),
  ];
  const columnWidths = pageWidths(columns);
  const grid = { borderStyle: 'thin' as const, wrap: true, alignVertical: 'center' as const };
  const sheet: SheetData = [
    across(label, { fontSize: 12 }),
    across(title, { fontSize: 18, fontWeight: 'bold', align: 'center', height: 42, alignVertical: 'center' }),
    ...head.map((line) => across(headText(line), { fontSize: 12, height: 24 })),
    columns.map((name) => ({
      ...textCell(name),
      ...grid,
      fontWeight: 'bold' as const,
      align: 'center' as const,
      height: 30,
    })),
    ...rows.map((row) => {
      const height = heightOf(row, columnWidths);
      return row.map((text, column) => ({ ...textCell(text), ...grid, ...aligned(columns[column]), height }));
    }),
  ].map((row) => [...row]);
  const options = {
    sheet: '表',
    columns: columnWidths.map((width) => ({ width })),
    orientation: 'landscape' as const,
    fontFamily: '宋体',
    fontSize: 12,
  };
  const file = await writeXlsxFile(sheet, options).toBlob();
  return atOneTime(new Uint8Array(await file.arrayBuffer()));
}

function pageWidths(columns: readonly string[]) {
  const shares = columns.map((name) => widths.find(([pattern]) => pattern.test(name))?.[1] ?? defaultWidth);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share * pageWidth) / total));
}

/**
 * Row height in points for the lines of the fullest cell: office programs do not grow a row with an explicit height.
 */
function heightOf(row: readonly string[], columnWidths: readonly number[]): number {
  const lines = row.map((text, column) => Math.ceil((2 * [...text].length) / (columnWidths[column] ?? defaultWidth)));
  return Math.max(36, 16 * Math.max(...lines) + 8);
}

const textCell = (text: string) => ({ type: String, value: sheetText(text) });

const aligned = (column: string | undefined) => (column === '序号' ? { align: 'center' as const } : {});
