import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#sources/files.ts';
import { aCampaign, aVenue } from '../builders.ts';
import { aContentFolder, campaignFolder, validContent } from './content-folder.ts';

const read = (files: Parameters<typeof aContentFolder>[0]) =>
  readContent(aContentFolder({ ...validContent, ...files }));

/** Code and file, from the content folder on. */
async function problemsOf(files: Parameters<typeof aContentFolder>[0]) {
  const { problems } = await read(files);
  return problems.map(({ code, file }) => [code, file.replace(/^.*?content-[^/]+\//u, '')]);
}

test.each([
  ['notes.txt', 'file-unknown'],
  ['drafts/x.json', 'folder-unknown', 'drafts'],
  ['campaigns/readme.md', 'file-unknown'],
  [`${campaignFolder}/plan.json`, 'file-unknown'],
  [`${campaignFolder}/events/x.json`, 'folder-unknown', `${campaignFolder}/events`],
  [`${campaignFolder}/venues/x.mdx`, 'file-unknown'],
  [`${campaignFolder}/notices/x.md`, 'file-unknown'],
  [`${campaignFolder}/media/logo.svg`, 'img-type'],
  [`${campaignFolder}/media/照片.jpg`, 'file-name'],
  [`${campaignFolder}/media/a b%00.png`, 'file-name'],
])('%s has no place: %s', async (name, code, shown = name) => {
  expect(await problemsOf({ [name]: 'x' })).toEqual([[code, shown]]);
});

test.each([
  ['notices/附件1.xlsx', /attachments.*media/u],
  ['notices/报名表.docx', /attachments.*original/u],
  ['media/报名表.doc', /另存为 .docx.*attachments.*本单位的网站/u],
  ['附件.wps', /attachments/u],
  ['activities/汇总表.xlsx', /npm run import/u],
])('an office’s own document %s is refused with what to do instead', async (name, cure) => {
  const { problems } = await read({ [`${campaignFolder}/${name}`]: 'x' });
  expect(problems.map(({ fix }) => fix)).toEqual([expect.stringMatching(cure)]);
});

test.each(['notices/x.md', 'media/logo.svg'])('%s is no document of an office', async (name) => {
  const { problems } = await read({ [`${campaignFolder}/${name}`]: 'x' });
  expect(problems.map(({ fix }) => fix)).toEqual([expect.not.stringContaining('attachments')]);
});

test.each([
  '.json',
  '..json',
  `${'a'.repeat(65)}.json`,
  'A-X.json',
  'a_b.json',
  '活动.json',
  'a%2F..%2Fb.json',
  '-a.json',
  'con.json',
  'lpt9.json',
])('%s is no id', async (name) => {
  const file = `${campaignFolder}/venues/${name}`;
  expect(await problemsOf({ [file]: aVenue().data })).toEqual([['id-invalid', file]]);
});

test('a name that Windows keeps for a device is told as one, a longer one is let be', async () => {
  const { problems } = await read({ [`${campaignFolder}/venues/nul.json`]: aVenue().data });
  expect(problems).toMatchObject([{ code: 'id-invalid', fix: '换一个名字：Windows 上建不了叫这个名字的文件。' }]);
  expect(await problemsOf({ [`${campaignFolder}/venues/console.json`]: aVenue().data })).toEqual([]);
});

test.each(['guyuan', 'Guyuan-2023', 'guyuan-23', '固原-2023'])('%s is no campaign folder', async (name) => {
  const { content, problems } = await read({ [`campaigns/${name}/campaign.json`]: aCampaign().data });
  expect(problems).toMatchObject([{ code: 'campaign-folder', fix: '改成“城市拼音-年份”，例如 guyuan-2023。' }]);
  expect(content.campaigns.map(({ id }) => id)).toEqual(['guyuan-2023']);
});

test('a campaign folder misses campaign.json', async () => {
  const { problems } = await read({ 'campaigns/weinan-2023/venues/a.json': aVenue().data });
  expect(problems).toMatchObject([
    {
      code: 'campaign-missing',
      file: expect.stringMatching(/campaigns\/weinan-2023$/u),
      message: '文件夹里没有 campaign.json。',
    },
  ]);
});

test('the content folder is missing itself', async () => {
  const { content, problems } = await readContent('/nowhere/content');
  expect(problems).toMatchObject([{ code: 'content-missing', file: '/nowhere/content', message: '没有这个文件夹。' }]);
  expect(content.campaigns).toEqual([]);
});

test('symbolic links are not followed, to files or folders', async () => {
  const root = aContentFolder(validContent);
  symlinkSync('/etc/passwd', join(root, campaignFolder, 'notices/n1.mdx'));
  symlinkSync(join(root, campaignFolder), join(root, 'campaigns/copy-2023'));
  const { problems, files } = await readContent(root);
  expect(problems.map(({ code }) => code)).toEqual(['path-symlink', 'path-symlink']);
  expect(files).toHaveLength(Object.keys(validContent).length);
});

test('what systems leave behind is let be', async () => {
  const root = aContentFolder({ ...validContent, [`${campaignFolder}/.DS_Store`]: 'x', 'README.md': '说明' });
  mkdirSync(join(root, campaignFolder, 'media'));
  expect((await readContent(root)).problems).toEqual([]);
});
