import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf } from '../../../scripts/publish/headers.ts';

const nginx = readFileSync('scripts/deploy/nginx.conf', 'utf8');

test('object stores get the types of nginx.conf', () => {
  const types = /types \{([^}]+)\}/u.exec(nginx)?.[1] ?? '';
  const charsets = /charset_types ([^;]+);/u.exec(nginx)?.[1]?.split(' ') ?? [];
  const rows = types
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(';', '').split(/\s+/u));
  expect(rows.length).toBeGreaterThan(15);
  for (const [type = '', ...endings] of rows) {
    const wanted = [...charsets, 'text/html'].includes(type) ? `${type}; charset=utf-8` : type;
    for (const ending of endings) expect(headersOf(`a/b.${ending}`)['Content-Type'], ending).toBe(wanted);
  }
  expect(headersOf('pagefind/index/zh_1.pf_index')['Content-Type']).toBe('application/octet-stream');
});

test('object stores get the cache rules of nginx.conf', () => {
  const block = /map "\$status \$uri" \$kepu_cache \{([^}]+)\}/u.exec(nginx)?.[1] ?? '';
  const rules = [...block.matchAll(/"~(\S+)"\s+"([^"]+)"/gu)];
  const wanted = (file: string) =>
    rules.find(([, pattern = '']) => new RegExp(pattern, 'u').test(`200 /${file}`))?.[2] ??
    /default\s+"([^"]+)"/u.exec(block)?.[1];
  expect(rules).toHaveLength(4);
  for (const file of [
    'index.html',
    '_astro/a.css',
    'c/pagefind/index/z.pf_index',
    'service-worker.js',
    'pagefind/pagefind.js',
  ]) {
    expect(headersOf(file)['Cache-Control'], file).toBe(wanted(file));
  }
});

test('the original of a notice is downloaded, as nginx.conf says', () => {
  expect(headersOf('c/notices/n/original.pdf')['Content-Disposition']).toBe('attachment');
  expect(headersOf('c/notices/n/a/original.pdf')['Content-Disposition']).toBe('attachment');
  expect(headersOf('c/notices/n/a/plan.pdf')['Content-Disposition']).toBeUndefined();
});
