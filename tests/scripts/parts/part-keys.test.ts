import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commitTree, folderTree } from '../../../scripts/parts/file-tree.ts';
import { partKeys } from '../../../scripts/parts/part-keys.ts';
import {
  aContentFolder,
  campaignFile,
  campaignFolder,
  validContent,
  writeContent,
} from '../../sources/content-folder.ts';

const { city } = campaignFile;
const weinan = { ...campaignFile, city: { ...city, name: '渭南市', shortName: '渭南', code: '610500' } };
const guyuanOf = (year: number) => {
  const window = { from: `${year}-09-17`, to: `${year}-09-23` };
  return { ...campaignFile, year, ruleset: `kepu-${year}`, window };
};

let root = '';
beforeEach(() => {
  root = aContentFolder({ ...validContent, 'hub.json': {}, 'campaigns/weinan-2023/campaign.json': weinan });
});

const day = { SOURCE_DATE_EPOCH: '1697000000' };
const code = folderTree('tests/fixtures/small-site/rulesets');
const keys = (settings: NodeJS.ProcessEnv = day) => partKeys({ code, content: folderTree(root) }, settings);

/** The parts whose keys an edit changes. */
function changedBy(files: Parameters<typeof writeContent>[1]): readonly string[] {
  const before = keys();
  writeContent(root, files);
  return [...keys()].filter(([part, key]) => before.get(part) !== key).map(([part]) => part);
}

const everything = ['guyuan-2023', 'weinan-2023', 'hub'];

test.each<[string, Parameters<typeof writeContent>[1], readonly string[]]>([
  ['nothing', {}, []],
  ['an activity', { [`${campaignFolder}/activities/new.json`]: {} }, ['guyuan-2023', 'hub']],
  ['a picture', { [`${campaignFolder}/media/a.png`]: 'bytes' }, ['guyuan-2023', 'hub']],
  [
    'what no other campaign tells of one',
    { [`${campaignFolder}/campaign.json`]: { ...campaignFile, summary: '改' } },
    ['guyuan-2023', 'hub'],
  ],
  [
    'a new campaign',
    { 'campaigns/guyuan-2025/campaign.json': { ...guyuanOf(2025), festival: 'science-day' } },
    ['guyuan-2023', 'guyuan-2025', 'hub'],
  ],
  [
    'a festival that the hub is named after',
    { 'campaigns/weinan-2023/campaign.json': { ...weinan, festival: 'science-week' } },
    everything,
  ],
  [
    'a place that shares its name',
    {
      'campaigns/weinan-2023/campaign.json': {
        ...weinan,
        city: { ...weinan.city, shortName: city.shortName, province: '陕西省' },
      },
    },
    everything,
  ],
  ['a rule set', { 'rulesets/kepu-2024.json': {} }, everything],
  ['words.json', { 'words.json': {} }, everything],
  ['hub.json', { 'hub.json': { name: '各地' } }, everything],
])('%s changes the keys of the parts that show it', (_, files, parts) => {
  expect(changedBy(files)).toEqual(parts);
});

test.each<[string, NodeJS.ProcessEnv]>([
  ['the day', { SOURCE_DATE_EPOCH: '1697100000' }],
  ['a preview', { CAMPAIGN_NOW: '2023-09-18' }],
  ['the address', { ...day, SITE_BASE: '/kpr/' }],
  ['the repository of the forms', { ...day, CONTENT_REPOSITORY: 'github:kepu/content' }],
])('%s changes all keys', (_, settings) => {
  const [before, after] = [keys(), keys(settings)];
  expect([...after.keys()].filter((part) => before.get(part) === after.get(part))).toEqual([]);
});

test('CAMPAIGNS leaves the parts of the others out', () => {
  expect([...keys({ ...day, CAMPAIGNS: 'weinan-2023' }).keys()]).toEqual(['weinan-2023', 'hub']);
  expect(() => keys({ ...day, CAMPAIGN: 'weinan-2023' })).toThrow('不分成几部分');
});

test('the address that hub.json states counts as that of the settings', () => {
  const deployment = { origin: 'https://kepu.gov.cn', base: '/kpr/' };
  const settings = { ...day, SITE_ORIGIN: deployment.origin, SITE_BASE: deployment.base };
  writeContent(root, { 'hub.json': { deployment } });
  expect(keys()).toEqual(keys(settings));
});

test('a commit has the keys that its files had on disk, and unknown ones are refused', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.cn', ...args], { cwd: root });
  const before = keys();
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'content');
  rmSync(path.join(root, campaignFolder, 'activities'), { recursive: true });
  writeContent(root, { [`${campaignFolder}/campaign.json`]: { ...campaignFile, summary: '改' } });
  expect(partKeys({ code, content: commitTree(root, 'HEAD') }, day)).toEqual(before);
  expect(keys()).not.toEqual(before);
  expect(() => commitTree(root, 'nowhere')).toThrow('git 里没有提交 nowhere');
});
