import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { isHan, textRuns } from '#domain/search/runs.ts';
import { searchableText } from '#integrations/search/searchable-text.ts';
import { openIndex } from './pagefind-in-node.ts';

/** By day every tenth, by night every text of the pages. */
const step = inject('isNight') ? 1 : 10;

test('whatever a page in Traditional characters shows finds the page as it is typed', async () => {
  const site = path.join(inject('site'), 'quanzhou-2023');
  const index = await openIndex(path.join(site, 'pagefind'));
  const pieces = ['activities', 'venues', 'organizations'].flatMap((kind) =>
    readdirSync(path.join(site, kind)).flatMap((id) => piecesOf(site, `/${kind}/${id}/`)),
  );
  const lost = pieces.map(async ({ url, piece }) => {
    const { hits, note } = await index.answer(piece);
    const urls = await Promise.all(hits.map(async (hit) => (await hit.data()).url));
    return note || !urls.includes(url) ? [`${piece} of ${url}`] : [];
  });
  expect(pieces.length).toBeGreaterThan(100);
  expect((await Promise.all(lost)).flat()).toEqual([]);
  await index.close();
});

/** Three to five characters from the runs of the Traditional version of a page. */
function piecesOf(site: string, url: string): readonly { readonly url: string; readonly piece: string }[] {
  const file = path.join(site, 'zh-hant', url, 'index.html');
  if (!existsSync(file)) return [];
  const runs = searchableText(readFileSync(file, 'utf8'))
    .text.split('\n')
    .flatMap(textRuns)
    .filter((run) => isHan(run) && run.length > 2);
  return runs
    .filter((_, turn) => turn % step === 0)
    .map((run, turn) => {
      const from = turn % Math.max(1, run.length - 4);
      return { url, piece: run.slice(from, from + 5) };
    });
}
