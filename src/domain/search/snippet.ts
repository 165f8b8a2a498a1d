import { type Segment, type Span, segmentsOf } from './marking.ts';

/** Longest way back from the first mark to the start of its clause, in characters. */
const lead = 24;
const clauseEnds = '。！？；：，、.!?;';

/**
 * About `length` characters of a text around its first mark, from the start of a clause; with … where it is cut.
 * Without a mark, the beginning, as far as whole sentences go.
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

/** After the last full stop, unless little would be left. */
function endOfSentence(text: string, cut: number): number {
  const end = text.lastIndexOf('。', cut - 1) + 1;
  return end > lead ? end : cut;
}

const skipSpace = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** Never between the halves of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
