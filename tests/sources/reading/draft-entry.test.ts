import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { readContent } from '#sources/files.ts';
import { aContentFolder, campaignFolder, validContent } from '../content-folder.ts';

const file = `${campaignFolder}/activities/market.json`;
const imported = { file: '汇总表.csv', row: 2, text: '活动名称：集市\n联系：138 1234 5678', questions: [] };
const codes = async (activity: object) =>
  (await checkContent(aContentFolder({ ...validContent, [file]: activity }))).problems.map(({ code }) => code);

test('a draft may lack what is still to be asked; what is published may not', async () => {
  expect(await codes({ name: '集市', draft: true })).toEqual([]);
  expect(await codes({ name: '集市' })).toEqual(Array(4).fill('schema-missing'));
});

test('what stands in for the missing fields of a draft makes no claim', async () => {
  const { content } = await readContent(aContentFolder({ ...validContent, [file]: { name: '集市', draft: true } }));
  const draft = content.campaigns[0]?.activities.find(({ id }) => id === 'market')?.data;
  expect(draft).toMatchObject({ programmes: [], hosts: [], sessions: [{ kind: 'tba' }], type: '其他', audiences: [] });
});

test('the own words of an imported row are checked for personal numbers alone', async () => {
  expect(await codes({ name: '集市', draft: true, imported })).toEqual(['pii-mobile']);
  expect(await codes({ name: '集市', draft: true, imported: { ...imported, text: '9月31日（周一）' } })).toEqual([]);
});
