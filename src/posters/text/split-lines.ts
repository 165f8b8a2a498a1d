import type { Atom } from '#domain/phrases/atoms.ts';
import { hangLeft, hangRight, standsCloser } from '#domain/phrases/punctuation.ts';
import type { Measure } from './measure.ts';

/** Atoms with cached measurements, in ems. */
export interface MeasuredText {
  readonly atoms: readonly Atom[];
  /** Prefix sums: width of the text before each atom; the last value is the total width. */
  readonly sums: readonly number[];
  /** Width saved when a line starts with the atom: hanging punctuation, less the pull towards the previous mark. */
  readonly starts: readonly number[];
  /** Width saved when a line ends with the atom: trailing space, hanging punctuation. */
  readonly ends: readonly number[];
}

export interface SplitText {
  readonly lines: readonly string[];
  /** Sum of squared differences between line width and mean width (ems), plus the penalty for a short last line. */
  readonly raggedness: number;
  /** Sum of the costs of the breaks. */
  readonly breakCost: number;
  /** The highest cost of a break; at least 0. */
  readonly worstBreak: number;
}

interface Step {
  readonly cost: number;
  readonly raggedness: number;
  readonly from: number;
}

export function measureAtoms(atoms: readonly Atom[], measure: Measure): MeasuredText {
  const space = measure(' ');
  const sums = [0];
  const pulls = atoms.map((atom, index) => {
    const before = [...(atoms[index - 1]?.text ?? '')].at(-1);
    const pull = before && standsCloser(before, [...atom.text][0] ?? '') ? 0.5 : 0;
    sums.push((sums[index] ?? 0) + measure(atom.text) - pull);
    return pull;
  });
  return {
    atoms,
    sums,
    starts: atoms.map(({ text }, index) => hangLeft(text) - (pulls[index] ?? 0)),
    ends: atoms.map(({ text }) => hangRight(text.trimEnd()) + (text.endsWith(' ') ? space : 0)),
  };
}

/** Width in ems of a line of the atoms from `from` up to but excluding `to`, without hanging punctuation. */
function extentOf({ sums, starts, ends }: MeasuredText, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0) - (starts[from] ?? 0) - (ends[to - 1] ?? 0);
}

/**
 * Splits text into exactly `count` lines of at most `width` ems. Minimises raggedness plus break costs by dynamic
 * programming. undefined when the text does not fit.
 */
export function splitLines(text: MeasuredText, count: number, width: number): SplitText | undefined {
  const { atoms } = text;
  const ideal = extentOf(text, 0, atoms.length) / count;
  const table: (Step | undefined)[][] = [[{ cost: 0, raggedness: 0, from: 0 }]];
  for (let line = 1; line <= count; line += 1) {
    const previous = table[line - 1] ?? [];
    table.push(
      Array.from({ length: atoms.length + 1 }, (_, to) =>
        line === count && to < atoms.length ? undefined : bestStep(text, previous, to, width, ideal),
      ),
    );
  }
  const last = table[count]?.[atoms.length];
  if (!last) return undefined;
  const starts = startsOf(table, atoms.length);
  const lines = starts.map((from, line) => textOf(atoms.slice(from, starts[line + 1])));
  const worstBreak = Math.max(0, ...starts.slice(1).map((from) => atoms[from - 1]?.breakCost ?? 0));
  return { lines, raggedness: last.raggedness, breakCost: last.cost - last.raggedness, worstBreak };
}

/** The cheapest line that ends before atom `to`; undefined when none fits. */
function bestStep(
  text: MeasuredText,
  previous: readonly (Step | undefined)[],
  to: number,
  width: number,
  ideal: number,
): Step | undefined {
  const isLast = to === text.atoms.length;
  const breakCost = isLast ? 0 : (text.atoms[to - 1]?.breakCost ?? 0);
  let best: Step | undefined;
  for (let from = to - 1; from >= 0; from -= 1) {
    const extent = extentOf(text, from, to);
    // Hanging punctuation can make a line with more atoms up to an em narrower.
    if (extent > width + 1) break;
    const before = previous[from];
    if (!before || extent > width) continue;
    const ragged = (extent - ideal) ** 2 + shortLinePenalty(isLast && from > 0, extent, ideal);
    best = cheaper(best, { cost: before.cost + ragged + breakCost, raggedness: before.raggedness + ragged, from });
  }
  return best;
}

const cheaper = (best: Step | undefined, step: Step): Step => (best && best.cost <= step.cost ? best : step);

/** Penalty for a last line of one or two characters. */
function shortLinePenalty(isLast: boolean, extent: number, ideal: number): number {
  return isLast && extent < Math.min(2.5, ideal * 0.45) ? 60 : 0;
}

/** Index of the first atom of each line. */
function startsOf(table: readonly (readonly (Step | undefined)[])[], end: number): readonly number[] {
  const starts: number[] = [];
  let to = end;
  for (let line = table.length - 1; line > 0; line -= 1) {
    to = table[line]?.[to]?.from ?? 0;
    starts.unshift(to);
  }
  return starts;
}

function textOf(atoms: readonly Atom[]): string {
  return atoms
    .map(({ text }) => text)
    .join('')
    .trim();
}
