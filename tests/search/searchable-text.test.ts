import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { textRuns } from '#domain/search/runs.ts';
import { indexableHtml } from '#integrations/search-index.ts';
import { searchableText } from '#integrations/searchable-text.ts';
import { openIndex } from './pagefind-in-node.ts';

test('the words that are read from every page are those that Pagefind found in it', async () => {
  const index = await openIndex(path.join(inject('site'), 'pagefind'));
  const pages = await index.search('');
  await index.close();
  expect(pages.length).toBeGreaterThan(inject('campaigns').length * 100);
  const read = (url: string) =>
    searchableText(indexableHtml(readFileSync(path.join(inject('site'), url, 'index.html'), 'utf8')));
  const differing = pages.filter(({ url, content, meta }) => {
    const { title, text } = read(url);
    return title !== meta['title'] || String(textRuns(text)) !== String(textRuns(content.replaceAll('\u200b', '')));
  });
  expect(differing.map(({ url }) => url)).toEqual([]);
});

test('what stands on paper only, the address of a notice, is not searched', () => {
  const page = path.join(inject('site'), 'guyuan-2023/notices/kepuri-2023/index.html');
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('本页网址：');
  expect(searchableText(indexableHtml(html)).text).not.toContain('本页网址');
});
