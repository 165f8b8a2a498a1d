import type { SetAside, Sheet } from '../import/sheet.ts';
import { titleKey } from '../import/table/columns.ts';
import type { Names } from './codec.ts';
import type { EntryColumn } from './column.ts';
import { baseTitle, columnOf, entryColumns, idTitle, titleFor } from './columns.ts';
import { type Fields, valueAt } from './fields.ts';

/** An entry with the fields of its file. `body` holds the text of an MDX file. */
export interface FiledEntry {
  readonly id: string;
  readonly fields: Fields;
}

/** The table of a campaign's activities: a column per field, then hidden columns with the whole entry. */
export interface ExchangeTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of columns to hide, from the last. */
  readonly hidden: number;
}

/** Excel holds 32,767 UTF-16 units in a cell: a longer text continues in the columns （续2）, （续3） and so on. */
const longestCell = 32_000;

export function exchangeTable(entries: readonly FiledEntry[], names: Names): ExchangeTable {
  const columns = [
    { title: idTitle, texts: entries.map(({ id }) => id) },
    ...entryColumns.map((column) => ({
      title: titleFor(column, names),
      texts: entries.map(({ fields }) => cellOf(column, fields, names)),
    })),
    { title: baseTitle, texts: entries.map((entry) => JSON.stringify(entry)) },
  ];
  const parts = columns.map(({ title, texts }) => ({ title, chunks: texts.map(chunksOf) }));
  const widths = parts.map(({ chunks }) => Math.max(1, ...chunks.map(({ length }) => length)));
  return {
    titles: parts.flatMap(({ title }, index) =>
      Array.from({ length: widths[index] ?? 1 }, (_, part) => (part === 0 ? title : `${title}（续${part + 1}）`)),
    ),
    rows: entries.map((_, row) =>
      parts.flatMap(({ chunks }, index) =>
        Array.from({ length: widths[index] ?? 1 }, (_none, part) => chunks[row]?.[part] ?? ''),
      ),
    ),
    hidden: widths.at(-1) ?? 1,
  };
}

/** The text of a field in its column; '' where it is absent. */
export function cellOf({ path, codec }: EntryColumn, fields: Fields, names: Names): string {
  const value = valueAt(fields, path);
  return value === undefined ? '' : codec.write(value, names);
}

/** Cuts a text, never within a character. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + longestCell;
    const isWithin = /[\ud800-\udbff]/u.test(text.charAt(end - 1)) && end < text.length;
    chunks.push(text.slice(start, isWithin ? end - 1 : end));
    start = isWithin ? end - 1 : end;
  }
  return chunks;
}

/** A cell of a table: its text, joined with its continuation columns, and its 0-based column. */
export interface ExchangeCell {
  readonly column: EntryColumn;
  readonly text: string;
  readonly at: number;
}

/** A row of a table that this site exported. */
export interface ExchangeRow {
  /** 1-based. */
  readonly row: number;
  readonly id: string;
  readonly cells: readonly ExchangeCell[];
  /** The entry when it was exported. */
  readonly base?: FiledEntry;
  readonly setAside?: SetAside | undefined;
}

/** A table that this site exported, with the meaning of its columns. */
export interface ReadExchange {
  /** 0-based row of the titles. */
  readonly heading: number;
  readonly idColumn: number | undefined;
  readonly columns: readonly { readonly column: EntryColumn; readonly at: readonly number[] }[];
  readonly rows: readonly ExchangeRow[];
}

/** Reads a sheet of a table that this site exported, for editing or as open data; undefined for any other. */
export function readExchange(sheet: Sheet): ReadExchange | undefined {
  const heading = sheet.rows.slice(0, mostLinesAbove).findIndex(isOurs);
  const titles = sheet.rows[heading];
  if (!titles) return undefined;
  const base = columnsOf(titles, baseTitle);
  const idColumn = columnsOf(titles, idTitle)[0];
  const seen = new Set<EntryColumn>();
  const columns = titles.flatMap((title) => {
    const column = title.trim() === '' ? undefined : columnOf(title);
    if (!column || seen.has(column)) return [];
    seen.add(column);
    return [{ column, at: columnsOf(titles, title) }];
  });
  const rows = sheet.rows.slice(heading + 1).flatMap((cells, index): readonly ExchangeRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const textAt = (at: readonly number[]) => at.map((each) => cells[each] ?? '').join('');
    const written = baseOf(textAt(base));
    return [
      {
        row: heading + index + 2,
        id: (idColumn === undefined ? '' : (cells[idColumn] ?? '')).trim(),
        cells: columns.map(({ column, at }) => ({ column, text: textAt(at), at: at[0] ?? 0 })),
        ...(written ? { base: written } : {}),
        setAside: sheet.setAside?.get(heading + index + 1),
      },
    ];
  });
  return { heading, idColumn, columns, rows };
}

/** Lines that may stand above the titles. */
const mostLinesAbove = 40;

/** Titles that no other table has together. */
const isOurs = (titles: readonly string[]): boolean => {
  const has = (wanted: string) => titles.some((title) => isTitle(title, wanted));
  return has(baseTitle) || ['示例数据', '活动名称'].every(has);
};

const isTitle = (title: string, wanted: string): boolean => titleKey(title) === titleKey(wanted);

/** The column with a title, followed by its continuation columns. */
function columnsOf(titles: readonly string[], title: string): readonly number[] {
  const first = titles.findIndex((each) => isTitle(each, title));
  if (first < 0) return [];
  const more = titles.flatMap((each, at) => {
    const [, number] = new RegExp(`^${escaped(titleKey(title))}[(（]续(\\d+)[)）]$`, 'u').exec(titleKey(each)) ?? [];
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  return [first, ...more.toSorted((a, b) => a.number - b.number).map(({ at }) => at)];
}

const escaped = (text: string) => text.replace(/[()（）.*+?^${}|[\]\\]/gu, String.raw`\$&`);

/** The entry in a hidden cell; undefined when somebody changed the cell. */
function baseOf(text: string): FiledEntry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const [id, fields] = [valueAt(value, ['id']), valueAt(value, ['fields'])];
    return typeof id === 'string' && typeof fields === 'object' && fields !== null
      ? { id, fields: fields as Fields }
      : undefined;
  } catch {
    return undefined;
  }
}
