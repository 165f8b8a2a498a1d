import type { Field } from './column-titles.ts';

/** The heading of a table and the meaning of its columns. */
export interface Heading {
  /** 0-based index of its first row. */
  readonly row: number;
  /** Number of rows: two when groups of columns have a title of their own. */
  readonly height: 1 | 2;
  /** 0-based column index of each field; the first of two columns for one field. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns with personal data. */
  readonly personal: readonly TitledColumn[];
  /** Columns with an unknown title, or for a field that an earlier column has. */
  readonly unread: readonly TitledColumn[];
  /** Titles by column, of both rows. */
  readonly titles: readonly string[];
  /** Title of the column that is taken for that of names where none has such a title, and others may be it. */
  readonly assumedName?: string;
  /** Title of the only column whose cells are like names, where none has such a title. */
  readonly foundName?: string;
  /** Column of the row numbers. */
  readonly serial: number | undefined;
  /** Whether the table says that the end stays empty where it is the day of the start. */
  readonly hasEmptyEnds?: boolean;
  /** Columns that are read by their cells, against a known title. */
  readonly readOtherwise?: readonly number[];
  /** Columns whose title all of their cells contradict, with the field that they are like. */
  readonly doubted?: readonly (TitledColumn & { readonly like: Field })[];
}

export interface TitledColumn {
  readonly title: string;
  readonly column: number;
}
