/** A value of the open data; undefined where it is not known. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column: its name in JSON, and what it says of a row. */
export interface Column<Row> {
  readonly key: string;
  /** The field of a schema that describes it, `activity.name`, or its title and description. */
  readonly meaning: string | { readonly title: string; readonly description: string };
  readonly value: (row: Row) => Cell;
}

/** A table of the open data of a campaign. */
export interface OpenTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly description: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What the schema says of a field, `activity.name`. */
export type FieldDescription = (field: string) => string;

/** A table of these rows; titles are the first words of the descriptions. */
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
