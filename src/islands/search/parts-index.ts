import { type FilterName, filterNames } from '#domain/search/filters.ts';
import {
  eachOf,
  eachPosting,
  idLength,
  isWholeTerm,
  type PageTable,
  type PartsPlace,
  partOf,
  type TermPart,
} from '#domain/search/index-parts.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import type { Chosen, FilterCounts, FoundPage, PageIndex } from './page-index.ts';

/** What a page has of a query. */
const [nothing, inText, inName] = [0, 1, 2] as const;

/** Loads a file of the index. */
export type LoadFile = <T>(name: string) => Promise<T>;

/**
 * An index in parts, of which each search loads those that have its terms.
 * @param base path that the addresses of the pages are below, without a slash at its end
 * @throws TypeError when its table cannot be loaded
 */
export async function partsIndex({ folder, count }: PartsPlace, load: LoadFile, base: string): Promise<PageIndex> {
  const { ids, filters } = await load<PageTable>(`${folder}/table.json`);
  const size = ids.length / idLength;
  const parts = cached((number: string) => load<TermPart>(`${folder}/${number}.json`));
  const pages = cached(async (id: string) => foundPage(await load<PlainPage>(`page/${id}.json`), base));
  const idOf = (page: number) => ids.substr(page * idLength, idLength);
  const all = new Uint8Array(size).fill(inName);
  return {
    totals: countsOf(all, filters),
    search: async (terms, chosen) => {
      const found = await Promise.all(
        terms.map(async (term) => marksOf(term, await parts(String(partOf(term, count))), size)),
      );
      const marks = [all, ...found, ...chosenMarks(chosen, filters, size)].reduce(both);
      const numbers = [inName, inText].map((mark) => numbersWith(mark, marks));
      const hits = ([] as number[]).concat(...numbers).map((number) => {
        const id = idOf(number);
        return { id, page: () => pages(id) };
      });
      return { hits, counts: countsOf(marks, filters) };
    },
  };
}

/** Loads once what has a name; what failed is tried again. */
function cached<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (name) => {
    const known = loaded.get(name) || load(name);
    loaded.set(name, known);
    known.catch(() => loaded.delete(name));
    return known;
  };
}

const foundPage = ({ url, content, meta, filters }: PlainPage, base: string): FoundPage => ({
  url: base + url,
  content: content.replace(/\n/g, '\u3000'),
  meta,
  filters,
});

type Marks = Uint8Array;

function marksOf(term: string, part: TermPart, size: number): Marks {
  const marks = new Uint8Array(size);
  const isMeant = (word: string) => (isWholeTerm(term) ? word === term : word.slice(0, term.length) === term);
  for (const word of Object.keys(part).filter(isMeant)) {
    eachPosting(part[word] || [], (page, isName) => {
      if (marks[page] !== inName) marks[page] = isName ? inName : inText;
    });
  }
  return marks;
}

const both = (some: Marks, others: Marks): Marks => some.map((mark, page) => Math.min(mark, others[page] || nothing));

/** For each filter with a choice, the pages that pass it. */
function chosenMarks(chosen: Chosen, filters: PageTable['filters'], size: number): readonly Marks[] {
  const named = filterNames.filter((name) => chosen[name]?.length);
  return named.map((name: FilterName) => {
    const marks = new Uint8Array(size);
    for (const value of chosen[name] || []) eachOf(filters[name]?.[value] || [], (page) => (marks[page] = inName));
    return marks;
  });
}

function numbersWith(mark: number, marks: Marks): readonly number[] {
  const numbers: number[] = [];
  marks.forEach((each, page) => {
    if (each === mark) numbers.push(page);
  });
  return numbers;
}

function countsOf(marks: Marks, filters: PageTable['filters']): FilterCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const name of Object.keys(filters)) {
    const own: Record<string, number> = {};
    counts[name] = own;
    for (const value of Object.keys(filters[name] || {})) {
      let number = 0;
      eachOf(filters[name]?.[value] || [], (page) => {
        if (marks[page] !== nothing) number += 1;
      });
      if (number > 0) own[value] = number;
    }
  }
  return counts;
}
