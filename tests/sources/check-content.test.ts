import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { aNotice, anActivity, aVenue } from '../builders.ts';
import { aContentFolder, campaignFolder, mdx, validContent } from './content-folder.ts';

const check = async (files: Parameters<typeof aContentFolder>[0]) => {
  const { problems } = await checkContent(aContentFolder({ ...validContent, ...files }));
  return problems.map(({ code, file, line, column }) => [code, file.replace(/^.*\//u, ''), line, column]);
};

test('a valid folder passes, and tells how many files it has', async () => {
  expect(await checkContent(aContentFolder(validContent))).toMatchObject({ problems: [], checked: 6 });
});

test('all problems of all files come at once, ordered by file and place', async () => {
  const problems = await check({
    [`${campaignFolder}/venues/z.json`]: '{\n  "name": "馆",\n  "kind": "其他",\n  "colour": 1,\n  "capacity": "5"\n}',
    [`${campaignFolder}/venues/y.json`]: '{\n',
    [`${campaignFolder}/activities/main-event.json`]: {
      ...anActivity().data,
      venue: 'nowhere',
      programmes: ['nothing'],
    },
  });
  expect(problems).toEqual([
    ['ref-missing', 'main-event.json', 9, 5],
    ['ref-missing', 'main-event.json', 19, 12],
    ['json-syntax', 'y.json', 2, 1],
    ['schema-unknown-key', 'z.json', 4, 3],
    ['schema-type', 'z.json', 5, 15],
  ]);
});

test('the references of a broken entry are looked at too', async () => {
  const { type: _type, ...rest } = anActivity().data;
  const activity = {
    ...rest,
    sessions: [{ kind: 'tba', venue: 'elsewhere' }],
    hosts: ['city-asociation'],
    venue: 'nowhere',
  };
  const problems = await check({ [`${campaignFolder}/activities/main-event.json`]: activity });
  expect(problems.map(([code]) => code).sort()).toEqual([
    'ref-missing',
    'ref-missing',
    'ref-missing',
    'schema-missing',
  ]);
});

test('an entry that is broken is not also missing', async () => {
  expect(await check({ [`${campaignFolder}/venues/museum-square.json`]: '{' })).toEqual([
    ['json-syntax', 'museum-square.json', 1, 2],
  ]);
});

test('a missing field stands at the object that lacks it', async () => {
  const text = '{\n  "name": "馆",\n  "kind": "其他",\n  "point":\n    { "lng": 106.28, "lat": 36.01 }\n}';
  expect(await check({ [`${campaignFolder}/venues/z.json`]: text })).toEqual([['schema-missing', 'z.json', 5, 5]]);
});

const anotherNotice = { ...aNotice().data, title: '另一份通知' };

test('places in MDX count the lines of the front matter, with CRLF too', async () => {
  const body = '正文\n\n<Iframe src="x" />\n\n{process.env}\n';
  const text = mdx(anotherNotice, body);
  const lines = Object.keys(aNotice().data).length + 3;
  for (const written of [text, text.replaceAll('\n', '\r\n')]) {
    expect(await check({ [`${campaignFolder}/notices/n.mdx`]: written })).toEqual([
      ['mdx-component', 'n.mdx', lines + 3, 1],
      ['mdx-expression', 'n.mdx', lines + 5, 1],
    ]);
  }
});

test('front matter has places by path', async () => {
  const text = '---\ntitle: 通知\nissuers:\n  - city-association\n  - nobody\naddressees: 各县\nsummary: 摘要\n---\n';
  expect(await check({ [`${campaignFolder}/notices/n.mdx`]: text })).toEqual([['ref-missing', 'n.mdx', 5, 5]]);
});

test('a Markdown field tells the line of its text, also in an entry that is broken otherwise', async () => {
  const { problems } = await checkContent(
    aContentFolder({
      ...validContent,
      [`${campaignFolder}/activities/a.json`]: { ...anActivity().data, extra: 1, details: '好\n\n<b>粗</b>' },
    }),
  );
  expect(problems.filter(({ code }) => code === 'md-raw-html')[0]).toMatchObject({
    path: ['details'],
    message: '第 3 行：文字里不能写 HTML。',
    fix: '加粗写 **重点**；小于号写“小于”或 &lt;。',
  });
});

test('a picture that Figure names must be in media', async () => {
  const files = {
    [`${campaignFolder}/notices/n.mdx`]: mdx(
      anotherNotice,
      '<Figure file="a.jpg" alt="一" />\n\n<Figure file="b.jpg" alt="二" />\n',
    ),
    [`${campaignFolder}/media/a.jpg`]: await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c42' } })
      .jpeg()
      .toBuffer(),
  };
  const lines = Object.keys(aNotice().data).length + 3;
  expect(await check(files)).toEqual([['media-missing', 'n.mdx', lines + 3, 1]]);
});

test('a picture that nothing shows is reminded of, unless a broken file may show it', async () => {
  const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c42' } })
    .jpeg()
    .toBuffer();
  const files = {
    [`${campaignFolder}/media/a.jpg`]: jpeg,
    [`${campaignFolder}/media/b.jpg`]: jpeg,
    [`${campaignFolder}/venues/x.json`]: {
      ...aVenue().data,
      name: '馆',
      pictures: [{ file: 'a.jpg', alt: '门口' }],
    },
  };
  expect(await check(files)).toEqual([['media-unused', 'b.jpg', 1, 1]]);
  expect(await check({ ...files, [`${campaignFolder}/venues/y.json`]: '{' })).toEqual([
    ['json-syntax', 'y.json', 1, 2],
  ]);
});

test('files that differ only by extension are one address', async () => {
  const files = {
    [`${campaignFolder}/activities/b.json`]: { ...anActivity().data, room: '一' },
    [`${campaignFolder}/activities/b.mdx`]: mdx({ ...anActivity().data, room: '二' }, '详情\n'),
  };
  expect(await check(files)).toEqual([['id-duplicate', 'b.mdx', 1, 1]]);
});

test('subscript.json: digits below the line can be published', async () => {
  const subscript = readFileSync(new URL('../fixtures/clerk-texts/subscript.json', import.meta.url), 'utf8');
  const { name } = JSON.parse(subscript) as { readonly name: string };
  const { problems } = await checkContent(
    aContentFolder({
      ...validContent,
      [`${campaignFolder}/activities/main-event.json`]: { ...anActivity().data, name },
    }),
  );
  expect(problems).toEqual([]);
});

test('a character that posters cannot draw is found before they are drawn', async () => {
  const { problems } = await checkContent(
    aContentFolder({
      ...validContent,
      [`${campaignFolder}/venues/museum-square.json`]: { ...aVenue().data, name: '广场😀' },
    }),
  );
  expect(problems).toMatchObject([{ code: 'glyph-missing', message: '海报的字体里没有这些字：😀（U+1F600）。' }]);
});
