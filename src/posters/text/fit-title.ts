import { atomsOf, colonEnd } from './atoms.ts';
import { clampLines } from './clamp-lines.ts';
import { divideAtoms } from './divide-atoms.ts';
import type { Measure } from './measure.ts';
import { type MeasuredText, measureAtoms, type SplitText, splitLines } from './split-lines.ts';

/** The room for a title; lengths in px. */
export interface TitleBox {
  readonly width: number;
  readonly height: number;
  readonly max: number;
  /** The smallest size that looks right; a longer title goes below it rather than lose text. */
  readonly min: number;
  readonly lines: number;
}

export interface FittedText {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
  /** True when the end was cut off. */
  readonly cut: boolean;
  /** True when a line ends where a reader would not pause. */
  readonly awkward: boolean;
}

const leading = 1.18;
const smallest = 14;
/** The cost of a break after a word of one character; words are divided at higher ones. */
const awkwardBreak = 8;

/**
 * Sets a title as large as reads well: a smaller size is weighed against ragged lines and breaks inside words. When
 * nothing fits within the box's sizes and lines, the largest smaller size that holds the whole text is taken, down to
 * 14 px.
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
/** The most that breaks at the ends of clauses take off a score: rarely more than a colon and two commas. */
const clauseGain = -2 * colonEnd;

/** Lower is better: px lost from the largest size, unevenness at that size, and what the breaks cost. */
function scoreOf(split: SplitText, size: number, max: number): number {
  return sizeCost(size, max) + (split.raggedness * size) / 40 + split.lines.length * 1.5 + split.breakCost;
}
