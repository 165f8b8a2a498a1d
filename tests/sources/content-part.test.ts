import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { anActivity } from '../builders.ts';
import { aContentFolder, campaignFile, validContent } from './content-folder.ts';

const { city } = campaignFile;
const weinan = { ...campaignFile, city: { ...city, name: '渭南市', shortName: '渭南', code: '610500' } };
/** A campaign of which nothing but campaign.json is there: it refers to a notice and units that it lacks. */
const root = () =>
  aContentFolder({
    ...validContent,
    'campaigns/weinan-2023/campaign.json': weinan,
    'campaigns/weinan-2023/activities/fair.json': anActivity().data,
  });

const idsOf = (all: readonly { readonly id: string }[] = []) => all.map(({ id }) => id);

test('a part reads its campaign as a whole, and campaign.json of others, which is not checked', async () => {
  const { content, problems } = await checkContent(root(), 'guyuan-2023');
  expect(idsOf(content.campaigns)).toEqual(['guyuan-2023']);
  expect(idsOf(content.others)).toEqual(['weinan-2023']);
  expect(problems).toEqual([]);
});

test('the part of a campaign that does not pass is refused', async () => {
  const { problems } = await checkContent(root(), 'weinan-2023');
  expect(problems.map(({ code }) => code)).toContain('ref-missing');
});

test('the hub reads all campaigns and checks the entries of none', async () => {
  const { content, problems } = await checkContent(root(), 'hub');
  expect(idsOf(content.campaigns)).toEqual(['guyuan-2023', 'weinan-2023']);
  expect(content.others).toBeUndefined();
  expect(problems).toEqual([]);
});
