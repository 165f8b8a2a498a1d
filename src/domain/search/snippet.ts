import { type Segment, type Span, segmentsOf } from './marking.ts';

/** Maximum distance from the first mark back to the start of its clause, in UTF-16 code units. */
const lead = 24;
/** The index joins the blocks of a page with ideographic spaces. */
const clauseEnds = '\u3000。！？；：，、.!?;';

/**
 * About `length` code units of a text around its first mark, from the start of a clause, with … where it is cut.
 * Without a mark, the beginning of the text, cut after a whole sentence where possible.
 */
export function snippet(text: string, spans: readonly Span[], length = 76): readonly Segment[] {
  const from = startBefore(text, spans[0]?.[0] || 0);
  const cut = text.length - from > length ? wholeCharacter(text, from + length) : text.length;
  const to = spans.length > 0 || cut === text.length ? cut : endOfSentence(text, cut);
  const segments = segmentsOf(text, spans, from, to);
  return [...ellipsis(from > 0), ...segments, ...ellipsis(to < text.length)];
}

const ellipsis = (wanted: boolean): readonly Segment[] => (wanted ? [{ text: '…', marked: false }] : []);

function startBefore(text: string, mark: number): number {
  if (mark <= lead) return 0;
  for (let at = mark; at > mark - lead; at -= 1) {
    if (clauseEnds.includes(text.charAt(at - 1))) return skipSpace(text, at);
  }
  return wholeCharacter(text, mark - lead / 2);
}

/** Offset after the last 。 before `cut`; `cut` itself when at most `lead` code units would remain. */
function endOfSentence(text: string, cut: number): number {
  const end = text.lastIndexOf('。', cut - 1) + 1;
  return end > lead ? end : cut;
}

const skipSpace = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** Moves an offset back by one when it would split a surrogate pair. */
const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
