import { expect, test } from 'vitest';
import { run as report } from '../../scripts/report.ts';
import { anActivity } from '../builders.ts';
import { aTarget, passed } from '../domain/quota/a-target.ts';
import { aContentFolder, campaignFile, campaignFolder, validContent } from '../sources/content-folder.ts';
import { ended } from './run-command.ts';

const run = (args: readonly string[], files: Parameters<typeof aContentFolder>[0] = {}) =>
  ended(report, args, { CONTENT_DIR: aContentFolder({ ...validContent, ...files }) });

const withTarget = (target: Parameters<typeof aTarget>[0], activity: object = {}) => ({
  [`${campaignFolder}/campaign.json`]: { ...campaignFile, targets: [aTarget(target)] },
  [`${campaignFolder}/activities/main-event.json`]: { ...anActivity().data, key: true, ...activity },
});

test('a target that is met ends with 0, one that is short with 1, one that an open review decides with 0', async () => {
  expect(await run(['guyuan-2023'], withTarget({}, passed))).toMatchObject({ status: 0, stderr: '' });
  const short = await run([], withTarget({}, { ...passed, key: false }));
  expect([short.status, short.stdout]).toEqual([1, expect.stringContaining('✗ 还差 1　原州区')]);
  const undecided = await run([], withTarget({}));
  expect([undecided.status, undecided.stdout]).toEqual([0, expect.stringContaining('? 还不知道　原州区')]);
});

test('what is not known is no failure, unless it is asked for', async () => {
  expect((await run([], withTarget({ each: 'unit' }))).status).toBe(0);
  expect((await run(['--strict'], withTarget({ each: 'unit' }))).status).toBe(1);
});

test('a campaign that is not there, a wrong option and broken content end with 2', async () => {
  expect(await run(['guyuan-2024'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: '✗ 没有 guyuan-2024 这个活动站，或它的 campaign.json 有错。是不是 guyuan-2023？现有：guyuan-2023。\n',
  });
  expect((await run(['--all'])).status).toBe(2);
  const broken = await run([], withTarget({}, { venue: 'nowhere' }));
  expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining('npm run content:check')]);
});
