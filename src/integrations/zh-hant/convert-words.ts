import type { Phrase, Phrases } from './phrases.ts';

/** Runs of Chinese characters, with the number before them: it decides what follows (3 只, 3 隻). */
const run = /(?:\d[\s\u00a0]?)?\p{Script=Han}+/gu;

/** Words that a number before them decides. A verb after 只 says that it does not count: 第3只是. */
const counted: readonly (readonly [RegExp, string])[] = [
  [/^(\d[\s\u00a0]?)只(?![是有要能会在为需限收剩用])/u, '$1隻'],
  [/^(\d[\s\u00a0]?)周/u, '$1週'],
  [/^(\d[\s\u00a0]?)天后/u, '$1天後'],
];

const withCounted = (text: string): string =>
  counted.reduce((result, [word, written]) => result.replace(word, written), text);

/**
 * Converts by words: a phrase applies only between boundaries of words (Intl.Segmenter), because the longest phrase from
 * the left is often not what a sentence means: 总结|发到 contains 结发.
 * @returns a function with a cache: most texts consist of the same runs of characters
 */
export function wordConversion({ characters, byBeginning }: Phrases): (text: string) => string {
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  const known = new Map<string, string>();

  const wordsOf = (text: string): Words => {
    const starts: number[] = [];
    for (const { segment, index } of segmenter.segment(text)) {
      for (let at = index; at < index + segment.length; at += 1) starts[at] = index;
    }
    return starts;
  };

  const converted = (text: string): string => {
    let words: Words | undefined;
    const fits = ({ from, anywhere }: Phrase, at: number): boolean => {
      if (!text.startsWith(from, at)) return false;
      if (anywhere) return true;
      words ??= wordsOf(text);
      return isUnbroken(words, at, at + from.length);
    };
    let result = '';
    for (let at = 0; at < text.length; ) {
      const phrase = byBeginning.get(text.slice(at, at + 2))?.find((each) => fits(each, at));
      const from = phrase?.from ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
      result += phrase?.to ?? characters.get(from) ?? from;
      at += from.length;
    }
    return result;
  };

  const cached = (text: string): string => {
    const found = known.get(text) ?? converted(withCounted(text));
    known.set(text, found);
    return found;
  };
  return (text) => text.replace(run, cached);
}

/** The index of the beginning of the word that each character belongs to. */
type Words = readonly number[];

/** Whether a phrase consists of whole words or lies in one word. */
function isUnbroken(words: Words, from: number, to: number): boolean {
  const isWhole = words[from] === from && (words[to] ?? to) === to;
  return isWhole || words[from] === words[to - 1];
}
