import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { readSite } from './built-site.ts';
import { cssFaults } from './css-floor.ts';
import { jsFaults } from './js-floor.ts';

const site = readSite(inject('site'));
const read = (name: string) => readFileSync(path.join(site.folder, name), 'utf8');
const filesOf = (extension: string) => [...site.files].filter((name) => name.endsWith(extension));

// readSite leaves out Pagefind's own files: where they cannot run, the page of the search says so.
it('no style sheet has what a browser of .browserslistrc does not know, but for additions', () => {
  expect(filesOf('.css').length).toBeGreaterThan(0);
  expect(filesOf('.css').flatMap((name) => cssFaults(read(name), name))).toEqual([]);
});

// Where the reader of tables cannot run, its page says so.
const scripts = filesOf('.js').filter((name) => !name.endsWith('/table-reader.js'));

it('no script has what such a browser does not know', () => {
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.flatMap((name) => jsFaults(read(name), name))).toEqual([]);
});

/** What elements of this kind say in the pages, each once, with the first page that has it. */
function inPages(element: RegExp): readonly (readonly [text: string, page: string])[] {
  const firstPages = new Map<string, string>();
  for (const { path: page, source } of site.pages) {
    for (const [, text = ''] of source.matchAll(element)) {
      if (!firstPages.has(text)) firstPages.set(text, page);
    }
  }
  return [...firstPages];
}

it('no page has a style of its own that such a browser does not know, but for additions', () => {
  const styles = inPages(/<style\b[^>]*>([\s\S]*?)<\/style>/gu);
  expect(styles.length).toBeGreaterThan(5);
  expect(styles.flatMap(([css, page]) => cssFaults(css, page))).toEqual([]);
});

it('no page has a script of its own that such a browser does not know', () => {
  const inline = inPages(/<script\b(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]+?)<\/script>/gu);
  expect(inline.length).toBeGreaterThan(0);
  expect(inline.flatMap(([code, page]) => jsFaults(code, page))).toEqual([]);
});
