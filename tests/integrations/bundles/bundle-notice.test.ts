import { expect, test } from 'vitest';
import { bundleNotice, packagesIn } from '#integrations/bundles/bundle-notice.ts';

test('a bundle names the packages in it, each once, with licence and copyright', () => {
  const files = ['/yaml/browser/dist/index.js', '/yaml/browser/dist/doc.js', '/csv-parse/lib/sync.js'];
  const notice = bundleNotice(['src/a.ts', ...files.map((file) => `${process.cwd()}/node_modules${file}`)]);
  expect(notice.split('\n')).toEqual([
    '/*! Contains:',
    expect.stringMatching(/^csv-parse, MIT, Copyright .*Adaltas/u),
    expect.stringMatching(/^yaml, ISC, Copyright Eemeli Aro/u),
    '*/',
    '',
  ]);
  expect(packagesIn(`${notice}code(', ');`)).toEqual(['csv-parse', 'yaml']);
});
