import { expect, test } from 'vitest';
import { addressOf, fileOf } from '#domain/site/site-files.ts';

test.each([
  ['index.html', ''],
  ['schedule/index.html', 'schedule/'],
  ['404.html', '404.html'],
  ['a/index.html.ics', 'a/index.html.ics'],
  ['a/myindex.html', 'a/myindex.html'],
])('%s is served at %s below the base', (file, address) => {
  expect(addressOf(file)).toBe(address);
  expect(fileOf(`/kpr/${address}`, '/kpr/')).toBe(file);
});
