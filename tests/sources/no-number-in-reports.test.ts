import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personalNumbers } from '#domain/checks/personal-numbers.ts';
import { githubReport } from '#reporting/github.ts';
import { jsonReport } from '#reporting/json.ts';
import { stepSummary } from '#reporting/step-summary.ts';
import { terminalReport } from '#reporting/terminal.ts';
import { checkContent } from '#sources/check-content.ts';
import { mobileWritings, oldIdentity } from '../personal-writings.ts';
import { aContentFolder, validContent } from './content-folder.ts';
import {
  activity,
  at,
  body,
  booking,
  campaign,
  type Files,
  frontMatter,
  notice,
  raw,
  venue,
} from './hostile/writers.ts';

const check = async (files: Files) => (await checkContent(aContentFolder({ ...validContent, ...files }))).problems;
type Problems = Awaited<ReturnType<typeof check>>;

const reportsOf = (problems: Problems): readonly string[] => [
  jsonReport(problems),
  githubReport(problems),
  stepSummary(problems, 1),
  terminalReport(problems, { checked: 1, colour: false }),
];

const numbersIn = (problems: Problems) =>
  [
    ...reportsOf(problems).flatMap((report) => report.split('\n')),
    JSON.stringify(problems.map(({ path }) => path)),
  ].flatMap((line) => personalNumbers(line).map(({ start, end }) => line.slice(start, end)));

/** Every kind of message that may repeat what was written. */
const places: readonly (readonly [what: string, write: (text: string) => Files])[] = [
  ['a text', (text) => venue({ directions: text })],
  ['a text within others', (text) => venue({ directions: `${'很'.repeat(30)}${text}${'远'.repeat(30)}` })],
  ['a choice', (text) => venue({ kind: text })],
  ['an id', (text) => activity({ venue: text, hosts: [text] })],
  ['a former id', (text) => activity({ formerIds: [text, text] })],
  ['the name of a field', (text) => venue({ [text]: 1 })],
  ['the name of a field in a list', (text) => activity({ scienceWorkers: [{ [text]: text }] })],
  ['a name that stands twice', (text) => raw(`{"a": 1, ${JSON.stringify(text)}: 1, ${JSON.stringify(text)}: 2}`)],
  ['an address', (text) => booking(`https://${text}`)],
  ['a telephone', (text) => venue({ phone: text })],
  ['a picture', (text) => activity({ poster: { picture: text } })],
  ['a document number', (text) => notice({ number: text })],
  ['a title', (text) => campaign({ theme: text })],
  ['front matter', (text) => frontMatter(`title: ${text}\n${text}: ${text}\n${text}: 1`)],
  ['an ambiguous scalar', (text) => frontMatter(`title: +${text}\nnumber: 0${text}`)],
  ['MDX', (text) => body(`## ${text}\n\n${text} [${text}](/${text}/#${text}) [x](#${text})`)],
  ['a component', (text) => body(`<Note ${text}="x" title="${text}" title="${text}">\n好\n</Note>`)],
  ['another component', (text) => body(`<x${text} />`)],
  ['a picture of MDX', (text) => body(`<Figure file="${text}.jpg" alt="${text}" />`)],
  ['Markdown', (text) => activity({ details: `${text}\n\n![${text}](${text}.jpg) [${text}](${text})` })],
];

test('no report repeats a mobile number, however and wherever it is written', { timeout: 60_000 }, async () => {
  const inputs = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...mobileWritings));
  await fc.assert(
    fc.asyncProperty(inputs, async ([[, write], text]) => {
      expect(numbersIn(await check(write(text)))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test.each([
  ['13812345678', 'pii-mobile'],
  ['110105194912310021', 'pii-idcard'],
  ['110105491231002', 'pii-idcard'],
  ['1.3812345678e10', 'pii-mobile'],
  ['-13812345678', 'pii-mobile'],
  ['13812345678.5', 'pii-mobile'],
])('the number %s is found as %s, and no report repeats it', async (number, code) => {
  const written = (value: string) => raw(`{"name": "馆", "kind": "其他", "capacity": ${value}, "phone": ${value}}`);
  for (const files of [written(number), written(`[${number}]`)]) {
    const problems = await check(files);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(numbersIn(problems)).toEqual([]);
    for (const report of reportsOf(problems)) expect(report).not.toMatch(/38123456|01051949|05491231/u);
  }
});

test.each(['[1,3,8,1,2,3,4,5,6,7,8]', '["138","1234","5678"]', '[138,12345678]'])(
  'a list of its digits is the number: %s',
  async (list) => {
    const problems = await check(raw(`{"name": "馆", "kind": "其他", "phone": ${list}}`));
    expect(problems).toMatchObject([{ code: 'pii-mobile', line: 1, column: 38 }]);
  },
);

test('the name of a field is found where it stands', async () => {
  expect(await check(raw('{\n "name": "馆",\n "kind": "其他",\n "13812345678": "好"\n}'))).toMatchObject([
    { code: 'pii-mobile', line: 4, column: 2, path: ['13*******78'] },
  ]);
});

test.each(['venues/13812345678.json', 'media/13812345678.jpg', 'venues/x13812345678.txt', '138-1234-5678/a.json'])(
  'the name of a file is found and not repeated: %s',
  async (name) => {
    const problems = await check({ [at(name)]: '{}' });
    expect(problems.map(({ code }) => code)).toContain('pii-mobile');
    expect(numbersIn(problems)).toEqual([]);
  },
);

test('an identity number of fifteen digits is found in a text', async () => {
  expect(await check(venue({ directions: `身份证 ${oldIdentity}` }))).toMatchObject([{ code: 'pii-idcard' }]);
});
