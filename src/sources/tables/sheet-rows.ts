import type { Names } from '#domain/exchange/codec.ts';
import { type ReadExchange, readExchange } from '#domain/exchange/exchange-table.ts';
import { readingOf, type TableRow } from '#domain/exchange/row-updates.ts';
import { formsOf } from '#domain/import/forms/forms.ts';
import type { RowOutcome } from '#domain/import/outcome.ts';
import { readGroup } from '#domain/import/row/row.ts';
import type { RowContext } from '#domain/import/row/row-context.ts';
import type { Sheet } from '#domain/import/sheet.ts';
import type { Field } from '#domain/import/table/column-titles.ts';
import { columnMeaning } from '#domain/import/table/columns.ts';
import type { Heading } from '#domain/import/table/heading.ts';
import type { Book } from '#domain/import/table/owner.ts';
import { isList, type Table, tablesOf } from '#domain/import/table/table.ts';
import { noFacts, settleTable, type TableFacts } from '#domain/import/table/table-facts.ts';
import { remembered } from '#domain/remembered.ts';

/** A table of a sheet, its rows read. */
export interface SheetRows {
  readonly sheet: Sheet;
  readonly heading: Heading;
  readonly facts: TableFacts;
  readonly isExchange: boolean;
  readonly rows: readonly TableRow[];
  readonly left: readonly (RowOutcome & { readonly kind: 'left' })[];
}

/** A sheet whose name or title says that what it lists is over: 8月（已结束）, 去年的（参考）, 2026年安排（存底，不报）. */
export const isOver = ({ name = '', rows }: Sheet): boolean => {
  const [title, ...more] = new Set(rows[0]?.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const isTitled = title !== undefined && more.length === 0;
  return (
    /已结束|存档|归档|作废|存底|去年|往年/u.test(name) ||
    (isTitled && /[（(][^（()）]*(?:存[档底]|作废|[，,、]不报)[)）]$/u.test(title))
  );
};

/** True for a sheet with a table or forms of activities. */
export const isReadable = (sheet: Sheet): boolean =>
  !sheet.isHidden && !isOver(sheet) && (readExchange(sheet) !== undefined || clerkTables(sheet).length > 0);

/** The tables of a sheet; without a list of activities forms, each a table of its own, come first. */
const clerkTables = remembered((sheet: Sheet): readonly (Table & { readonly sheet: Sheet })[] => {
  const tables = tablesOf(sheet).map((table) => ({ ...table, sheet }));
  const forms = tables.some((table) => isList(sheet, table)) ? [] : formsOf(sheet);
  return forms.length > 0 ? forms : tables;
});

/** Reads the tables of a sheet: a table that this site exported, or a clerk's tables. */
export function sheetRows(whole: Sheet, context: RowContext, names: Names, book: Book): readonly SheetRows[] {
  if (whole.isHidden || isOver(whole)) return [];
  const exchange = readExchange(whole);
  if (exchange) return [exchangeRows(whole, exchange, names)];
  return clerkTables(whole).map((table) => {
    const { sheet, groups, left } = table;
    const { heading, context: own } = settleTable(sheet, table, context, book);
    return {
      sheet,
      heading,
      facts: heading.facts,
      isExchange: false,
      rows: groups.map((group) => ({
        kind: 'clerk' as const,
        reading: readGroup(sheet, group, heading, own),
        at: { id: heading.columns.get('id'), name: heading.columns.get('name') },
      })),
      left: left.map((each) => ({ kind: 'left' as const, ...each })),
    };
  });
}

function exchangeRows(sheet: Sheet, read: ReadExchange, names: Names): SheetRows {
  const heading = exchangeHeading(sheet, read);
  const isLeft = ({ setAside }: ReadExchange['rows'][number]) => setAside === 'struck';
  return {
    sheet,
    heading,
    facts: noFacts,
    isExchange: true,
    rows: read.rows
      .filter((row) => !isLeft(row))
      .map((row) => ({
        kind: 'exchange' as const,
        row,
        reading: readingOf(row, names, heading.titles),
        at: { id: read.idColumn, name: heading.columns.get('name') },
      })),
    left: read.rows
      .filter(isLeft)
      .map(({ row, id }) => ({ kind: 'left' as const, row, reason: 'struck' as const, text: id })),
  };
}

/** The heading of a table of ours, for messages. */
function exchangeHeading(sheet: Sheet, { heading, columns }: ReadExchange): Heading {
  const titles = sheet.rows[heading] ?? [];
  const known = new Set(columns.flatMap(({ at }) => at));
  const fields = new Map<Field, number>();
  for (const [column, title] of titles.entries()) {
    const meaning = columnMeaning(title);
    if (meaning.kind === 'field' && !fields.has(meaning.field)) fields.set(meaning.field, column);
  }
  return {
    row: heading,
    height: 1,
    columns: fields,
    personal: [],
    unread: titles.flatMap((title, column) =>
      title.trim() === '' || known.has(column) || columnMeaning(title).kind !== 'unknown' || isOwn(title)
        ? []
        : [{ title, column }],
    ),
    titles,
    serial: undefined,
  };
}

/** The hidden columns. */
const isOwn = (title: string): boolean => title.startsWith('原记录');
