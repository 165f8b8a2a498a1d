import { atomsOf, colonEnd } from '#domain/phrases/atoms.ts';
import { clampLines } from './clamp-lines.ts';
import { divideAtoms } from './divide-atoms.ts';
import type { Measure } from './measure.ts';
import { type MeasuredText, measureAtoms, type SplitText, splitLines } from './split-lines.ts';

/** The space for a title; lengths in px. */
export interface TitleBox {
  readonly width: number;
  readonly height: number;
  /** The largest font size. */
  readonly max: number;
  /** The smallest preferred font size; a long title goes below it rather than lose text. */
  readonly min: number;
  /** Maximum number of lines at the preferred sizes. */
  readonly lines: number;
}

export interface FittedText {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
  /** True when the text was truncated. */
  readonly cut: boolean;
  /** True when a line ends inside a word or term, or after a word of one character. */
  readonly awkward: boolean;
}

const leading = 1.18;
const smallest = 14;
/** Cost of a break after a word of one character; breaks inside words cost more. */
const awkwardBreak = 8;

/**
 * Fits a title at the size with the best score: lost size, ragged lines and awkward breaks count against it. If nothing
 * fits at the preferred sizes, takes the largest smaller size that holds the whole text in at most 12 lines, down to
 * 14 px; below that truncates.
 */
export function fitTitle(text: string, terms: readonly string[], box: TitleBox, measure: Measure): FittedText {
  const atoms = atomsOf(text, terms);
  const usual = bestOf(measureAtoms(atoms, measure), sizesFrom(box.max, box.min), box, box.lines);
  if (usual) return usual;
  for (const size of sizesFrom(Math.min(box.max, box.min) - 1, smallest)) {
    const narrow = measureAtoms(divideAtoms(atoms, box.width / size, measure), measure);
    const fitted = bestOf(narrow, [size], box, 12);
    if (fitted) return fitted;
  }
  const lineHeight = Math.round(smallest * leading);
  const lines = clampLines(
    divideAtoms(atoms, box.width / smallest, measure),
    box.width / smallest,
    Math.floor(box.height / lineHeight),
    measure,
  );
  return { size: smallest, lineHeight, lines, cut: true, awkward: true };
}

function sizesFrom(max: number, min: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = max; size >= min; size -= size > 40 ? 2 : 1) sizes.push(size);
  return sizes;
}

type Scored = FittedText & { readonly score: number };

function bestOf(text: MeasuredText, sizes: readonly number[], box: TitleBox, maxLines: number): FittedText | undefined {
  let best: Scored | undefined;
  for (const size of sizes) {
    if (best && sizeCost(size, box.max) - clauseGain > best.score) break;
    for (const fitted of fittingAt(text, size, box, maxLines)) if (!best || fitted.score < best.score) best = fitted;
  }
  return best;
}

function fittingAt(text: MeasuredText, size: number, box: TitleBox, maxLines: number): readonly Scored[] {
  const lineHeight = Math.round(size * leading);
  const most = Math.min(maxLines, Math.floor(box.height / lineHeight));
  return Array.from({ length: most }, (_, index) => splitLines(text, index + 1, box.width / size)).flatMap((split) => {
    if (!split) return [];
    const score = scoreOf(split, size, box.max);
    return [
      {
        size,
        lineHeight,
        lines: split.lines,
        cut: false,
        awkward: split.worstBreak >= awkwardBreak,
        score,
      },
    ];
  });
}

const sizeCost = (size: number, max: number): number => (max - size) * 1.15;
/** Maximum that breaks at clause ends subtract from a score: rarely more than a colon and two commas. */
const clauseGain = -2 * colonEnd;

/** Lower is better: px below the largest size, raggedness at that size, number of lines and cost of the breaks. */
function scoreOf(split: SplitText, size: number, max: number): number {
  return sizeCost(size, max) + (split.raggedness * size) / 40 + split.lines.length * 1.5 + split.breakCost;
}
