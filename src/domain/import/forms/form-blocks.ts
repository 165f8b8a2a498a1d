import { titleKey } from '../table/columns.ts';
import { lineReason } from '../table/outside-lines.ts';
import { type FormCell, isOfPaper, mayBeLabel } from './form-cells.ts';
import { labelsIn } from './form-labels.ts';

/** Rows by 0-based index, `to` exclusive: those of the form, of the lines above it and of those below it. */
export interface Block {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly tail: number;
}

/** The forms of a sheet: one ends where its first label, or the name, comes again. Lines between two belong to one of them. */
export function blocksOf(rows: readonly (readonly FormCell[])[], name: string): readonly Block[] {
  const starts: number[] = [];
  const ends: number[] = [];
  let opening = '';
  let names = 0;
  for (const [row, cells] of rows.entries()) {
    const labels = labelsIn(cells);
    const [first] = labels;
    if (!first) continue;
    const hasName = labels.some(({ text }) => titleKey(text) === name);
    if (starts.length === 0 || titleKey(first.text) === opening || (hasName && names > 0)) {
      starts.push(row);
      opening = titleKey(first.text);
      names = 0;
    }
    if (hasName) names += 1;
    ends[starts.length - 1] = Math.max(row, ...cells.map(({ toRow }) => toRow)) + 1;
  }
  const blocks = starts.map((from, index) => ({ from, to: endOf(rows, ends[index] ?? from + 1, starts[index + 1]) }));
  const tails = blocks.map(({ to }, index) => tailOf(rows, to, starts[index + 1]));
  return blocks.map((block, index) => ({ ...block, head: tails[index - 1] ?? 0, tail: tails[index] ?? block.to }));
}

/** The rows below the last known label that are of the form, too: its value below it, and labels that are not known. */
function endOf(rows: readonly (readonly FormCell[])[], end: number, next = rows.length): number {
  const last = rows[end - 1] ?? [];
  const isAlone = last.length === 1 && labelsIn(last).length === 1;
  const columns = new Set(rows.slice(0, end).flatMap((cells) => labelsIn(cells).map(({ column }) => column)));
  const more = rows.slice(end, next).findIndex(([cell, value, ...others], index) => {
    if (!cell || isOfPaper([cell])) return true;
    const isValue = index === 0 && isAlone && value === undefined && lineReason(cell.text) === undefined;
    const isLabel = value !== undefined && others.length < 3 && columns.has(cell.column) && mayBeLabel(cell);
    return !isValue && !isLabel;
  });
  const to = more < 0 ? next : end + more;
  return Math.max(to, ...rows.slice(end, to).flatMap((cells) => cells.map(({ toRow }) => toRow + 1)));
}

/** Lines below a form belong to it as far as a blank row; without one those that are signatures or notes. */
function tailOf(rows: readonly (readonly FormCell[])[], to: number, next: number | undefined): number {
  if (next === undefined) return rows.length;
  const between = rows.slice(to, next);
  const blank = between.findIndex((cells) => cells.length === 0);
  if (blank >= 0) return to + blank;
  const title = between.findIndex(([cell]) => lineReason(cell?.text ?? '') === undefined);
  return title < 0 ? to : to + title;
}
