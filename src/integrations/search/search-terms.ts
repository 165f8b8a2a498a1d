import { pinyin } from 'pinyin-pro';
import { type Folding, foldText } from '#domain/search/folding.ts';
import { nameTerms, textTerms, titleTerms } from '#domain/search/index-terms.ts';
import { pinyinTerms, type Syllables, writeSpelling } from '#domain/search/pinyin-terms.ts';
import { kindTerm } from '#domain/search/query.ts';
import { isHan, textRuns } from '#domain/search/runs.ts';
import type { SearchableText } from './searchable-text.ts';

/** Index terms of a page, separated by spaces. */
export interface HiddenTerms {
  /** Its kind, its whole names, then the terms of text and metadata: the same places in all pages take less of the index. */
  readonly content: string;
  /** Terms of its names. */
  readonly t: string;
  /** The title in pinyin. */
  readonly py: string;
  /** The same as writeSpelling() writes it. */
  readonly spelling: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The names of a page: its title and the short names that its marks give, separated by ideographic spaces. */
export const namesOf = ({ meta }: Pick<SearchableText, 'meta'>): readonly string[] =>
  [meta['title'] ?? '', ...(meta['names'] ?? '').split('\u3000')].filter((name) => name !== '');

export function hiddenTerms(page: SearchableText, folding: Folding): HiddenTerms {
  const { title = '', line = '', also = '', status = '', sample = '' } = page.meta;
  const names = namesOf(page).map((name) => foldText(name, folding));
  const spelling = spelled(title, folding);
  const text = foldText([page.text, title, line, also, status, sample].join('\n'), folding);
  return {
    content: [
      ...(page.filters['类别'] ?? []).map(kindTerm),
      ...nameTerms(names),
      ...textTerms(text),
      ...titleTerms(names),
    ].join(' '),
    t: titleTerms(names).join(' '),
    py: pinyinTerms(spelling).join(' '),
    spelling: writeSpelling(spelling),
  };
}

/** The words of a title in pinyin. */
const spelled = (title: string, folding: Folding): readonly Syllables[] =>
  textRuns(foldText(title, folding)).filter(isHan).flatMap(spelledWords);

/** Words of a run of Han characters. */
export const wordsOf = (run: string): readonly string[] => Array.from(segmenter.segment(run), ({ segment }) => segment);

/**
 * Converts the whole run to pinyin, then splits it into words: the reading of 行 or 乐 depends on its neighbours. Drops
 * characters without a reading (𰻞), which pinyin-pro returns unchanged.
 */
function spelledWords(run: string): readonly Syllables[] {
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
  let at = 0;
  return wordsOf(run)
    .map((word) => {
      const { length } = [...word];
      at += length;
      return syllables.slice(at - length, at).filter((syllable) => !isHan(syllable));
    })
    .filter(({ length }) => length > 0);
}

/** Code point range of the characters with Simplified forms in OpenCC's table of single characters. */
const [firstHan, lastHan] = [0x3400, 0x9fff];

/**
 * Pairs that OpenCC's table of single characters lacks, because Simplified texts use the first character too (著名,
 * 瞭望): Traditional pages show 看著, 明瞭, 憑藉, 揹 for 看着, 明了, 凭借, 背.
 */
const alsoSimplified = '著着瞭了藉借揹背覆复妳你牠它';

/**
 * Pairs of a Traditional character and its Simplified form, in the format of parseFolding(). Characters that the pages
 * themselves use (乾县) are folded too, in the index as in queries.
 */
export function foldingPairs(): Promise<string> {
  pairsOfAll ??= readPairs();
  return pairsOfAll;
}

/** Made once: it takes most of a second. */
let pairsOfAll: Promise<string> | undefined;

async function readPairs(): Promise<string> {
  const { Converter } = await import('opencc-js/t2cn');
  const simplified = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  const add = (character: string, form: string) => {
    if (form !== character) pairs += character + form;
  };
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCodePoint(code);
    add(character, simplified(character));
  }
  for (const [character = '', form = ''] of alsoSimplified.match(/../gu) ?? []) add(character, form);
  return pairs;
}

/** Those of the pairs that a query needs to match a text in which all of them are folded. */
export const pairsFor = (text: string, pairs: string): string => {
  const forms = new Set(text);
  return (pairs.match(/../gu) ?? []).filter((pair) => forms.has([...pair][1] ?? '')).join('');
};
