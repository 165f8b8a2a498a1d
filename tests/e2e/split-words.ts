import type { SetText } from './line-ends.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

/** Numbers with their units, times, phones, numerals, Latin words. */
const whole = [
  /\d[\d.,:–\-/]*\d/gu,
  /\d+ ?(?:年|月|日|时|分|点|号|届|期|场|个|天|名|家|岁|项|人|次|元|米|公里|分钟|小时)/gu,
  /第?[〇零一二三四五六七八九十百千万两]{2,}(?:[届个场次年月日天名人家项])?/gu,
  /[A-Za-z][A-Za-z\d]*/gu,
  /\d+%/gu,
];
const notFirst = /^[，。、；：！？”’》〉」』）】〕·—…%]/u;
const notLast = /[“‘《〈「『（【〔]$/u;

/**
 * Makes a judge of lines, which knows nothing of how the site sets them: says what a line's end splits though a line has room for
 * it (`干部: 给机关干/部讲的人工 in h3`), which lines begin or end with a mark that must not, and which headings leave one
 * character over. A word is one of ICU's dictionary, corrected by `words`. In running text numbers, Latin words and marks are looked at alone.
 */
export function judgeOfLines(words: readonly string[]): (texts: readonly SetText[]) => readonly string[] {
  const known = Map.groupBy(words, (word) => word.slice(0, 2));
  return (texts) => texts.flatMap((set) => faultsOf(set, known));
}

type Known = ReadonlyMap<string, readonly string[]>;

function faultsOf(set: SetText, known: Known): readonly string[] {
  const { text, starts, name } = set;
  const tokens = [...numbersOf(text), ...(set.isRunning ? [] : wordsOf(text, known))].filter((token) =>
    fits(token, set),
  );
  const faults = starts.flatMap((at) => {
    const split = tokens.find(({ start, end }) => start < at && at < end);
    const isMarked = notFirst.test(text.slice(at)) || notLast.test(text.slice(0, at));
    const what = split ? text.slice(split.start, split.end) : isMarked ? 'mark' : undefined;
    return what === undefined
      ? []
      : [`${what}: ${text.slice(Math.max(0, at - 5), at)}/${text.slice(at, at + 5)} in ${name}`];
  });
  return leavesOneOver(set) ? [...faults, `one character over: ${text} in ${name}`] : faults;
}

/** Whether a line has room for the characters. */
const fits = ({ start, end }: Span, { widths, room }: SetText): boolean =>
  widths.slice(start, end).reduce((sum, width) => sum + width, 0) <= room;

const leavesOneOver = ({ name, text, starts }: SetText): boolean =>
  /^h[1-3]\b/u.test(name) && [...text.slice(starts.at(-1)).replace(/[\p{P}\s]/gu, '')].length === 1;

function numbersOf(text: string): readonly Span[] {
  // An address breaks wherever it has to.
  const addresses = spansOf(text.matchAll(/[!-~]{16,}/gu));
  const isInAddress = ({ start }: Span) => addresses.some((address) => address.start <= start && start < address.end);
  return whole.flatMap((pattern) => spansOf(text.matchAll(pattern))).filter((span) => !isInAddress(span));
}

function wordsOf(text: string, known: Known): readonly Span[] {
  const named = Array.from({ length: text.length }, (_, start) =>
    (known.get(text.slice(start, start + 2)) ?? [])
      .filter((word) => text.startsWith(word, start))
      .map((word) => ({ start, end: start + word.length })),
  ).flat();
  const own = [...dictionary.segment(text)]
    .filter(({ segment }) => /^\p{Script=Han}{2,}$/u.test(segment))
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  return [...named, ...own.filter((word) => !named.some((name) => crosses(name, word)))];
}

const crosses = (one: Span, other: Span): boolean =>
  (one.start < other.start && other.start < one.end && one.end < other.end) ||
  (other.start < one.start && one.start < other.end && other.end < one.end);

const spansOf = (matches: Iterable<RegExpExecArray>): readonly Span[] =>
  Array.from(matches, ({ index, 0: { length } }) => ({ start: index, end: index + length }));
