import { filterNames } from '#domain/search/filters.ts';
import { type Folding, foldText } from '#domain/search/folding.ts';
import { pinyinTerms, readSpelling } from '#domain/search/pinyin-terms.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import { isNameTerm, nameTerm } from '#domain/search/query.ts';
import { compact, isHan, joinedWords, textRuns } from '#domain/search/runs.ts';
import type { Chosen, FilterCounts, FoundPage, PageIndex } from './page-index.ts';

interface FoldedPage {
  readonly id: string;
  readonly page: FoundPage;
  /** The whole text without marks and blanks, but for the ends of sentences; then the names across all marks. */
  readonly closed: string;
  readonly title: string;
  /** Words of letters and digits, and terms of whole names. */
  readonly words: readonly string[];
}

/**
 * An index of whole texts: finds substrings.
 * @param base path that the addresses of the pages are below, without a slash at its end
 */
export function textIndex(pages: readonly PlainPage[], folding: Folding, base: string): PageIndex {
  const folded = pages.map((page) => foldedPage({ ...page, url: base + page.url }, folding));
  return {
    totals: countsOf(folded),
    search: async (terms, chosen) => {
      const found = folded.filter((page) => passes(page, chosen) && terms.every((term) => holds(page, term)));
      const isNamed = ({ title }: FoldedPage) => terms.every((term) => title.indexOf(term) >= 0);
      const sorted = [...found.filter(isNamed), ...found.filter((page) => !isNamed(page))];
      return { hits: sorted.map(({ id, page }) => ({ id, page: async () => page })), counts: countsOf(found) };
    },
  };
}

function foldedPage({ url, content, meta: marks, filters, spelling = '' }: PlainPage, folding: Folding): FoldedPage {
  const spelt = pinyinTerms(readSpelling(spelling));
  const { title = '', names = '', line = '', also = '', status = '', sample = '' } = marks;
  const fold = (text: string) => foldText(text, folding);
  const text = fold([title, names, line, also, status, sample, content].join('\n'));
  const all = [title, ...names.split('\u3000')].map(fold);
  return {
    id: url,
    page: { url, content: content.replace(/\n/g, '\u3000'), meta: marks, filters },
    closed: [...text.split(sentenceEnd), ...all].map(compact).join('\n'),
    title: compact(fold(title)),
    words: [
      ...textRuns(text).filter((run) => !isHan(run)),
      ...([] as string[]).concat(...[...text.split(/\s+/), ...all].map(joinedWords)),
      ...all.map(nameTerm),
      ...spelt,
    ],
  };
}

/** What people type does not reach across them; in an index in parts neither. */
const sentenceEnd = /[。!?;\n]+/;

const holds = ({ closed, words }: FoldedPage, term: string): boolean =>
  isHan(term)
    ? closed.indexOf(term) >= 0
    : words.some((word) => (isNameTerm(term) ? word : word.slice(0, term.length)) === term);

const passes = ({ page }: FoldedPage, chosen: Chosen): boolean =>
  filterNames.every((name) => {
    const wanted = chosen[name] || [];
    return wanted.length === 0 || (page.filters[name] || []).some((value) => wanted.indexOf(value) >= 0);
  });

function countsOf(pages: readonly FoldedPage[]): FilterCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { page } of pages) {
    for (const name of Object.keys(page.filters)) {
      const of = counts[name] || {};
      counts[name] = of;
      for (const value of page.filters[name] || []) of[value] = (of[value] || 0) + 1;
    }
  }
  return counts;
}
