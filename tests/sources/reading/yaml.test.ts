import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#sources/reading/front-matter.ts';
import { placeAt } from '#sources/reading/place.ts';
import { offsetsInYaml, parseYaml } from '#sources/reading/yaml.ts';

const faultsOf = (text: string) =>
  parseYaml(text).faults.map(({ offset, ...fault }) => ({ ...fault, ...placeAt(text, offset) }));

test('unquoted numbers, true and false have their type; everything else is text, dates too', () => {
  const text =
    'a: 12\nb: -1.5\nc: true\nd: 2023-08-25\ne: 2024-09-中旬\nf: "12"\ng:\nh: [x, 3]\ni: 固原\nj: 1234567890123456\n';
  expect(parseYaml(text)).toEqual({
    value: {
      a: 12,
      b: -1.5,
      c: true,
      d: '2023-08-25',
      e: '2024-09-中旬',
      f: '12',
      g: null,
      h: ['x', 3],
      i: '固原',
      j: '1234567890123456',
    },
    faults: [],
  });
});

test.each(['0954', '9:30', 'null', '~', '0x1f', '0o17', '1e3', '.inf', '+5'])(
  'readers of YAML disagree on %s: it must be quoted',
  (scalar) => {
    expect(faultsOf(`a: ${scalar}\n`)).toEqual([
      {
        code: 'yaml-ambiguous',
        message: `“${scalar}”不加引号会被读成别的意思。`,
        fix: `加上引号："${scalar}"。`,
        line: 1,
        column: 4,
      },
    ]);
    expect(parseYaml(`a: "${scalar}"\n`)).toEqual({ value: { a: scalar }, faults: [] });
  },
);

test.each([
  ['yes', 'true'],
  ['No', 'false'],
  ['on', 'true'],
])('%s may be meant as %s or as text', (scalar, value) => {
  expect(faultsOf(`a: ${scalar}\n`).map(({ message, fix }) => `${message}${fix}`)).toEqual([
    `“${scalar}”不加引号会被读成别的意思。说是不是的，写 ${value}；是文字的，加上引号："${scalar}"。`,
  ]);
});

test('a colon in an unquoted title is explained', () => {
  expect(faultsOf('title: 主题: 副题\n')).toEqual([
    {
      code: 'yaml-syntax',
      message: '文字里有“冒号加空格”，会被当成另一个字段。',
      fix: '整段文字加上英文引号，或改用中文冒号。',
      line: 1,
      column: 8,
    },
  ]);
});

test('what stands behind the end of a document is not lost in silence', () => {
  expect(faultsOf('a: 1\n...\nb: 2\n')).toEqual([
    {
      code: 'yaml-syntax',
      message: '中间有一行“...”，它后面的字段都读不到。',
      fix: '删去这一行。',
      line: 3,
      column: 1,
    },
  ]);
});

test.each([
  ['aliases', 'a: &x [1]\nb: *x\n', 'yaml-alias-forbidden'],
  ['a circular alias', 'a: &x [*x]\n', 'yaml-alias-forbidden'],
  ['tags', 'a: !!js/function "function(){}"\n', 'yaml-tag-forbidden'],
  ['repeated keys', 'a: 1\na: 2\n', 'yaml-dup-key'],
  ['a list as a key', '? [a]\n: 1\n', 'yaml-syntax'],
  ['tabs', 'a:\n\tb: 1\n', 'yaml-syntax'],
  ['40 levels', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`, 'yaml-too-deep'],
  ['a nesting bomb', `a: ${'['.repeat(50_000)}\n`, 'yaml-too-deep'],
])('%s are refused', (_, text, code) => {
  const { value, faults } = parseYaml(text);
  expect([...new Set(faults.map((fault) => fault.code))]).toEqual([code]);
  expect(value).toBeUndefined();
});

test('a billion laughs are refused before they multiply', () => {
  const levels = 'bcdefghi'.split('');
  const laughs = levels.map((name, at) => `${name}: &${name} [${`*${at === 0 ? 'a' : levels[at - 1]},`.repeat(9)}]\n`);
  const started = performance.now();
  expect(faultsOf(`a: &a [x,x,x,x,x,x,x,x,x]\n${laughs.join('')}`)).toContainEqual(
    expect.objectContaining({ code: 'yaml-alias-forbidden', line: 1 }),
  );
  expect(performance.now() - started).toBeLessThan(200);
});

test('a path leads to its value, its key, or the nearest value around it', () => {
  const text = 'a:\n  - b: 1\n    c: 22\nd: 3\n';
  const offsetOf = offsetsInYaml(text);
  const at = (...path: (string | number)[]) => text.slice(offsetOf(path, 'value'));
  expect(at('a', 0, 'c')).toMatch(/^22/);
  expect(at('a', 0, 'missing')).toMatch(/^b: 1/);
  expect(text.slice(offsetOf(['d'], 'key'))).toMatch(/^d: 3/);
});

describe('front matter', () => {
  test.each(['\n', '\r\n'])('ends at the second line of dashes, whatever ends lines (%j)', (end) => {
    const text = ['---', 'a: 1', '---', '正文', '---', ''].join(end);
    const parts = splitFrontMatter(text);
    expect(parts?.yaml).toBe(`a: 1${end}`);
    expect(parts?.body).toBe(`正文${end}---${end}`);
    expect(text.slice(parts?.yamlOffset)).toMatch(/^a: 1/);
    expect(text.slice(parts?.bodyOffset)).toMatch(/^正文/);
  });

  test.each(['正文\n', '---\na: 1\n', 'x\n---\na: 1\n---\n', ''])('is missing from %j', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });

  test('may be empty, and the body too', () => {
    expect(splitFrontMatter('---\n---')).toMatchObject({ yaml: '', body: '' });
  });
});
