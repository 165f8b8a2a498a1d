import { closesQuotation, endsClause, mayEndLine, mayStartLine, opensQuotation } from './punctuation.ts';
import { wordBreaks } from './word-breaks.ts';

/** An unbreakable piece of text. */
export interface Atom {
  readonly text: string;
  /**
   * Cost of a line break after the atom: about 0 between words, `insideWord` or more inside a word, negative at the end
   * of a clause.
   */
  readonly breakCost: number;
  /** The atom ends inside a word or a short name. */
  readonly inWord: boolean;
}

export const insideWord = 38;
/** Negative costs: readers expect a break after a colon, and accept one after a comma. */
export const colonEnd = -18;
const clauseEnd = -9;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const latin = /[0-9A-Za-z\u00B2\u00B3\u00B9\u00C0-\u024F\u2070-\u209C.,:/+\-_'&@%°℃~–]/u;

/**
 * Cuts text into the smallest unbreakable pieces, each with the cost of a break after it. Latin words and numbers stay
 * whole; punctuation follows GB/T 15834—2011, 5.1 (which marks may start or end a line). `terms` are names that should
 * stay on one line.
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
  return pieces.map((piece) => {
    followQuotations(open, piece.text, text.slice(piece.end));
    const next = text.slice(piece.end, piece.end + 2);
    const quoted = open.reduce((sum, cost) => sum + cost, 0);
    const cost = breaks.get(piece.end);
    return {
      text: piece.text,
      breakCost: (cost ?? insideWord) + quoted + flowCost(piece.text, next),
      inWord: cost === undefined,
    };
  });
}

function staysTogether(before: string, after: string): boolean {
  const last = [...before].at(-1) ?? '';
  const [first = ''] = after;
  if (first === ' ' || !mayStartLine(first) || !mayEndLine(before.trimEnd().slice(-1))) return true;
  if (latin.test(last) && latin.test(first)) return true;
  return (
    (/\d ?$/u.test(before) && /[年月日时点分号届期场个天名家岁项人次元米公小张处]/u.test(first)) ||
    (/[第共] ?$/u.test(before) && /\d/u.test(first))
  );
}

/** A name in quotation marks of up to this many characters breaks as rarely as a term. */
const shortQuotation = 6;

/**
 * Updates `open`, the stack of break costs of the unclosed quotation marks and brackets. A break inside a quoted name
 * costs more than one inside brackets, and most inside a short one.
 * @param after the text behind the piece
 */
function followQuotations(open: number[], text: string, after: string): void {
  for (const character of text) {
    if (opensQuotation(character)) open.push('（(【〔'.includes(character) ? 5 : quotationCost(after));
    else if (closesQuotation(character)) open.pop();
  }
}

function quotationCost(after: string): number {
  const length = [...after].findIndex(closesQuotation);
  return length >= 0 && length <= shortQuotation ? insideWord : 16;
}

/** Lowest cost at the end of a clause; higher after a conjunction and before a particle or position word. */
function flowCost(before: string, after: string): number {
  const last = before.trimEnd().slice(-1);
  if ('：:'.includes(last)) return colonEnd;
  if (endsClause(last)) return clauseEnd;
  const leans = /^(?:[里中上下内外的之]|以[上下内外前后])/u.test(after) ? 9 : 0;
  const dangles = /[与和及暨]$/u.test(last) ? 9 : 0;
  return leans + dangles - (last === '的' ? 0.5 : 0);
}
