import { gzipSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import { type Folding, foldText } from '#domain/search/folding.ts';
import type { OtherWords } from '#domain/search/other-words.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import { bigrams, closeUp, isHan, textRuns } from '#domain/search/runs.ts';
import type { SoundTable } from '#domain/search/sounds.ts';
import { type ReadPage, type SearchPage, urlIn } from './search-records.ts';
import { namesOf, wordsOf } from './search-terms.ts';

/** Maximum number of words in the table of sounds: about 20 KB after compression. */
const maxWords = 6000;

/** Number of pages by word. */
type WordCounts = Readonly<Record<string, number>>;

/** The words of some pages. */
export interface PageWords {
  readonly inNames: WordCounts;
  readonly inTexts: WordCounts;
}

export function pageWords(pages: readonly ReadPage[], folding: Folding): PageWords {
  const fold = (text: string) => textRuns(closeUp(foldText(text, folding))).filter(isHan);
  const inNames = pages.map((page) =>
    namesOf(page)
      .flatMap(fold)
      .flatMap((run) => [...wordsOf(run), ...bigrams(run)]),
  );
  const inTexts = pages.map(({ text }) => fold(text).flatMap(wordsOf));
  return { inNames: countsOf(inNames), inTexts: countsOf(inTexts) };
}

function countsOf(pages: readonly (readonly string[])[]): WordCounts {
  const counts = new Map<string, number>();
  for (const words of pages) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].filter(([word]) => [...word].length > 1));
}

/** Words of the names first, then those of the texts; in each by the number of pages, for the likelier correction. */
export function soundTable(found: readonly PageWords[]): SoundTable {
  const inNames = frequent(found.map((each) => each.inNames));
  const inTexts = frequent(found.map((each) => each.inTexts));
  const words = [...new Set([...inNames, ...inTexts])].slice(0, maxWords);
  return { sounds: soundsOf(new Set([...commonCharacters(), ...words.join('')])), words: words.join(' ') };
}

function frequent(found: readonly WordCounts[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [word, count] of found.flatMap(Object.entries<number>)) counts.set(word, (counts.get(word) ?? 0) + count);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

/** The 3,755 characters of GB 2312's first level, rows 16 to 55: what people type by mistake is common. */
function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gb2312').decode(new Uint8Array(bytes));
}

function soundsOf(characters: ReadonlySet<string>): string {
  const bySyllable = new Map<string, string>();
  for (const character of [...characters].sort()) {
    for (const syllable of readingsOf(character)) {
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
    }
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => entry.join(''))
    .join(' ');
}

/** The characters of the indexes are mostly the same. */
const readings = new Map<string, readonly string[]>();

function readingsOf(character: string): readonly string[] {
  const found =
    readings.get(character) ??
    [...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }))].filter((syllable) =>
      /^[a-z]+$/u.test(syllable),
    );
  readings.set(character, found);
  return found;
}

/** The words of words.json that lead to something in the index, folded. */
export function knownWords(words: OtherWords, folding: Folding, corpus: string): OtherWords {
  return words
    .map((group) => group.map((word) => foldText(word, folding)))
    .map(([typed = '', ...others]) => [typed, ...others.filter((word) => corpus.includes(word))])
    .filter(({ length }) => length > 1);
}

/**
 * The kinds of the pages of one city, where a search knows them without a filter; undefined for several cities, whose
 * filter stands first.
 */
export function kindsIn(pages: readonly SearchPage[]): readonly string[] | undefined {
  const valuesOf = (name: string) => [...new Set(pages.flatMap(({ filters }) => filters[name] ?? []))].sort();
  return valuesOf('城市').length > 1 ? undefined : valuesOf('类别');
}

/**
 * Maximum size of a file with the whole texts, in bytes after compression. A first query by Pagefind loads 115 KB of 300 pages,
 * in 18 requests or more that wait for each other; this is one, and the next query loads nothing.
 */
const maxWhole = 96 * 1024;
/** Maximum number of characters of a text where the whole texts are too many. */
export const maxPart = 160;

/**
 * The pages for a search without Pagefind: with their whole texts when these are small enough to need no Pagefind at
 * all, else with the beginnings, for browsers that cannot run it.
 */
export function plainPages(
  section: string,
  pages: readonly SearchPage[],
): { readonly isWhole: boolean; readonly pages: readonly PlainPage[] } {
  const whole = pages.map((page) => ({ ...plainPage(section, page), spelling: page.terms.spelling }));
  if (gzipSync(JSON.stringify(whole)).length <= maxWhole) return { isWhole: true, pages: whole };
  return {
    isWhole: false,
    pages: pages.map((page) => {
      const plain = plainPage(section, page);
      return { ...plain, content: plain.content.slice(0, maxPart) };
    }),
  };
}

function plainPage(section: string, page: SearchPage): PlainPage {
  const { status, states, sample, names, line = '', also, title = '' } = page.meta;
  const meta = { title, line, names, also, status, states, sample };
  return { url: urlIn(section, page), meta, filters: page.filters, content: page.text };
}
