import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { aContentFolder, campaignFolder, validContent } from './content-folder.ts';
import { cases } from './hostile/cases.ts';
import { hostileMarkdown } from './hostile/prose.ts';
import { activity, at, type Files, venue } from './hostile/writers.ts';

const check = async (files: Files) => (await checkContent(aContentFolder({ ...validContent, ...files }))).problems;
type Problems = Awaited<ReturnType<typeof check>>;
const codesOf = (problems: readonly { readonly code: string }[]) =>
  [...new Set(problems.map(({ code }) => code))].sort();

const inputs = cases.flatMap(({ id, what, outcome, places, inputs = [] }) =>
  inputs.map((input, index) => {
    const found = input.codes.length === 0 ? '' : places;
    return {
      id: `${id}.${index + 1}`,
      what,
      outcome,
      places: typeof found === 'object' ? found[index] : found,
      ...input,
    };
  }),
);

/** What was found in each input, by its id: the table is asked about what the tests of its inputs have read. */
const found = new Map<string, Problems>();

test.each(inputs)('$id, $what: $codes', async ({ id, files, codes, places }) => {
  const problems = await check(files);
  found.set(id, problems);
  expect(codesOf(problems)).toEqual(codes);
  expect(problems.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(places);
});

describe('the table', () => {
  test('has 114 cases, each once, and leaves none without an answer', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(114);
    expect(cases).toHaveLength(114);
    const open = cases.filter(({ inputs, elsewhere }) => !inputs && !elsewhere);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test.each(cases.flatMap(({ id, elsewhere = [] }) => elsewhere.map(([file, title]) => ({ id, file, title }))))(
    'names a test that exists for $id: $file, $title',
    ({ file, title }) => {
      const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
      expect(existsSync(path) && readFileSync(path, 'utf8').includes(`'${title}'`)).toBe(true);
    },
  );

  test('refuses with errors, warns with warnings', () => {
    const wrong = inputs.filter(({ id, outcome, codes }) => {
      const isError = found.get(id)?.some(({ severity }) => severity === 'error') ?? false;
      if (codes.length === 0 || !(outcome === 'reject' || outcome === 'warn')) return false;
      return isError !== (outcome === 'reject');
    });
    expect(found.size).toBe(inputs.length);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('one run reports the problems of all inputs, each at its own campaign', { timeout: 60_000 }, async () => {
  const inOneFolder = inputs.filter(
    ({ id, files }) => id !== 'JSON-07.1' && !('rulesets/kepu-2023.json' in files || id === 'ID-08.1'),
  );
  const folderOf = (index: number) => `campaigns/case${index}-2023`;
  const all = inOneFolder.flatMap(({ files }, index) =>
    Object.entries({ ...validContent, ...files }).map(([name, text]) => [
      name.replace(campaignFolder, folderOf(index)),
      text,
    ]),
  );
  const { problems } = await checkContent(aContentFolder(Object.fromEntries(all)));
  const codes = inOneFolder.map((_, index) =>
    codesOf(problems.filter(({ file }) => `${file}/`.includes(`/${folderOf(index)}/`))),
  );
  expect(codes).toEqual(inOneFolder.map((input) => input.codes));
});

test.each(hostileMarkdown)('what stands on a page cannot act: %s', (text) => {
  const html = renderMarkdown(text);
  const tags = [...html.matchAll(/<([a-z\d]+)((?:\s[^\s"=>]+(?:="[^"]*")?)*)\s*>/gu)];
  const attributes = tags.flatMap(([, , written = '']) => [...written.matchAll(/\s([^\s"=>]+)(?:="([^"]*)")?/gu)]);
  expect(tags.map(([, name]) => name).filter((name) => !/^(?:p|a|h3|pre|code|img)$/u.test(name ?? ''))).toEqual([]);
  expect(
    attributes.map(([, name]) => name).filter((name) => !/^(?:href|rel|title|alt|src)$/u.test(name ?? '')),
  ).toEqual([]);
  expect(attributes.filter(([, name, value]) => name === 'href' && !/^https:/u.test(value ?? ''))).toEqual([]);
});

test('a link out of the folder is not read', async () => {
  const root = aContentFolder(validContent);
  symlinkSync('/etc/passwd', join(root, at('notices/n1.mdx')));
  const { problems } = await checkContent(root);
  expect(problems.map(({ code }) => code)).toEqual(['path-symlink']);
});

test.each([
  [{ regions: { '': ['甲'] } }, 'text-empty', '“”：这里不能是空的。', '写上内容，或把整个字段删去。'],
  [{ regions: { ' 甲区': ['甲'] } }, 'text-spaces', '“ 甲区”：文字前后有空格。', '删去开头和结尾的空格。'],
  [
    { units: { '科\u200b协': ['甲'] } },
    'txt-invisible',
    '文字里有看不见的字符 U+200B。',
    '删去它：多半是从网页或聊天里复制时带来的，重新输入一遍即可。',
  ],
  [{ types: { 报告: ['甲'] } }, 'schema-unknown-key', '没有“报告”这个字段。', '是不是“报告讲座”？'],
])('a word that others stand for is checked like any text: %j', async (words, code, message, fix) => {
  expect(await check({ 'words.json': words })).toMatchObject([{ code, message, fix }]);
});

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);
test.each<[what: string, code: string, files: Files]>([
  [
    'unknown keys',
    'schema-unknown-key',
    { 'words.json': Object.fromEntries(numbered(40_000).map((key) => [`k${key}`, 1])) },
  ],
  [
    'keys that are there twice',
    'json-dup-key',
    {
      'words.json': `{${numbered(40_000)
        .map(() => '"k":1')
        .join(',\n')}}`,
    },
  ],
  [
    'values of the wrong type',
    'schema-type',
    { [at('activities/main-event.json')]: `{"hosts":[${'1,'.repeat(20_000)}1]}` },
  ],
  ['broken references', 'ref-missing', activity({ hosts: numbered(20_000).map((id) => `h${id}`) })],
  ['broken texts', 'txt-control-char', activity({ publicity: numbered(30_000).map(() => 'x\u0000') })],
])('of tens of thousands of %s in one file a hundred are told', { timeout: 60_000 }, async (_, code, files) => {
  const told = (await check(files)).filter((problem) => problem.code === code);
  expect(told).toHaveLength(100);
  expect(told.filter(({ message }) => message.includes('这个文件里这样的太多，只列前 100 处。'))).toHaveLength(1);
});

test('no report repeats an identity number', async () => {
  const problems = await check(activity({ type: '11010519491231002X' }));
  expect(JSON.stringify(problems)).not.toContain('11010519491231002X');
  expect(problems.map(({ code }) => code)).toEqual(['pii-idcard']);
});

test('the cure for a missing area code names that of the city', async () => {
  expect(await check(venue({ phone: '2126496' }))).toMatchObject([{ fix: '前面加上固原市的区号和短横线：0954-…。' }]);
});
