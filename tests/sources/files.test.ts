import { describe, expect, test } from 'vitest';
import { readContent } from '#sources/files.ts';
import { aCampaign, aNotice, anActivity, anOrganization, aRuleset, aVenue } from '../builders.ts';
import { aContentFolder, campaignFolder, validContent } from './content-folder.ts';

const read = (files: Parameters<typeof aContentFolder>[0]) =>
  readContent(aContentFolder({ ...validContent, ...files }));

test('a valid folder is read whole, without problems', async () => {
  const { content, problems } = await read({});
  expect(problems).toEqual([]);
  const [campaign] = content.campaigns;
  expect(campaign?.id).toBe('guyuan-2023');
  expect(campaign?.campaign).toMatchObject({ id: 'campaign', data: aCampaign().data });
  expect(campaign?.activities).toMatchObject([{ id: 'main-event', data: anActivity().data }]);
  expect(campaign?.venues).toMatchObject([{ id: 'museum-square', data: aVenue().data }]);
  expect(campaign?.organizations).toMatchObject([{ id: 'city-association', data: anOrganization().data }]);
  expect(campaign?.notices).toMatchObject([{ id: 'guyuan-24', data: aNotice().data, body: `\n${aNotice().body}` }]);
  expect(content.rulesets).toMatchObject([{ id: 'kepu-2023', data: aRuleset().data }]);
});

test('files are shown by their path from the working directory, or by their full path outside it', async () => {
  const outside = await read({});
  expect(outside.files[0]?.file).toMatch(/^\/.*\/campaigns\/guyuan-2023\/activities\/main-event\.json$/u);
  const inside = await readContent('content');
  expect(inside.files[0]?.file).toMatch(/^content\/campaigns\//u);
});

test('entries come in the order of their ids', async () => {
  const venue = aVenue().data;
  const names = ['b', 'a-2', 'a', 'a-10'];
  const { content } = await read(
    Object.fromEntries(names.map((name) => [`${campaignFolder}/venues/${name}.json`, venue])),
  );
  expect(content.campaigns[0]?.venues.map(({ id }) => id)).toEqual(['a', 'a-10', 'a-2', 'b', 'museum-square']);
});

test('a broken entry is left out, and the rest is still read and checked', async () => {
  const { content, problems } = await read({
    [`${campaignFolder}/venues/a.json`]: '{',
    [`${campaignFolder}/venues/b.json`]: { ...aVenue().data, kind: '广场' },
  });
  expect(content.campaigns[0]?.venues.map(({ id }) => id)).toEqual(['museum-square']);
  expect(problems.map(({ code }) => code)).toEqual(['json-syntax', 'schema-enum']);
});

test('a campaign with a broken campaign.json is left out whole, its files are checked all the same', async () => {
  const { content, problems } = await read({
    [`${campaignFolder}/campaign.json`]: '{}',
    [`${campaignFolder}/venues/a.json`]: '{',
  });
  expect(content.campaigns).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('json-syntax');
});

describe('bytes', () => {
  const file = `${campaignFolder}/venues/a.json`;
  const json = JSON.stringify({ ...aVenue().data, name: '广场' });

  test('a byte order mark is no part of the text', async () => {
    const { content, problems } = await read({ [file]: `\ufeff${json}` });
    expect(problems).toEqual([]);
    expect(content.campaigns[0]?.venues[0]?.data.name).toBe('广场');
  });

  test('GBK is refused at its first byte that is not UTF-8', async () => {
    const gbk = Buffer.concat([Buffer.from('{"name":\n "'), Buffer.from([0xb9, 0xe3, 0xb3, 0xa1]), Buffer.from('"}')]);
    const { problems } = await read({ [file]: gbk });
    expect(problems).toMatchObject([
      {
        code: 'enc-not-utf8',
        message: '文件不是 UTF-8 编码：从第 12 个字节起读不出来。',
        fix: '用记事本打开，选“另存为”，编码选“UTF-8”，再保存。',
        at: { line: 2, column: 3 },
      },
    ]);
  });

  test('UTF-16 is refused by its name', async () => {
    const { problems } = await read({ [file]: Buffer.from(`\ufeff${json}`, 'utf16le') });
    expect(problems).toMatchObject([{ code: 'enc-not-utf8', message: '文件不是 UTF-8 编码，是 UTF-16。' }]);
  });

  test('a file above 1 MB is not read', async () => {
    const { problems } = await read({ [file]: Buffer.alloc(2 * 1_048_576, ' ') });
    expect(problems).toMatchObject([{ code: 'file-too-large', message: '文件有 2.0 MB，超过 1 MB。' }]);
  });

  test('an MDX file without front matter is explained', async () => {
    const { problems } = await read({ [`${campaignFolder}/notices/n.mdx`]: '正文\n' });
    expect(problems).toMatchObject([{ code: 'front-matter-missing', message: '文件开头没有用 --- 括起来的字段。' }]);
  });
});

test('a hidden character in a formatted field is one problem, not two', async () => {
  const { problems } = await read({
    [`${campaignFolder}/venues/a.json`]: { ...aVenue().data, phone: '0954\u200b-2088400' },
  });
  expect(problems.map(({ code, path }) => [code, path])).toEqual([['txt-invisible', ['phone']]]);
});
