import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { goldenQueries } from '../search/golden-queries.ts';
import { openIndex } from '../search/pagefind-in-node.ts';

const queries = Object.values(goldenQueries).flat();

test('every golden query finds something in the whole site', async () => {
  const index = await openIndex(path.join(inject('site'), 'pagefind'));
  const answers = await Promise.all(queries.map((query) => index.search(query)));
  await index.close();
  expect(queries.filter((_, place) => answers[place]?.length === 0)).toEqual([]);
});
