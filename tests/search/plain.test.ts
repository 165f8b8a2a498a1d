import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import type { PlainPage } from '#domain/search/plain-page.ts';
import { plainIndex } from '#islands/search/plain-index.ts';
import { type OpenIndex, openedInNode } from './pagefind-in-node.ts';

let index: OpenIndex;
beforeAll(async () => {
  const folder = path.join(inject('site'), 'pagefind');
  const pages = JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8')) as readonly PlainPage[];
  index = await openedInNode(folder, (folding) => plainIndex(pages, folding, '/kpr'));
});

const first = async (query: string) => (await index.search(query))[0]?.url;

const queries = [
  ['家里的燃气表会说话', 'guyuan-2023/activities/gas-meter-talks'],
  ['裡藏著幾條縫', 'quanzhou-2023/activities/stone-listening'],
  ['360VR云看展', 'tangshan-2023/activities/wetland-360-vr'],
  ['固原科协', 'guyuan-2023/organizations/science-association'],
  ['土峰的家', 'guyuan-2023/activities/hexagon-hives'],
  ['番茄当媒娘的熊蜂', 'tangshan-2023/activities/bumblebee-matchmaker'],
  ['地镇', 'quanzhou-2023/activities/quake-waves-live'],
  ['西红柿 熊蜂', 'tangshan-2023/activities/bumblebee-matchmaker'],
  ['土豆', 'guyuan-2023/activities/hundred-faces-of-potato'],
].filter(([, page]) => inject('campaigns').some((campaign) => page?.startsWith(`${campaign}/`)));

test.each(queries)('where Pagefind cannot run, “%s” finds the same page', async (query, page) => {
  expect(await first(query ?? '')).toBe(`/kpr/${page}/`);
});

test('where Pagefind cannot run, filters narrow and count', async () => {
  const all = await index.answer('台风');
  const kinds = all.counts['类别'] ?? {};
  expect(all.hits.length).toBe(Object.values(kinds).reduce((sum, count) => sum + count, 0));
  const { hits } = await index.answer('台风', { 类别: ['活动'] });
  expect(hits.length).toBe(kinds['活动']);
});
