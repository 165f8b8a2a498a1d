import { configs } from 'opencc-js/preset/cn2t';
import corrections from './corrections.json' with { type: 'json' };

/** A Simplified phrase and what it becomes. */
export interface Phrase {
  readonly from: string;
  readonly to: string;
  /** True for phrases with enough context to apply anywhere, not only between the boundaries of words. */
  readonly anywhere: boolean;
}

export interface Phrases {
  readonly characters: ReadonlyMap<string, string>;
  /** Characters in names of persons: 于 and 范 are surnames, 於 and 範 are not. */
  readonly nameCharacters: ReadonlyMap<string, string>;
  /** Phrases by their first two characters, the longest first. */
  readonly byBeginning: ReadonlyMap<string, readonly Phrase[]>;
}

/** Phrases from this length on are not found by chance across the boundaries of words (郁郁寡欢). */
const certain = 4;

/**
 * OpenCC's phrases and characters in Taiwan's forms, with our corrections. Leaves out the phrases that say no more than
 * their characters and contain none that do: the boundaries of words come from the segmenter.
 * @throws Error when OpenCC's package has no conversion to Taiwan's forms
 */
export function phrases(): Phrases {
  const { characters, phrases: own } = openccTables();
  for (const [from, to] of Object.entries(corrections.words)) own.set(from, to);
  const all = [...own].map(([from, to]): Phrase => ({ from, to, anywhere: [...from].length >= certain }));
  const telling = new Set(
    all.filter(({ from, to }) => eachCharacter(from, characters) !== to).map(({ from }) => from.slice(0, 2)),
  );
  const useful = all.filter(({ from }) => {
    for (let at = 0; at < from.length - 1; at += 1) if (telling.has(from.slice(at, at + 2))) return true;
    return false;
  });
  const contexts = Object.entries(corrections.contexts).map(([from, to]): Phrase => ({ from, to, anywhere: true }));
  const inOrder = [...contexts, ...useful].sort(longestFirst);
  const nameCharacters = new Map([...characters, ...Object.entries(corrections.names)]);
  return { characters, nameCharacters, byBeginning: Map.groupBy(inOrder, ({ from }) => from.slice(0, 2)) };
}

/** Converts each character by itself. */
export const eachCharacter = (text: string, characters: ReadonlyMap<string, string>): string =>
  [...text].map((character) => characters.get(character) ?? character).join('');

const longestFirst = (a: Phrase, b: Phrase): number => b.from.length - a.from.length;

function openccTables() {
  const [simplified = [], taiwan = []] = configs['s2tw']?.conversionChain ?? [];
  const variants = new Map(taiwan.flatMap(pairsOf));
  if (variants.size === 0) throw new Error('opencc-js has no conversion s2tw');
  const characters = new Map(variants);
  const phrases = new Map<string, string>();
  // Earlier dictionaries of a group win.
  for (const [from, to] of simplified.toReversed().flatMap(pairsOf)) {
    const table = [...from].length === 1 ? characters : phrases;
    table.set(from, inCommonForms(eachCharacter(to, variants)));
  }
  for (const [from, to] of Object.entries(corrections.characters)) characters.set(from, to);
  return { characters, phrases };
}

const variants: Readonly<Record<string, string>> = corrections.variants;
const rareForm = new RegExp(Object.keys(variants).join('|'), 'gu');

/** Forms that are rare in print become the common ones: 巖 to 岩, 孃 to 娘. */
const inCommonForms = (text: string): string => text.replace(rareForm, (rare) => variants[rare] ?? rare);

function pairsOf(dictionary: string | readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });
}
