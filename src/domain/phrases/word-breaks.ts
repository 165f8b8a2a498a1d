const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Names longer than this (UTF-16 units) may break between their words, at a low cost. */
const longTerm = 6;
const insideLongTerm = 6;
const insideTerm = 38;
/** A word of one character often belongs to an adjacent word, mostly to the next one. */
const afterSingle = 8;
const beforeSingle = 3;
/** 二十|分钟, 1435|毫米 */
const afterNumeral = 14;
/** 一块|水泥 */
const afterCounted = 5;
/** 2024年|9月|20日 */
const afterYear = 3;
const afterMonth = 8;
/** 3D|打印, AI|课堂 */
const afterLatin = 6;
/** …周, …馆, …赛: suffixes of words that the dictionary lacks. */
const beforeSuffix = 14;
/** Characters that are joined where the dictionary knows none of them as a word. */
const mostSingles = 4;
/** 第二十一届, 两处: what is counted stays with its numeral. */
const numeral =
  /[第几两每各哪这那]?[〇零一二三四五六七八九十百千万亿两几半]+[余多几]?(?:分钟|小时|公里|\p{Script=Han})?/gu;

/**
 * Offsets (UTF-16) of word ends with the cost of a break: 0 between words, more beside a single character or inside a
 * long name. Missing offsets lie inside a word or a short name. Words come from ICU's dictionary, corrected by `terms`.
 */
export function wordBreaks(text: string, terms: readonly string[]): ReadonlyMap<number, number> {
  const found = terms.flatMap((term) => occurrences(text, term).map((start) => ({ start, end: start + term.length })));
  const numerals = Array.from(text.matchAll(numeral), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const ends = endsOf(text);
  const within = namesAround([...found, ...numerals]);
  const named = new Set(found.flatMap(({ start, end }) => [start, end]));
  joinSingles(text, ends, (at) => {
    if (!named.has(at)) within.set(at, insideTerm);
  });
  const positions = [...new Set([...ends, ...found.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const open = positions.filter((at) => within.get(at) !== insideTerm);
  return new Map(
    open.map((at, index) => {
      const before = text.slice(open[index - 1] ?? 0, at);
      const after = text.slice(at, open[index + 1]);
      const lone = costAfter(before) + costBetween(text.slice(0, at), after) + costBefore(after);
      return [at, (within.get(at) ?? 0) + lone];
    }),
  );
}

/** Ends of the words of ICU's dictionary. It takes `10:00；9` for one number. */
function endsOf(text: string): readonly number[] {
  const ends = Array.from(words.segment(text), ({ index, segment }) => index + segment.length);
  const marks = Array.from(text.matchAll(/[，。、；：！？]/gu), ({ index }) => index + 1);
  return [...new Set([...ends, ...marks])].sort((one, other) => one - other);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Two to four characters of which none is a word to the dictionary are one that it lacks (场|馆, 亲|子), and so is a word with a
 * suffix (浏览|器), or behind a word that points (这|件事): no line ends between them.
 */
function joinSingles(text: string, ends: readonly number[], join: (at: number) => void): void {
  let singles = 0;
  for (const [index, at] of ends.entries()) {
    const before = text.slice(ends[index - 1] ?? 0, at);
    const after = text.slice(at, ends[index + 1]);
    singles = isSingle(before) ? singles + 1 : 0;
    const isWord = singles > 0 && singles < mostSingles && isSingle(after);
    const isPart = (isSuffix(after) && /\p{Script=Han}$/u.test(before)) || /^[这那每各哪]$/u.test(before);
    if (isWord || isPart) join(at);
  }
}

/** Offsets inside names, with the cost of a break. */
function namesAround(found: readonly Span[]): Map<number, number> {
  const costs = new Map<number, number>();
  for (const { start, end } of withoutCrossing(found)) {
    const cost = end - start > longTerm ? insideLongTerm : insideTerm;
    for (let at = start + 1; at < end; at += 1) costs.set(at, Math.max(costs.get(at) ?? 0, cost));
  }
  return costs;
}

/** One Han character that is not a particle; `flowCost` in atoms.ts weighs particles. */
const isSingle = (word: string): boolean =>
  /^\p{Script=Han}$/u.test(word) && !/[的地得里中上下内外之与和及暨年月日号了着过吗呢吧]/u.test(word);

/** A short name that begins in another one and ends behind it would join both: the first one counts, and the longer one. */
function withoutCrossing(found: readonly Span[]): readonly Span[] {
  const chosen: Span[] = [];
  let reached = 0;
  for (const span of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const isShort = span.end - span.start <= longTerm;
    if (isShort && span.start < reached && span.end > reached) continue;
    chosen.push(span);
    if (isShort) reached = Math.max(reached, span.end);
  }
  return chosen;
}

function costAfter(word: string): number {
  if (/^[一二三四五六七八九十百千万亿两几]+$/u.test(word)) return afterNumeral;
  if (/^[一二三四五六七八九十百千万亿两几]+\p{Script=Han}$/u.test(word)) return afterCounted;
  return isSingle(word) ? afterSingle : 0;
}

/** A number or Latin word belongs to the Han character after it, with or without a space. */
function costBetween(before: string, after: string): number {
  if (/^\d/u.test(after)) return /\d年$/u.test(before) ? afterYear : /\d月$/u.test(before) ? afterMonth : 0;
  if (!/^\p{Script=Han}/u.test(after)) return 0;
  if (/\d\s?$/u.test(before)) return afterNumeral;
  return /[A-Za-z]\s?$/u.test(before) ? afterLatin : 0;
}

function costBefore(word: string): number {
  if (isSuffix(word)) return beforeSuffix;
  return isSingle(word) ? beforeSingle : 0;
}

const isSuffix = (word: string): boolean =>
  /^[周月日节会展营课站队馆院室厅所园区县市省赛员者家们性化剧班团器机师表图局部处楼片码史线费字卡级路页山了着过来去吗呢吧]$/u.test(
    word,
  );

function occurrences(text: string, term: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && term; at = text.indexOf(term, at + 1)) found.push(at);
  return found;
}
