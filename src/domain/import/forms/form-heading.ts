import type { Sheet } from '../sheet.ts';
import { type Heading, headingOf, ownedBy, type Title } from '../table/heading.ts';

/** The heading of a table whose columns have the labels of a form. `row` is its 0-based index, `lines` stand above the form. */
export const headingOfLabels = (
  sheet: Sheet,
  labels: readonly { readonly label: string; readonly group: string }[],
  row: number,
  lines: readonly string[],
): Heading => {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const titles = labels.map(
    ({ label, group }, column): Title => ({
      column,
      group: bare(group || label),
      own: group === '' ? '' : bare(label),
    }),
  );
  return ownedBy(sheet, headingOf(row, 1, titles), lines);
};
