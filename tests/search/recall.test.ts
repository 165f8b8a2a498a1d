import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { otherQueries } from '#domain/search/other-words.ts';
import { isHan, textRuns } from '#domain/search/runs.ts';
import { wordsOf as knownWords } from '#sources/words.ts';
import { type BuiltPage, readSite } from '../site/built-site.ts';
import { siteContent } from '../site/site-content.ts';
import { absentQueries, goldenQueries, pinyinQueries } from './golden-queries.ts';
import { type OpenIndex, openAsPage, plainPagesIn } from './pagefind-in-node.ts';
import { expectGood, type FoldedWords, foldedWords, holds, type Score } from './scores.ts';
import { type WrittenEntry, writtenEntries } from './written-entries.ts';

const content = await siteContent();
const entries = writtenEntries(content);
/** What the marks of each page told the index. */
const marks = new Map(
  (await plainPagesIn(path.join(inject('site'), 'pagefind'))).map(({ url, meta }) => [
    url,
    Object.values(meta).filter((text) => text !== undefined),
  ]),
);
const pages = new Map(readSite(inject('site')).pages.map((page) => [page.path, page]));
/** Other words of the program and of the content for what people type. */
const alike = knownWords(content).search;
const queries = Object.values(goldenQueries).flat();

describe.each(['', ...inject('campaigns')])('%s', (section) => {
  const own = entries.filter(({ campaign }) => section === '' || campaign === section);
  const urlOf = ({ campaign, page }: WrittenEntry) => (section === '' ? `/${campaign}/${page}` : `/${page}`);
  let index: OpenIndex;
  let wordsOf: (of: WrittenEntry | BuiltPage) => FoldedWords;
  beforeAll(async () => {
    index = await openAsPage(path.join(inject('site'), section, 'pagefind'));
    wordsOf = foldedOnce(index.fold);
  });
  afterAll(() => index.close());

  async function score(
    query: string,
    isWanted: (entry: WrittenEntry) => boolean,
    isRight: (page: BuiltPage) => boolean,
  ): Promise<Score> {
    const found = (await index.search(query)).map(({ url }) => url);
    const isWrong = (url: string) => {
      const page = pages.get(section === '' ? url : `/${section}${url}`);
      return page === undefined || !isRight(page);
    };
    return { query, wanted: own.filter(isWanted).map(urlOf), found, wrong: found.filter(isWrong) };
  }

  test('words are found where an editor wrote them, and hardly where a page does not say them', async () => {
    const isIn = (folded: string) => (of: WrittenEntry | BuiltPage) => holds(wordsOf(of), folded);
    const isInOrAlike = (folded: string) => (page: BuiltPage) =>
      [folded, ...otherQueries(folded, alike).map(({ query }) => query)].some((each) => isIn(each)(page));
    const scores = queries.map((query) => score(query, isIn(index.fold(query)), isInOrAlike(index.fold(query))));
    expectGood(await Promise.all(scores), 0.995);
  });

  test('pinyin finds titles', async () => {
    const scores = pinyinQueries.map(([typed, titled]) => {
      const isTitled = (title: string) => titled.some((part) => title.includes(part));
      return score(
        typed,
        ({ title }) => isTitled(title),
        ({ html }) => isTitled(html.title),
      );
    });
    expectGood(await Promise.all(scores), 0.995);
  });

  test('whatever few characters an editor wrote, they find the page', async () => {
    const lost = own.flatMap((entry, place) =>
      somePieces(entry, place).map(async (piece) =>
        (await index.search(piece)).some(({ url }) => url === urlOf(entry)) ? [] : [`${piece} of ${urlOf(entry)}`],
      ),
    );
    expect((await Promise.all(lost)).flat()).toEqual([]);
  });

  test.each(absentQueries)('“%s” finds nothing', async (query) => {
    expect((await index.search(query)).map(({ url }) => url)).toEqual([]);
  });
});

/** What an entry or a page says, folded once for all queries. */
function foldedOnce(fold: (text: string) => string): (of: WrittenEntry | BuiltPage) => FoldedWords {
  const known = new Map<WrittenEntry | BuiltPage, FoldedWords>();
  return (of) => {
    const words = known.get(of) ?? foldedWords('texts' in of ? of.texts : textsOf(of), fold);
    known.set(of, words);
    return words;
  };
}

/** What a page says to readers, and to the search alone. */
const textsOf = ({ path: url, html }: BuiltPage): readonly string[] => [
  ...html.pieces,
  html.text,
  html.title,
  ...(marks.get(url) ?? []),
];

/** One piece of an entry in `npm test`, three by night. */
const turns = inject('isNight') ? [0, 1, 2] : [0];

/** From an entry some runs of one to five characters, cut where its place in the list says. */
function somePieces({ texts }: WrittenEntry, place: number): readonly string[] {
  const runs = texts.flatMap(textRuns).filter((run) => isHan(run) && run.length > 1);
  return turns.map((turn) => {
    const run = [...(runs[(place * 7 + turn * 31) % runs.length] ?? '')];
    const from = (place + turn) % run.length;
    return run.slice(from, from + 1 + ((place + turn) % 5)).join('');
  });
}
