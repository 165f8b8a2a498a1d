import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { readPdf } from '../read-pdf.ts';
import { pageAt, readSite } from './built-site.ts';
import { withoutSpace } from './html.ts';

const site = readSite(inject('site'));
const guides = [...site.files].filter((file) => file.endsWith('/guide.pdf'));

it('has the guides of the notices as files', () => {
  const expected = [
    '/guyuan-2023/notices/kepuri-2023/platform-guide/guide.pdf',
    '/weinan-2023/notices/kepuri-2023/informant-guide/guide.pdf',
    '/wenzhou-2024/notices/city-notice/platform-guide/guide.pdf',
  ].filter((file) => inject('campaigns').includes(file.split('/')[1] ?? ''));
  expect(guides.length).toBeGreaterThan(1);
  expect(guides).toEqual(expected);
});

it.each(guides)('%s says what its page says, and its page leads to it', async (file) => {
  const page = pageAt(site, file.replace('guide.pdf', ''));
  expect(page.html.tags.some(({ attributes }) => attributes['href'] === file)).toBe(true);
  const { texts } = await readPdf(readFileSync(join(site.folder, file)));
  const printed = withoutSpace(texts.map((text) => text.replace(/第 \d+ 页，共 \d+ 页\s*$/u, '')).join(''));
  const steps = page.source.slice(page.source.indexOf('<ol class="steps"'));
  const words = steps.slice(0, steps.indexOf('</section>')).match(/(?<=>)[^<]+(?=<)/gu) ?? [];
  const missing = words.map(withoutSpace).filter((text) => text !== '' && !printed.includes(text));
  // Numbers of steps and lists stand elsewhere; the words of links are followed by their addresses.
  expect(missing.filter((text) => /\p{sc=Han}/u.test(text))).toEqual([]);
});
