import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentKey, rendererSources } from '#posters/poster-key.ts';

/** The modules of src that a module imports, those imported for their types alone left out. */
function importsOf(file: string): readonly string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)([^;]*?)from '([#.][^']+)'/gmu);
  return [...statements]
    .filter(([, names = '']) => names.split(/[{},]/u).some((name) => name.trim() !== '' && !/^\s*type\s/u.test(name)))
    .map(([, , from = '']) =>
      from.startsWith('#') ? `src/${from.slice(1)}` : path.posix.join(path.posix.dirname(file), from),
    );
}

function codeThatDraws(): ReadonlySet<string> {
  const found = new Set(
    readdirSync('src/posters', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `src/posters/${name}`),
  );
  // Iteration over a Set includes elements added during the loop.
  for (const file of found) for (const each of importsOf(file)) found.add(each);
  return found;
}

test('the key of a poster covers all code that draws it', () => {
  const isCovered = (file: string) =>
    rendererSources.some((source) => file === source || file.startsWith(`${source}/`));
  const code = [...codeThatDraws()];
  expect(code).toContain('src/domain/phrases/atoms.ts');
  expect(code.filter((file) => !isCovered(file))).toEqual([]);
});

test.each<[string, string, unknown, string]>([
  ['document', 'guide', { title: '乙' }, 'renderer'],
  ['way of drawing', 'plan', { title: '甲' }, 'renderer'],
  ['code', 'guide', { title: '甲' }, 'other renderer'],
])('another %s is drawn under another key', (_, ...order) => {
  expect(documentKey(...order)).not.toBe(documentKey('guide', { title: '甲' }, 'renderer'));
  expect(documentKey(...order)).toBe(documentKey(...order));
});

test('what is no plain data has no key', () => {
  expect(() => documentKey('guide', { title: () => '甲' }, 'renderer')).toThrow(/could not be cloned/u);
});
