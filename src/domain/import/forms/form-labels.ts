import { type FormCell, isBeside, isHeadingRow, isKnownLabel, isOfPaper, mayBeLabel } from './form-cells.ts';

/** A label of a form with what stands beside it, or below. */
export interface Labelled {
  readonly label: FormCell;
  /** The label that this one is a part of: 活动时间 of 开始. '' without one. */
  readonly group: string;
  readonly values: readonly FormCell[];
}

interface Open extends Labelled {
  readonly values: FormCell[];
}

/** The labels of a form, and its cells that belong to none. */
export interface FormReading {
  readonly labels: readonly Labelled[];
  readonly others: readonly FormCell[];
}

/** Known labels that stand left of their values in a row. */
export const labelsIn = (cells: readonly FormCell[]): readonly FormCell[] =>
  isHeadingRow(cells) || isOfPaper(cells)
    ? []
    : cells.filter((cell, index) => {
        const before = cells[index - 1];
        return isKnownLabel(cell) && !(before && isKnownLabel(before) && isBeside(cell, before));
      });

/** Reads the rows of one form. */
export function readLabels(rows: readonly (readonly FormCell[])[]): FormReading {
  const columns = new Set(rows.flatMap((cells) => labelsIn(cells).map(({ column }) => column)));
  const labels: Open[] = [];
  const others: FormCell[] = [];
  let above: readonly Open[] = [];
  for (const cells of rows.filter(({ length }) => length > 0)) {
    const below = valuesBelow(cells, above, columns);
    for (const [open, cell] of below ?? []) open.values.push(cell);
    if (below) continue;
    const read = isHeadingRow(cells)
      ? { labels: cells.map((cell) => opened(cell)), others: [] }
      : readRow(cells, columns, labels.at(-1));
    labels.push(...read.labels);
    others.push(...read.others);
    above = read.labels.length === cells.length ? read.labels : [];
  }
  return { labels, others };
}

const opened = (label: FormCell, group = ''): Open => ({ label, group, values: [] });

/** The values in a row below titles, or below a label alone in its row. Undefined for a row with labels of its own. */
function valuesBelow(
  cells: readonly FormCell[],
  above: readonly Open[],
  columns: ReadonlySet<number>,
): readonly (readonly [Open, FormCell])[] | undefined {
  const [only, ...more] = above;
  if (!only || cells.some(isKnownLabel) || (more.length === 0 && !isAlone(cells, only, columns))) return undefined;
  const found = cells.map((cell) => [above.find(({ label }) => isUnder(cell, label)), cell] as const);
  return found.every((pair): pair is readonly [Open, FormCell] => pair[0] !== undefined) ? found : undefined;
}

const isUnder = (cell: FormCell, label: FormCell): boolean =>
  label.column <= cell.column && cell.column <= label.toColumn && cell.row > label.toRow;

/** One text as wide as the label above it; where cells are not merged, one that can be no label itself. */
function isAlone(cells: readonly FormCell[], { label }: Open, columns: ReadonlySet<number>): boolean {
  const [cell] = cells;
  if (!cell || cells.length > 1 || cell.column !== label.column) return false;
  const isWide = label.toColumn > label.column && label.toColumn === cell.toColumn;
  return isWide || (cell.toColumn === label.toColumn && columns.has(cell.column) && !mayBeLabel(cell));
}

/** Reads a row of labels with values. `last` is the last label of the rows above. */
function readRow(
  cells: readonly FormCell[],
  columns: ReadonlySet<number>,
  last: Open | undefined,
): FormReading & { readonly labels: Open[] } {
  const labels: Open[] = [];
  const others: FormCell[] = [];
  for (const [index, cell] of cells.entries()) {
    const current = labels.at(-1);
    const taker = current ?? (last && isMoreOf(cell, last) ? last : undefined);
    if (!isLabelHere(cell, cells[index + 1], current, columns)) (taker?.values ?? others).push(cell);
    else if (current && isValuePlace(cell, current)) labels.splice(-1, 1, opened(cell, current.label.text));
    else labels.push(opened(cell));
  }
  return { labels, others };
}

/** The label is merged down to the row of the cell, or has a value in the column above it. */
const isMoreOf = (cell: FormCell, { label, values }: Open): boolean =>
  cell.row <= label.toRow || values.some(({ column }) => column === cell.column);

const isValuePlace = (cell: FormCell, { label, values }: Open): boolean => values.length === 0 && isBeside(cell, label);

/** A known label, unless it is the value of the one beside it; another text where labels stand, when it may be one. */
function isLabelHere(
  cell: FormCell,
  next: FormCell | undefined,
  current: Open | undefined,
  columns: ReadonlySet<number>,
): boolean {
  const isTaken = current !== undefined && isValuePlace(cell, current);
  if (isKnownLabel(cell)) return !isTaken || (next !== undefined && isBeside(next, cell) && !isKnownLabel(next));
  return !isTaken && columns.has(cell.column) && mayBeLabel(cell);
}
