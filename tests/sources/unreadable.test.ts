import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { readContent } from '#sources/files.ts';
import { readPictures } from '#sources/media/pictures.ts';
import { readText } from '#sources/reading/read-text.ts';
import { aPicture } from '../arbitrary/picture.ts';
import { anActivity } from '../builders.ts';
import { aContentFolder, campaignFolder, validContent } from './content-folder.ts';

/** A problem of its own in another file, which must be told too. */
const broken = { [`${campaignFolder}/activities/main-event.json`]: { ...anActivity().data, summary: ' ' } };
const codesIn = async (root: string) =>
  (await checkContent(root)).problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file }) => `${code} ${file.slice(root.length + 1)}`);

test('a picture that goes between listing and reading, or is a folder by then, is one problem', async () => {
  const root = aContentFolder({ ...validContent, [`${campaignFolder}/media/a.png`]: await aPicture() });
  const { files } = await readContent(root);
  const path = join(root, campaignFolder, 'media/a.png');
  renameSync(path, `${path}.gone`);
  expect((await readPictures(files)).problems).toMatchObject([
    { code: 'file-unreadable', message: '文件读不出来（ENOENT）。', file: expect.stringMatching(/a\.png$/u) },
  ]);
  mkdirSync(path);
  expect((await readPictures(files)).problems).toMatchObject([
    { code: 'file-unreadable', message: '文件读不出来（EISDIR）。' },
  ]);
});

test.each([
  ['that goes', '/no/such/file', 'ENOENT'],
  ['that is a folder by then', '/', 'EISDIR'],
])('a text %s is one problem', (_, path, reason) => {
  expect(readText(path, 'a.json')).toMatchObject({
    problem: { code: 'file-unreadable', message: `文件读不出来（${reason}）。` },
  });
});

test('a link that leads nowhere, to itself or out hides no other problem', async () => {
  const root = aContentFolder({ ...validContent, ...broken });
  symlinkSync('nowhere.json', join(root, campaignFolder, 'venues/dangling.json'));
  symlinkSync('loop.json', join(root, campaignFolder, 'venues/loop.json'));
  symlinkSync('/', join(root, campaignFolder, 'routes'));
  expect(await codesIn(root)).toEqual([
    `text-empty ${campaignFolder}/activities/main-event.json`,
    `path-symlink ${campaignFolder}/routes`,
    `path-symlink ${campaignFolder}/venues/dangling.json`,
    `path-symlink ${campaignFolder}/venues/loop.json`,
  ]);
});

test.skipIf(process.platform !== 'linux')('a pipe and a name that is not UTF-8 hide no other problem', async () => {
  const root = aContentFolder({ ...validContent, ...broken });
  spawnSync('mkfifo', [join(root, campaignFolder, 'venues/pipe.json')]);
  const folder = Buffer.from(join(root, campaignFolder, 'venues/'));
  writeFileSync(Buffer.concat([folder, Buffer.from([0xb9, 0xe3]), Buffer.from('.json')]), '{}');
  const found = await codesIn(root);
  expect(found).toContain(`text-empty ${campaignFolder}/activities/main-event.json`);
  expect(found).toContain(`file-unknown ${campaignFolder}/venues/pipe.json`);
  expect(found.filter((each) => each.includes('\u{fffd}')).map((each) => each.split(' ')[0])).toEqual([
    'file-unreadable',
    'id-invalid',
  ]);
});

test('a content folder that is a file is told so', async () => {
  const root = join(aContentFolder(validContent), 'rulesets/kepu-2023.json');
  expect((await checkContent(root)).problems).toMatchObject([
    { code: 'content-missing', message: '这不是文件夹，是文件。' },
  ]);
});

test('a content folder without a single campaign is told so, once', async () => {
  const root = aContentFolder({ 'rulesets/kepu-2023.json': validContent['rulesets/kepu-2023.json'] ?? {} });
  expect((await checkContent(root)).problems).toMatchObject([
    { code: 'campaign-missing', file: `${root}/campaigns`, message: '一个网站也没有。' },
  ]);
});
