import { columnLetters, type Sheet } from '../sheet.ts';
import { titleKey } from '../table/columns.ts';
import type { Heading } from '../table/heading.ts';
import { withTheme } from '../table/heading-names.ts';
import { lineReason } from '../table/outside-lines.ts';
import { headingOf, type Title } from '../table/read-heading.ts';
import type { LeftOutRow, Table } from '../table/table.ts';
import { type Block, blocksOf } from './form-blocks.ts';
import { cellsOf, type FormCell, fieldOf, nameLabelOf } from './form-cells.ts';
import { type FormReading, type Labelled, labelsIn, readLabels } from './form-labels.ts';
import { reasonOf, valuesOf } from './form-values.ts';

/** A form as a table of one row: the sheet has the values in the row of the name, in the order of the labels. */
export interface Form extends Table {
  readonly sheet: Sheet;
}

/** Rows of labels that make a form, and not a row of a table with a title in it. */
const fewestRows = 3;

/**
 * The filled-in forms of a sheet, each a table of one row: labels that are known titles of columns stand left of their
 * values or above them, 活动名称 among them. Blank forms and samples have no row. Empty for a sheet of anything else.
 */
export function formsOf(sheet: Sheet): readonly Form[] {
  const rows = cellsOf(sheet);
  const nameLabel = nameLabelOf(rows.flatMap(labelsIn));
  if (nameLabel === undefined) return [];
  const forms = blocksOf(rows, nameLabel).map((block) => {
    const reading = readLabels(rows.slice(block.from, block.to));
    return { block, reading, names: reading.labels.filter(({ label }) => titleKey(label.text) === nameLabel) };
  });
  return forms.every(isForm) ? forms.map((form) => formOf(sheet, rows, form)) : [];
}

interface ReadBlock {
  readonly block: Block;
  readonly reading: FormReading;
  /** The labels of names. */
  readonly names: readonly Labelled[];
}

function isForm({ reading: { labels }, names }: ReadBlock): boolean {
  const fields = new Set(labels.flatMap(({ label }) => fieldOf(label.text) ?? []));
  const rows = new Set(labels.map(({ label }) => label.row));
  return (
    rows.size >= fewestRows && fields.size >= 3 && names.length === 1 && names.every(({ values }) => values.length < 2)
  );
}

function formOf(
  sheet: Sheet,
  rows: readonly (readonly FormCell[])[],
  { block: { head, from, to, tail }, reading: { labels, others }, names: [name] }: ReadBlock,
): Form {
  const row = name?.label.row ?? from;
  const lines = rows.slice(head, from).flat();
  const told = labels.filter(({ label }) => sheet.setAside?.get(label.row) === undefined);
  const values = told.flatMap((each) => valuesOf(each, sheet));
  const cells = Array.from({ length: row + 1 }, (_, index) => (index === row ? values.map(({ text }) => text) : []));
  const struck = values.flatMap(({ isStruck }, column) => (isStruck ? [column] : []));
  const own: Sheet = {
    ...(sheet.name === undefined ? {} : { name: sheet.name }),
    rows: cells,
    struck: new Map(struck.length > 0 ? [[row, struck]] : []),
    addresses: values.map(({ at }) => `${columnLetters(at.column)}${at.row + 1}`),
  };
  const heading = headingOfLabels(values, row - 1);
  const reason = reasonOf(sheet, name, values, lines);
  const left: readonly LeftOutRow[] = [
    ...lines.map((cell) => ({ row: cell.row + 1, reason: 'above' as const, text: cell.text })),
    ...(reason === undefined ? [] : [{ row: row + 1, reason, text: name?.values[0]?.text ?? titleOf(lines) }]),
    ...labels
      .filter((each) => !told.includes(each) && reason !== 'hidden' && reason !== 'struck')
      .map(({ label }) => ({
        row: label.row + 1,
        reason: sheet.setAside?.get(label.row) ?? ('hidden' as const),
        text: label.text,
      })),
    ...others.map((cell) => leftLine(cell, 'section')),
    ...rows.slice(to, tail).flatMap(([cell, ...beside]) => {
      if (!cell) return [];
      return [leftLine({ ...cell, text: [cell, ...beside].map(({ text }) => text).join(' ') }, 'note')];
    }),
  ];
  const groups = reason === undefined ? [{ rows: [row], isAssumed: false, sections: [] }] : [];
  return { sheet: own, heading, groups, left, lines: lines.map(({ text }) => text) };
}

/** The title among the lines above a form: 附件1 may stand above it. */
const titleOf = (lines: readonly FormCell[]): string =>
  (lines.find(({ text }) => /表$/u.test(text)) ?? lines[0])?.text ?? '';

const leftLine = (cell: FormCell, otherwise: 'section' | 'note'): LeftOutRow => ({
  row: cell.row + 1,
  reason: lineReason(cell.text) ?? otherwise,
  text: cell.text,
});

/** The heading of a table whose columns have the labels of a form. `row` is its 0-based index. */
const headingOfLabels = (
  labels: readonly { readonly label: string; readonly group: string }[],
  row: number,
): Heading => {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const titles = labels.map(
    ({ label, group }, column): Title => ({
      column,
      group: bare(group || label),
      own: group === '' ? '' : bare(label),
    }),
  );
  return withTheme(headingOf(row, 1, titles));
};
