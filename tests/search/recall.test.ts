import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isHan, textRuns } from '#domain/search/runs.ts';
import type { PagefindPage } from '#islands/search/pagefind.ts';
import { absentQueries, goldenQueries, pinyinQueries } from './golden-queries.ts';
import { type OpenIndex, openIndex } from './pagefind-in-node.ts';

const bars = { recall: 0.995, precision: 0.97 };

interface Score {
  readonly query: string;
  readonly truth: number;
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

describe.each(['', 'guyuan-2023', 'weinan-2023', 'quanzhou-2023', 'wenzhou-2024', 'tangshan-2023'])('%s', (section) => {
  let index: OpenIndex;
  let pages: readonly PagefindPage[] = [];
  beforeAll(async () => {
    index = await openIndex(path.join(inject('site'), section, 'pagefind'));
    pages = await index.search('');
  });
  afterAll(() => index.close());

  async function score(query: string, isRight: (page: PagefindPage) => boolean): Promise<Score> {
    const truth = new Set(pages.filter(isRight).map(({ url }) => url));
    const found = (await index.search(query)).map(({ url }) => url);
    const right = found.filter((url) => truth.has(url)).length;
    return {
      query,
      truth: truth.size,
      recall: truth.size === 0 ? 1 : right / truth.size,
      precision: found.length === 0 ? 1 : right / found.length,
      missed: [...truth].filter((url) => !found.includes(url)),
      wrong: found.filter((url) => !truth.has(url)),
    };
  }

  test('words are found where they stand, and hardly anywhere else', async () => {
    const scores = await Promise.all(
      Object.values(goldenQueries)
        .flat()
        .map((query) => score(query, textHolds(query, index.fold))),
    );
    expectGood(scores);
  });

  test('pinyin finds titles', async () => {
    const scores = await Promise.all(
      pinyinQueries.map(([typed, titled]) =>
        score(typed, ({ meta }) => titled.some((part) => meta['title']?.includes(part))),
      ),
    );
    expectGood(scores);
  });

  test('whatever few characters stand in a page, they find it', async () => {
    const lost = await Promise.all(
      somePieces(pages, index.fold).map(async ([piece, url]) =>
        (await index.search(piece)).some((page) => page.url === url) ? [] : [`${piece} of ${url}`],
      ),
    );
    expect(lost.flat()).toEqual([]);
  });

  test.each(absentQueries)('“%s” finds nothing', async (query) => {
    expect((await index.search(query)).map(({ url }) => url)).toEqual([]);
  });
});

/** Every golden query is about something: the whole site has a page for it. */
test('the whole site answers every golden query', async () => {
  const index = await openIndex(path.join(inject('site'), 'pagefind'));
  const pages = await index.search('');
  const idle = Object.values(goldenQueries)
    .flat()
    .filter((query) => !pages.some(textHolds(query, index.fold)));
  await index.close();
  expect(idle).toEqual([]);
});

function textHolds(query: string, fold: (text: string) => string): (page: PagefindPage) => boolean {
  const runs = textRuns(fold(query));
  return ({ content, meta }) => {
    const text = fold([content, meta['title'], meta['line'], meta['status'], meta['also'], meta['sample']].join(' '));
    const words = textRuns(text);
    return runs.every((run) => (isHan(run) ? text.includes(run) : words.some((word) => word.startsWith(run))));
  };
}

/** From every page some runs of one to five characters, cut where the page's place in the list says. */
function somePieces(
  pages: readonly PagefindPage[],
  fold: (text: string) => string,
): readonly (readonly [string, string])[] {
  return pages.flatMap(({ content, url }, place) => {
    const runs = textRuns(fold(content)).filter((run) => isHan(run) && run.length > 1);
    return [0, 1, 2].map((turn): readonly [string, string] => {
      const run = [...(runs[(place * 7 + turn * 31) % runs.length] ?? '')];
      const from = (place + turn) % run.length;
      return [run.slice(from, from + 1 + ((place + turn) % 5)).join(''), url];
    });
  });
}

function expectGood(scores: readonly Score[]) {
  const faults = scores.filter(({ recall, precision }) => recall < 1 || precision < 1).map(told);
  expect(mean(scores.map(({ recall }) => recall)), faults.join('\n')).toBeGreaterThanOrEqual(bars.recall);
  expect(mean(scores.map(({ precision }) => precision)), faults.join('\n')).toBeGreaterThanOrEqual(bars.precision);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const told = ({ query, truth, recall, precision, missed, wrong }: Score) =>
  `${query}: truth ${truth}, recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}; missed ${missed.slice(0, 3)}; wrong ${wrong.slice(0, 3)}`;
