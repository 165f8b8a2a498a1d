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
/** 3D|打印, AI|课堂 */
const afterLatin = 6;
/** …周, …馆, …赛: suffixes of words that the dictionary lacks. */
const beforeSuffix = 14;

/**
 * Offsets (UTF-16) of word ends with the cost of a break: 0 between words, more beside a single character or inside a
 * long name. Missing offsets lie inside a word or a short name. Words come from ICU's dictionary, corrected by `terms`.
 */
export function wordBreaks(text: string, terms: readonly string[]): ReadonlyMap<number, number> {
  const found = terms.flatMap((term) => occurrences(text, term).map((start) => ({ start, end: start + term.length })));
  const ends = [...words.segment(text)].map(({ index, segment }) => index + segment.length);
  const within = namesAround(found);
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

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Offsets inside names, with the cost of a break. */
function namesAround(found: readonly Span[]): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  for (const { start, end } of found) {
    const cost = end - start > longTerm ? insideLongTerm : insideTerm;
    for (let at = start + 1; at < end; at += 1) costs.set(at, Math.max(costs.get(at) ?? 0, cost));
  }
  return costs;
}

/** One Han character that is not a particle; `flowCost` in atoms.ts weighs particles. */
const isSingle = (word: string): boolean =>
  /^\p{Script=Han}$/u.test(word) && !/[的地得里中上下内外之与和及暨年月日号了着过吗呢吧]/u.test(word);

function costAfter(word: string): number {
  if (/^[一二三四五六七八九十百千万亿两几]+$/u.test(word)) return afterNumeral;
  if (/^[一二三四五六七八九十百千万亿两几]+\p{Script=Han}$/u.test(word)) return afterCounted;
  return isSingle(word) ? afterSingle : 0;
}

/** A number or Latin word belongs to the Han character after it, with or without a space. */
function costBetween(before: string, after: string): number {
  if (!/^\p{Script=Han}/u.test(after)) return 0;
  if (/\d\s?$/u.test(before)) return afterNumeral;
  return /[A-Za-z]\s?$/u.test(before) ? afterLatin : 0;
}

function costBefore(word: string): number {
  if (/^[周月日节会展营课站队馆院室厅所园区县市省赛员者家们性化剧班团了着过吗呢吧]$/u.test(word)) return beforeSuffix;
  return isSingle(word) ? beforeSingle : 0;
}

function occurrences(text: string, term: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && term; at = text.indexOf(term, at + 1)) found.push(at);
  return found;
}
