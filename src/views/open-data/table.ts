/** A value of the open data; undefined when not known. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column: its JSON key, its meaning, and how to read its value from a row. */
export interface Column<Row> {
  readonly key: string;
  /** Schema field that describes the column, such as `activity.name`, or an explicit title and description. */
  readonly meaning: string | { readonly title: string; readonly description: string };
  readonly value: (row: Row) => Cell;
}

/** A table of a campaign's open data. */
export interface OpenTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly description: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Returns the schema's description of a field such as `activity.name`. */
export type FieldDescription = (field: string) => string;

/** Builds a table. Column titles are the descriptions up to the first punctuation mark. */
export function openTable<Row>(
  { id, title, columns }: { readonly id: string; readonly title: string; readonly columns: readonly Column<Row>[] },
  rows: readonly Row[],
  describe: FieldDescription,
): OpenTable {
  return {
    id,
    title,
    columns: columns.map(({ key, meaning }) => {
      if (typeof meaning !== 'string') return { key, ...meaning };
      const description = describe(meaning);
      return { key, title: description.split(/[，；：、。（]/u)[0] ?? description, description };
    }),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
