import { closesQuotation, endsClause, mayEndLine, mayStartLine, opensQuotation } from './punctuation.ts';
import { wordBreaks } from './word-breaks.ts';

/** A piece of text that no line break may divide. */
export interface Atom {
  readonly text: string;
  /**
   * What a break after it costs: about 0 between words, `insideWord` or more inside a word; less than 0 where a clause
   * ends.
   */
  readonly breakCost: number;
}

export const insideWord = 38;
/** A break after a colon is what a reader expects, one after a comma is welcome. */
export const colonEnd = -18;
const clauseEnd = -9;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const latin = /[0-9A-Za-z\u00C0-\u024F.,:/+\-_'&@%°℃~–]/u;

/**
 * Cuts text into the smallest pieces that may stand on different lines: Latin words and numbers stay whole, punctuation
 * keeps to its line (GB/T 15834—2011, 5.1), and each place for a break has its cost. `terms` are names that should stay
 * whole.
 */
export function atomsOf(text: string, terms: readonly string[]): readonly Atom[] {
  const breaks = wordBreaks(text, terms);
  const pieces: { text: string; end: number }[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const last = pieces.at(-1);
    const end = index + segment.length;
    if (last && staysTogether(last.text, segment)) {
      last.text += segment;
      last.end = end;
    } else pieces.push({ text: segment, end });
  }
  const open: number[] = [];
  return pieces.map((piece, index) => {
    followQuotations(open, piece.text);
    const next = pieces[index + 1]?.text ?? '';
    const quoted = open.reduce((sum, cost) => sum + cost, 0);
    return { text: piece.text, breakCost: (breaks.get(piece.end) ?? insideWord) + quoted + flowCost(piece.text, next) };
  });
}

function staysTogether(before: string, after: string): boolean {
  const last = [...before].at(-1) ?? '';
  const [first = ''] = after;
  if (first === ' ' || !mayStartLine(first) || !mayEndLine(before.trimEnd().slice(-1))) return true;
  if (latin.test(last) && latin.test(first)) return true;
  return (
    (/\d$/u.test(before) && /[年月日时点分号届期场个天名家岁]/u.test(first)) ||
    (/[第共]$/u.test(before) && /\d/u.test(first))
  );
}

/**
 * Keeps the costs of a break inside the marks that are open; a quoted name should stay whole more than a remark in
 * brackets.
 */
function followQuotations(open: number[], text: string): void {
  for (const character of text) {
    if (opensQuotation(character)) open.push('（(【〔'.includes(character) ? 5 : 16);
    else if (closesQuotation(character)) open.pop();
  }
}

/** A line should end with a clause, not with a conjunction, and not begin with a word that leans on the one before. */
function flowCost(before: string, after: string): number {
  const last = before.trimEnd().slice(-1);
  if ('：:'.includes(last)) return colonEnd;
  if (endsClause(last)) return clauseEnd;
  const leans = /^[里中上下内外的之]/u.test(after) ? 9 : 0;
  const dangles = /[与和及暨]$/u.test(last) ? 9 : 0;
  return leans + dangles - (last === '的' ? 0.5 : 0);
}
