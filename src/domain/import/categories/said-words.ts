import { nearest } from '../../checks/nearest.ts';

/** What a word of a table means: one of the site's own words, or proposals to ask about. */
export type WordReading<T extends string> =
  /** `isNarrower`: the text says more than the word (城关镇居民 → 所有人); `ending` is what it was found by. */
  | { readonly kind: 'found'; readonly word: T; readonly isNarrower: boolean; readonly ending: string }
  /** `slips`: those of which the text may be a slip. */
  | { readonly kind: 'unknown'; readonly proposals: readonly T[]; readonly slips: readonly T[] };

/** Finds the site's own word for a text. */
export type WordFinder<T extends string> = (text: string) => WordReading<T>;

const before = /^(?:广大|全体|社会|各界|当地|辖区|周边|本地|附近|全[市县区镇校]|各类|各年龄段)+(?=.{2})/u;
const after = /(?<=.{2})(?:等人群|人群|群体|朋友|代表|们|等|类活动|活动|类)$/u;

/**
 * Finds words by their names and by what else people write for them. The last word of a Chinese noun phrase is what it
 * is of, so an ending counts (三年级学生, 航天科普讲座), unless the text excludes something (非遗学生 does not: 不, 除, 仅).
 */
export function wordFinder<T extends string>(
  own: readonly T[],
  others: Readonly<Partial<Record<T, readonly string[]>>>,
): WordFinder<T> {
  const words = new Map<string, T>(own.map((word) => [word, word]));
  for (const word of own) for (const other of others[word] ?? []) if (!words.has(other)) words.set(other, word);
  const byLength = [...words.keys()].toSorted((a, b) => b.length - a.length);
  return (text) => {
    const plain = text.normalize('NFKC').replace(/\s+/gu, '');
    const exact = words.get(plain);
    if (exact !== undefined) return { kind: 'found', word: exact, isNarrower: false, ending: plain };
    const bare = plain.replace(before, '').replace(after, '');
    const known = words.get(bare);
    if (known !== undefined) return { kind: 'found', word: known, isNarrower: false, ending: bare };
    const ending = /[不除仅非]|以外/u.test(plain)
      ? undefined
      : byLength.find((each) => each.length > 1 && bare.endsWith(each));
    const word = ending === undefined ? undefined : words.get(ending);
    if (word !== undefined && ending !== undefined) return { kind: 'found', word, isNarrower: true, ending };
    const near = [
      ...byLength.filter((each) => each.length > 1 && plain.includes(each)),
      ...nearest(plain, byLength, 3),
    ];
    const wordsOf = (all: readonly string[]) => [...new Set(all.flatMap((each) => words.get(each) ?? []))].slice(0, 3);
    return { kind: 'unknown', proposals: wordsOf(near), slips: wordsOf(byLength.filter((each) => isSlip(bare, each))) };
  };
}

/** One other letter in a word of four, or two letters changed about. */
function isSlip(text: string, word: string): boolean {
  const [own, other] = [[...text], [...word]];
  if (own.length < 4 || own.length !== other.length) return false;
  const differing = own.flatMap((letter, at) => (letter === other[at] ? [] : at));
  const [first = 0, second = 0] = differing;
  const isSwapped = differing.length === 2 && own[first] === other[second] && own[second] === other[first];
  return differing.length === 1 || isSwapped;
}

export const splitWords = (text: string): readonly string[] =>
  text.split(/[、，,；;/+＋\s┋┃|]+|和|及|与/u).filter((part) => part !== '');

/** The words of which a text may be a slip. */
export const slipsIn = <T extends string>(reading: WordReading<T>): readonly T[] =>
  reading.kind === 'unknown' ? reading.slips : [];
