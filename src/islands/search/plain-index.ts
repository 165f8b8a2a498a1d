import { type Folding, foldText } from '#domain/search/folding.ts';
import { pinyinTerms, readSpelling } from '#domain/search/pinyin-terms.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import { nameTerm } from '#domain/search/query.ts';
import { compact, isHan, joinedWords, textRuns } from '#domain/search/runs.ts';
import type { FilterCounts, Pagefind, PagefindFilters, PagefindPage } from './pagefind.ts';

interface FoldedPage {
  readonly id: string;
  readonly page: PagefindPage;
  /** The whole text without marks and blanks, but for the ends of sentences; then the names across all marks. */
  readonly closed: string;
  readonly title: string;
  /** Words of letters and digits, and terms of whole names. */
  readonly words: readonly string[];
}

/**
 * Stands in for Pagefind where it cannot run, or where the whole texts are smaller than it: finds substrings.
 * @param base path that the addresses of the pages are below, without a slash at its end
 */
export function plainIndex(pages: readonly PlainPage[], folding: Folding, base: string): Pagefind {
  const folded = pages.map((page) => foldedPage({ ...page, url: base + page.url }, folding));
  return {
    filters: async () => countsOf(folded),
    search: async (query, { filters }) => {
      const [whole, exact] = /^"(.*)"$/.exec(query || '') || [];
      const terms = (exact || query || '').split(' ').filter(Boolean);
      const isHit = (page: FoldedPage) => terms.every((term) => holds(page, term, whole !== undefined));
      const hits = folded.filter((page) => passes(page, filters) && isHit(page));
      const inTitle = hits.filter(({ title }) => terms.every((term) => title.indexOf(term) >= 0));
      const results = [...inTitle, ...hits.filter((hit) => inTitle.indexOf(hit) < 0)];
      return { results: results.map(({ id, page }) => ({ id, data: async () => page })), filters: countsOf(hits) };
    },
  };
}

function foldedPage({ url, content, meta: marks, filters, spelling = '' }: PlainPage, folding: Folding): FoldedPage {
  const spelt = pinyinTerms(readSpelling(spelling));
  const meta: Record<string, string> = { py: spelt.join(' ') };
  for (const name of Object.keys(marks)) meta[name] = marks[name] || '';
  const { title = '', names = '', line = '', also = '', status = '', sample = '' } = meta;
  const fold = (text: string) => foldText(text, folding);
  const text = fold([title, names, line, also, status, sample, content].join('\n'));
  const all = [title, ...names.split('\u3000')].map(fold);
  return {
    id: url,
    page: { url, content: content.replace(/\n/g, '\u3000'), meta, filters },
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

/** Queries do not match across these characters, nor do they in Pagefind's index. */
const sentenceEnd = /[。!?;\n]+/;

/** A quoted search of Pagefind finds whole words, every other their beginnings too. */
const holds = ({ closed, words }: FoldedPage, term: string, whole: boolean): boolean =>
  isHan(term) ? closed.indexOf(term) >= 0 : words.some((word) => (whole ? word : word.slice(0, term.length)) === term);

const passes = ({ page }: FoldedPage, wanted: PagefindFilters): boolean =>
  Object.keys(wanted).every((name) => {
    const { any = [] } = wanted[name] || {};
    return (page.filters[name] || []).some((value) => any.indexOf(value) >= 0);
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
