import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '#sources/reading/parse-file.ts';
import { editedFrontMatter } from '#sources/writing/edited-front-matter.ts';
import { editedJson } from '#sources/writing/edited-json.ts';

const text = `{
  "name": "集市",
  "programmes": ["main"],
  "booking": { "needed": true, "note": "带伞" },
  "sessions": [
    { "kind": "tba" }
  ],
  "changes": [],
  "key": true
}
`;
const value = JSON.parse(text);

test.each([
  ['a word', { ...value, name: '大集' }, text.replace('集市', '大集')],
  ['a list of words', { ...value, programmes: ['main', 'x'] }, text.replace('["main"]', '["main", "x"]')],
  [
    'a field within a field',
    { ...value, booking: { needed: false, note: '带伞' } },
    text.replace('"needed": true', '"needed": false'),
  ],
  ['the last field', { ...value, key: undefined }, text.replace('[],\n  "key": true', '[]')],
  ['the first field', { ...value, name: undefined }, text.replace('"name": "集市",\n  ', '')],
  ['a new field', { name: '集市', summary: '来', ...value }, text.replace('"集市",', '"集市",\n  "summary": "来",')],
  ['one of a list', { ...value, sessions: [{ kind: 'tba', id: 'a' }] }, text.replace('"tba" }', '"tba", "id": "a" }')],
  [
    'one more in a list',
    { ...value, sessions: [{ kind: 'tba' }, { kind: 'tba' }] },
    text.replace('{ "kind": "tba" }', '{ "kind": "tba" },\n    {\n      "kind": "tba"\n    }'),
  ],
])('only the lines of %s change in a file', (_, after, expected) => {
  expect(editedJson(text, value, after)).toBe(expected);
});

const json = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.jsonValue({ maxDepth: 3 }).filter(isPlain), {
  noNullPrototype: true,
});
function isPlain(value: unknown): boolean {
  return !JSON.stringify(value).includes('__proto__') && !JSON.stringify(value).includes('-0');
}

test('an edited file says what it is to say, whatever it said before', () => {
  fc.assert(
    fc.property(json, json, fc.constantFrom(undefined, 1, 2, '\t'), (before, after, space) => {
      const written = JSON.stringify(before, undefined, space);
      expect(JSON.parse(editedJson(written, before, after))).toEqual(after);
    }),
    { seed: 1, numRuns: 500 },
  );
});

const mdx = `---
name: 集市 # 全称
# 类型以后再改
type: 竞赛
sessions:
  - kind: timed
    start: '2023-09-23T09:00+08:00'
booking:
  needed: true
---

正文   不动
`;
const fields = { ...(parseFile('a.mdx', mdx).value as object), body: '\n正文   不动\n' };

test('an edited front matter keeps all other lines and the body', () => {
  const after = { ...fields, type: '研学', summary: '9:30 来', booking: undefined };
  expect(editedFrontMatter(mdx, fields, after)).toBe(
    mdx
      .replace('竞赛', '研学')
      .replace('booking:\n  needed: true\n', '')
      .replace(`+08:00'\n---`, `+08:00'\nsummary: 9:30 来\n---`),
  );
});

test('an edited front matter says what it is to say, in words that YAML reads otherwise too', () => {
  const texts = fc.constantFrom(
    '0954',
    '9:30',
    'yes',
    'null',
    '0x1f',
    '1e3',
    '# 不是注释',
    '- 一',
    '一: 二',
    '"',
    "'",
    '一\n二',
    '1.50',
    'true',
    '~',
    '2023-09-17',
    '*',
    '&a',
    '!a',
    '1_000',
    '+12',
    '.5',
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('name', 'type', 'room', 'note'),
        fc.oneof(texts, fc.array(texts), fc.record({ a: texts })),
        { noNullPrototype: true },
      ),
      (own) => {
        const after = { ...fields, ...own };
        const { value, body, faults } = parseFile('a.mdx', editedFrontMatter(mdx, fields, after));
        expect(faults).toEqual([]);
        expect({ ...(value as object), body: body?.text }).toEqual(after);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});
