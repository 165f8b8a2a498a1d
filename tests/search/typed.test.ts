import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { plainIndex } from '#islands/search/plain-index.ts';
import { siteContent } from '../site/site-content.ts';
import { type OpenIndex, openedInNode, openIndex, plainPagesIn } from './pagefind-in-node.ts';
import { expectGood } from './scores.ts';
import { slips, typedWith, unmarked } from './slips.ts';
import { typedQueries } from './typed-queries.ts';
import { writtenEntries } from './written-entries.ts';

const content = await siteContent();
const queries = typedQueries(inject('campaigns'));

const folderOf = (section: string) => path.join(inject('site'), section, 'pagefind');

/** What campaigns of this size are searched with, over all of them: the whole texts. */
async function openTexts(): Promise<OpenIndex> {
  const each = inject('campaigns').map(async (campaign) =>
    (await plainPagesIn(folderOf(campaign))).map((page) => ({ ...page, url: `/${campaign}${page.url}` })),
  );
  const pages = (await Promise.all(each)).flat();
  return openedInNode(folderOf(''), (folding) => plainIndex(pages, folding, ''));
}

describe.each([
  ['Pagefind', () => openIndex(folderOf(''))],
  ['the whole texts', openTexts],
])('by %s', (_, opened) => {
  let index: OpenIndex;
  beforeAll(async () => {
    index = await opened();
  });
  afterAll(() => index.close());

  const urls = async (query: string) => (await index.search(query)).map(({ url }) => url);

  test('what people type finds the pages that it is about, and hardly others', async () => {
    const scores = queries.map(async ({ query, wanted, isComplete }) => {
      const found = await urls(query);
      return { query, wanted, found, wrong: isComplete ? found.filter((url) => !wanted.includes(url)) : [] };
    });
    expectGood(await Promise.all(scores), 0.97);
  });

  test('what is found by sound or by other words is said to be, and nothing else is', async () => {
    const ways = queries.map(async ({ query }) => [query, (await index.answer(query)).note?.kind ?? 'typed']);
    expect(await Promise.all(ways)).toEqual(queries.map(({ query, way }) => [query, way]));
  });

  test('a run of characters that stands nowhere as it is does not find the pages of its pairs', async () => {
    const found = await index.search('流动科');
    const said = found.map(({ content: text, meta }) => `${text}${Object.values(meta)}`);
    expect(said.filter((text) => !text.includes('流动科'))).toEqual([]);
  });

  test('activities come first, then venues, units and other pages, but pages of that name before all', async () => {
    const kinds = ['/activities/', '/venues/', '/organizations/', '/'];
    const placesOf = (found: readonly string[]) => found.map((url) => kinds.findIndex((kind) => url.includes(kind)));
    const places = placesOf(await urls('地震'));
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
    expect(places).toEqual([...places].sort());
    expect(placesOf(await urls('固原市示例图书馆')).slice(0, 3)).toEqual([1, 2, 0]);
  });

  describe('the name of an activity', () => {
    const names = writtenEntries(content)
      .filter(({ page }) => page.startsWith('activities/'))
      .map(({ campaign, page, title }) => ({ url: `/${campaign}/${page}`, title }));

    /** Queries whose page does not come first; undefined ones are left out. */
    async function lost(typed: (title: string, turn: number) => string | undefined): Promise<readonly string[]> {
      const found = names.map(async ({ url, title }, turn) => {
        const query = typed(title, turn);
        if (query === undefined) return [];
        const [first] = (await index.answer(query)).hits;
        return first && (await first.data()).url === url ? [] : [`${query} (${title})`];
      });
      return (await Promise.all(found)).flat();
    }

    test('finds its page first, with and without its marks', async () => {
      const share = inject('isNight') ? 1 : 3;
      expect(await lost((title, turn) => (turn % share === 0 ? unmarked(title) : undefined))).toEqual([]);
      if (inject('isNight')) expect(await lost((title) => title)).toEqual([]);
    });

    /** By day every third name with the slips by turns, by night every name with each of them. */
    const trials: readonly Trial[] = inject('isNight')
      ? slips.map(([name, slip]) => ({ name, share: 1, typed: (title, turn) => typedWith(slip, title, turn) }))
      : [{ name: 'a slip', share: 3, typed: withSomeSlip }];

    test.each(trials)('with $name finds its page first nine times in ten', async ({ share, typed }) => {
      const missed = await lost(typed);
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(names.length / 10 / share);
    });
  });
});

interface Trial {
  readonly name: string;
  /** One of how many names is tried. */
  readonly share: number;
  readonly typed: (title: string, turn: number) => string | undefined;
}

function withSomeSlip(title: string, turn: number): string | undefined {
  const [, slip] = slips[Math.floor(turn / 3) % slips.length] ?? [];
  return turn % 3 === 0 && slip ? typedWith(slip, title, Math.floor(turn / 3)) : undefined;
}
