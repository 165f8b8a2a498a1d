import { unzipSync } from 'fflate';
import type { FileFault, MergedCells, Sheet } from '#domain/import/sheet.ts';
import { limits, tooLarge } from './limits.ts';
import { mergedDown } from './merged-cells.ts';
import { paragraphText } from './word-text.ts';
import type { TableReading } from './workbook.ts';
import { elementsIn, within, type XmlElement, xmlTree } from './xml-tree.ts';

const prefixes = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
};

const broken: FileFault = {
  code: 'import-unreadable',
  message: '文件坏了，或不是 Word 文件。',
  fix: '用 Word 或 WPS 打开核对，再另存为 .docx。',
};

/**
 * Reads a Word document (ECMA-376, part 1, 17) as one sheet: a row for each paragraph and for each row of its tables.
 * Undefined for another file.
 */
export function readWordDocument(bytes: Uint8Array): TableReading | undefined {
  const xml = mainPart(bytes);
  if (xml === undefined || typeof xml === 'object') return xml;
  try {
    const [body] = within(xmlTree(xml, prefixes), 'w:body');
    const rows = body ? blocksIn(body).flatMap(rowsOf) : [];
    if (rows.length > limits.rows) return { fault: tooLarge(`有 ${rows.length} 行`) };
    const width = Math.max(0, ...rows.map(widthOf));
    return width > limits.columns ? { fault: tooLarge(`有 ${width} 列`) } : { sheets: [sheetOf(rows, width)] };
  } catch {
    return { fault: broken };
  }
}

function mainPart(bytes: Uint8Array): string | { readonly fault: FileFault } | undefined {
  let isLarge = false;
  try {
    const { 'word/document.xml': part } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'word/document.xml') return false;
        isLarge = originalSize > limits.unpackedBytes;
        return !isLarge;
      },
    });
    if (isLarge) return { fault: tooLarge('解开以后超过 64 MB') };
    return part && new TextDecoder().decode(part);
  } catch {
    return undefined;
  }
}

interface Cell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  /** A part of the cell above it. */
  readonly isMore: boolean;
}

type Row = readonly Cell[];

const widthOf = (row: Row): number => Math.max(0, ...row.map(({ column, span }) => column + span));

/** Paragraphs and tables, those in frames for content as well. */
const blocksIn = (element: XmlElement): readonly XmlElement[] => within(element, 'w:p', 'w:tbl');

function rowsOf(block: XmlElement): readonly Row[] {
  if (block.name === 'w:tbl') return within(block, 'w:tr').map(cellsOf);
  return [[{ text: paragraphText(block), column: 0, span: 1, isMore: false }]];
}

function cellsOf(row: XmlElement): Row {
  const cells: Cell[] = [];
  let column = numberIn(row, 'w:trPr', 'w:gridBefore') ?? 0;
  for (const cell of within(row, 'w:tc')) {
    const span = Math.max(1, numberIn(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
    const [merge] = propertyIn(cell, 'w:tcPr', 'w:vMerge');
    const isMore = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    cells.push({ text: isMore ? '' : textOf(cell), column, span, isMore });
    column += span;
  }
  return cells;
}

/** Paragraphs of a cell, those of tables in it as well. */
const textOf = (cell: XmlElement): string => within(cell, 'w:p').map(paragraphText).join('\n').trim();

const propertyIn = (element: XmlElement, properties: string, name: string): readonly XmlElement[] =>
  elementsIn(element)
    .filter((each) => each.name === properties)
    .flatMap((each) => within(each, name));

const numberIn = (element: XmlElement, properties: string, name: string): number | undefined => {
  const [property] = propertyIn(element, properties, name);
  return property && (Number(property.attributes['w:val']) || 0);
};

function sheetOf(rows: readonly Row[], width: number): Sheet {
  const texts = rows.map((row) => {
    const cells = Array.from({ length: width }, () => '');
    for (const { text, column } of row) cells[column] = text;
    return cells;
  });
  const merged = rows.flatMap((row, index) =>
    row.filter(({ isMore }) => !isMore).flatMap((cell) => mergeOf(cell, index, rows)),
  );
  return { rows: mergedDown(texts, merged), merged };
}

function mergeOf({ column, span }: Cell, fromRow: number, rows: readonly Row[]): readonly MergedCells[] {
  let toRow = fromRow;
  while (rows[toRow + 1]?.some((below) => below.isMore && below.column === column)) toRow += 1;
  return span === 1 && toRow === fromRow ? [] : [{ fromRow, toRow, fromColumn: column, toColumn: column + span - 1 }];
}
