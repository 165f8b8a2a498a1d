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
  expect(filesOf('.css').length).toBeGreaterThan(5);
  expect(filesOf('.css').flatMap((name) => cssFaults(read(name), name))).toEqual([]);
});

it('no script has what such a browser does not know', () => {
  expect(filesOf('.js').length).toBeGreaterThan(2);
  expect(filesOf('.js').flatMap((name) => jsFaults(read(name), name))).toEqual([]);
});

it('no page has a style or a script of its own that it does not know', () => {
  const faults = site.pages.flatMap(({ path: page, source }) => [
    ...[...source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gu)].flatMap(([, css = '']) => cssFaults(css, page)),
    ...[...source.matchAll(/<script\b(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]+?)<\/script>/gu)].flatMap(([, code = '']) =>
      jsFaults(code, page),
    ),
  ]);
  expect(faults).toEqual([]);
});
