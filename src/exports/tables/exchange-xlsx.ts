import writeXlsxFile, { type Feature, type SheetData } from 'write-excel-file/universal';
import type { ExchangeTable } from '#domain/exchange/exchange-table.ts';
import { atOneTime } from '../office-file.ts';
import { sheetText } from './sheet-text.ts';

/**
 * The table of all fields of a campaign's activities as a workbook of one sheet, to be edited and imported. All cells are
 * text, so that no office program takes one for a date or a number. The columns of the entries as they were are hidden.
 */
export async function exchangeXlsx({ titles, rows, hidden }: ExchangeTable): Promise<Uint8Array> {
  const heading = titles.map((title) => ({ ...textCell(title), fontWeight: 'bold' as const }));
  const sheet: SheetData = [heading, ...rows.map((row) => row.map((text) => (text === '' ? null : textCell(text))))];
  const columns = titles.map((title) => ({ width: widthOf(title) }));
  const options = { sheet: '活动', columns, stickyRowsCount: 1, stickyColumnsCount: 4 };
  const file = await writeXlsxFile(sheet, options, { features: [hiddenFrom(titles.length - hidden)] }).toBlob();
  return atOneTime(new Uint8Array(await file.arrayBuffer()));
}

/** Hides the columns from a 0-based index on (ECMA-376, part 1, 18.3.1.13). */
const hiddenFrom = (first: number): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace(/<col (?=[^>]*\bmin="(\d+)")/gu, (tag, column: string) =>
            Number(column) > first ? `${tag}hidden="1" ` : tag,
          ),
      },
    },
  },
});

const wide = /名称|介绍|时间$|链接|详情|总结$|报道|记录$|单位$|正文/u;
/** Characters. */
const widthOf = (title: string): number => (wide.test(title) ? 40 : 16);

const textCell = (text: string) => ({ type: String, value: sheetText(text), alignVertical: 'top' as const });
