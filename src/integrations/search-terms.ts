import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { foldText } from '#domain/search/folding.ts';
import { pinyinTerms, remainingTerms, type Syllables, titleTerms } from '#domain/search/index-terms.ts';
import { isHan, textRuns } from '#domain/search/runs.ts';

/** Extra index terms of a page, separated by spaces. */
export interface HiddenTerms {
  /** The title as bigrams, words and characters. */
  readonly t: string;
  /** The title in pinyin. */
  readonly py: string;
  /** Terms missing from text and metadata: see remainingTerms(). */
  readonly c: string;
}

const unfolded = new Map<string, string>();
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export function hiddenTerms(title: string, text: string, metadata: string): HiddenTerms {
  const folded = foldText(title, unfolded);
  return {
    t: titleTerms(folded, wordsOf(folded)).join(' '),
    py: pinyinTerms(textRuns(folded).filter(isHan).flatMap(spelledWords)).join(' '),
    c: remainingTerms(foldText(text, unfolded), foldText(metadata, unfolded)).join(' '),
  };
}

const wordsOf = (folded: string): readonly string[] =>
  textRuns(folded).flatMap((run) => Array.from(segmenter.segment(run), ({ segment }) => segment));

/**
 * Converts the whole run to pinyin, then splits it into words: the reading of 行 or 乐 depends on its neighbours. Drops
 * characters without a reading (𰻞), which pinyin-pro returns unchanged.
 */
function spelledWords(run: string): readonly Syllables[] {
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
  let at = 0;
  return Array.from(segmenter.segment(run), ({ segment }) => {
    const { length } = [...segment];
    at += length;
    return syllables.slice(at - length, at).filter((syllable) => !isHan(syllable));
  }).filter(({ length }) => length > 0);
}

/** Code point range of the characters with Simplified forms in OpenCC's table of single characters. */
const [firstHan, lastHan] = [0x3400, 0x9fff];

/**
 * Pairs of a Traditional character and its Simplified form, in the format of parseFolding(), for the Simplified
 * characters in `corpus`. Traditional characters that the corpus itself uses (乾县) are not folded.
 */
export function foldingPairs(corpus: ReadonlySet<string>): string {
  const simplified = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCodePoint(code);
    const form = simplified(character);
    if (form !== character && corpus.has(form) && !corpus.has(character)) pairs += character + form;
  }
  return pairs;
}
