import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run as contentCheck } from '../../scripts/content-check.ts';
import { aNotice, anActivity } from '../builders.ts';
import { aContentFolder, campaignFolder, mdx, validContent } from '../sources/content-folder.ts';
import { ended } from './run-command.ts';

const run = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  ended(contentCheck, args, { NO_COLOR: '1', GITHUB_STEP_SUMMARY: '', ...settings });

const anActivityFile = (overrides: object) => ({
  ...validContent,
  [`${campaignFolder}/activities/main-event.json`]: { ...anActivity().data, ...overrides },
});

test('a valid folder passes', async () => {
  expect(await run(['--content', aContentFolder(validContent)])).toEqual({
    status: 0,
    stdout: '检查了 6 个文件：没有问题。\n',
    stderr: '',
  });
});

test('an error fails the check; CONTENT_DIR names the folder', async () => {
  const { status, stdout } = await run([], { CONTENT_DIR: aContentFolder(anActivityFile({ venue: 'nowhere' })) });
  expect(status).toBe(1);
  expect(stdout).toContain('  ✗ ref-missing  没有编号是“nowhere”的场馆。\n');
});

test('a warning fails the check only when it is strict', async () => {
  const root = aContentFolder(anActivityFile({ booking: { needed: true } }));
  expect(await run(['--content', root])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('  ! booking-unclear'),
  });
  expect(await run(['--content', root, '--strict'])).toMatchObject({ status: 1 });
});

test('with --json nothing but JSON goes out', async () => {
  const { status, stdout } = await run(['--json', '--content', aContentFolder(anActivityFile({ venue: 'nowhere' }))]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ code: 'ref-missing', path: ['venue'] }]);
});

test('with --github problems become annotations', async () => {
  const { stdout } = await run(['--github', '--content', aContentFolder(anActivityFile({ venue: 'nowhere' }))]);
  expect(stdout).toMatch(/^::error file=/u);
});

test('with --github in a workflow they stand in its summary too', async () => {
  const root = aContentFolder({ ...anActivityFile({ venue: 'nowhere' }) });
  const summary = `${root}.md`;
  onTestFinished(() => rmSync(summary, { force: true }));
  writeFileSync(summary, '已有的摘要\n');
  await run(['--github', '--content', root], { GITHUB_STEP_SUMMARY: summary });
  expect(readFileSync(summary, 'utf8')).toMatch(/^已有的摘要\n## 内容检查：1 个错误要改，0 个提醒\n/u);
});

test('--summary and --gitlab write the problems into files, for a comment and for GitLab', async () => {
  const root = aContentFolder(anActivityFile({ venue: 'nowhere' }));
  const [summary, quality] = [path.join(root, 'comment.txt'), path.join(root, 'faults.txt')];
  expect(await run(['--content', root, '--summary', summary, '--gitlab', quality])).toMatchObject({ status: 1 });
  expect(readFileSync(summary, 'utf8')).toMatch(/^## 内容检查：1 个错误要改/u);
  expect(JSON.parse(readFileSync(quality, 'utf8'))).toMatchObject([{ check_name: 'ref-missing' }]);
});

test('an unknown option is named before the usage, and fails', async () => {
  const stderr = expect.stringMatching(/^✗ 没有 --what 这个选项。\n用法：/u);
  expect(await run(['--what'])).toMatchObject({ status: 2, stdout: '', stderr });
});

test('with --since each change that is not told has its line', async () => {
  const root = aContentFolder({
    ...validContent,
    [`${campaignFolder}/notices/guyuan-24.mdx`]: mdx(aNotice().data, '## 活动时间\n\n9月17日至24日。\n'),
  });
  const { status, stdout } = await run(['--json', '--content', root, '--since', aContentFolder(validContent)]);
  expect(status).toBe(1);
  const lines = readFileSync(path.join(root, campaignFolder, 'notices/guyuan-24.mdx'), 'utf8').split('\n');
  const line = lines.findIndex((each) => each.includes('24日')) + 1;
  const errors = JSON.parse(stdout).filter(({ severity }: { readonly severity: string }) => severity === 'error');
  expect(errors).toMatchObject([
    { code: 'notice-changed', file: expect.stringMatching(/guyuan-24\.mdx$/u), line, column: 8 },
  ]);
});
