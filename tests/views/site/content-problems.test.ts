import { expect, test } from 'vitest';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { contentProblemsView } from '#views/site/content-problems.ts';

const hub = { origin: 'https://kepu.example', base: '/kpr/', alone: false };
const aProblem = (file: string, severity: LocatedProblem['severity'] = 'error'): LocatedProblem => ({
  code: 'ref-missing',
  severity,
  file,
  path: [],
  line: 1,
  column: 1,
  message: '没有。',
  fix: '加上。',
});
const inCampaign = (file: string) => aProblem(`content/campaigns/guyuan-2023/${file}`);
const filesHere = (path: string, ...files: readonly string[]) =>
  contentProblemsView(files.map(inCampaign), path, hub).here.map(({ file }) => file.split('guyuan-2023/')[1]);

const files = ['campaign.json', 'activities/a.json', 'activities/a-b.mdx', 'notices/n1.mdx', 'media/a.png'];

test.each([
  ['/kpr/guyuan-2023/', ['campaign.json', 'media/a.png']],
  ['/kpr/guyuan-2023/activities/a/', ['activities/a.json']],
  ['/kpr/guyuan-2023/activities/a-b/', ['activities/a-b.mdx']],
  ['/kpr/guyuan-2023/organize/activities/a/', ['activities/a.json']],
  ['/kpr/guyuan-2023/notices/n1/receipt/', ['notices/n1.mdx']],
  ['/kpr/guyuan-2023/activities/', []],
  ['/kpr/', []],
])('%s tells the problems of %j', (path, expected) => {
  expect(filesHere(path, ...files)).toEqual(expected);
});

test('a page without problems of its own may be missing for those of its campaign', () => {
  const { here, around } = contentProblemsView(
    [inCampaign('campaign.json'), aProblem('content/campaigns/weinan-2023/campaign.json')],
    '/kpr/guyuan-2023/schedule/',
    hub,
  );
  expect(here).toEqual([]);
  expect(around).toEqual([inCampaign('campaign.json')]);
});

test('a campaign built alone has its pages at the base', () => {
  const { here } = contentProblemsView([inCampaign('venues/v.json')], '/venues/v/', { ...hub, base: '/', alone: true });
  expect(here).toHaveLength(1);
});

test('errors and warnings are counted apart', () => {
  const { counts } = contentProblemsView([aProblem('a'), aProblem('b'), aProblem('c', 'warning')], '/', hub);
  expect(counts).toBe('2 个错误，1 个提醒');
  expect(contentProblemsView([], '/', hub).counts).toBe('');
});
