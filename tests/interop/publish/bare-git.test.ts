import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { smallSite } from '../../site/running-build.ts';
import { aGitServer } from './git-server.ts';

const { clerk, push, git, kepuSite, page } = aGitServer();
const homePage = () => page('/');
const campaign = () => path.join(clerk(), 'content', 'campaigns', 'guyuan-2023', 'campaign.json');
const notice = () => readdirSync(path.join(smallSite, 'campaigns', 'guyuan-2023', 'notices'))[0] ?? '';
const edit = (from: string, to: string) =>
  writeFileSync(campaign(), readFileSync(campaign(), 'utf8').replaceAll(from, to));

test('a push to main is on the public site; what the check has to remind of is told once', async () => {
  writeFileSync(path.join(clerk(), 'content', 'README.md'), '# 内容\n');
  const { status, said } = push();
  expect(said).toContain('✓ 已发布');
  expect(said.match(/检查了 \d+ 个文件/gu)).toHaveLength(1);
  const { content } = JSON.parse(await page('/published.json'));
  expect(`${content.commit}\n${content.tree}\n`).toBe(git(['rev-parse', 'HEAD', 'HEAD:content']).said);
  expect(status).toBe(0);
  expect(await homePage()).toContain('固原');
});

test('a push with a fault is refused with its line, and the public site stays', async () => {
  const before = await homePage();
  edit('"from": "2023-09-17"', '"from": "2023-09-31"');
  const { status, said } = push();
  expect(status).not.toBe(0);
  // The editor's path, not that of the copy on the server.
  expect(said).toMatch(/^remote: content\/campaigns\/guyuan-2023\/campaign\.json:\d+:\d+/mu);
  expect(said).toContain('内容有错误，没有收下；公众看到的网站不变');
  expect(await homePage()).toBe(before);
});

test('the cured edit is on the public site within a minute', async () => {
  const before = await homePage();
  edit('"from": "2023-09-31"', '"from": "2023-09-16"');
  const started = performance.now();
  expect(push()).toMatchObject({ status: 0, said: expect.stringContaining('✓ 已发布') });
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(await homePage()).not.toBe(before);
});

const noticeFile = () => path.join(clerk(), 'content', 'campaigns', 'guyuan-2023', 'notices', notice());

/** Adds a sentence to the published notice; the line that it is on, and its text before. */
function addToNotice() {
  const text = readFileSync(noticeFile(), 'utf8');
  writeFileSync(noticeFile(), `${text.trimEnd()}\n\n另加一句。\n`);
  return { text, line: text.trimEnd().split('\n').length + 2 };
}

test('a published notice that changes without a correction is refused with its line', async () => {
  const before = await homePage();
  const { text, line } = addToNotice();
  const refused = push();
  expect(refused.status).not.toBe(0);
  expect(refused.said).toMatch(new RegExp(`${notice()}:${line}:1\\b`, 'u'));
  expect(refused.said).toContain('notice-changed');
  expect(await homePage()).toBe(before);
  writeFileSync(noticeFile(), text);
});

test('a proposal is a branch: nothing is published', async () => {
  const before = await homePage();
  edit('"from": "2023-09-16"', '"from": "2023-09-17"');
  expect(push('proposal')).toMatchObject({ status: 0, said: expect.not.stringContaining('✓') });
  expect(await homePage()).toBe(before);
});

test('a proposal with a fault is taken in and told with its line', async () => {
  edit('"from": "2023-09-17"', '"from": "2023-09-31"');
  const { status, said } = push('proposal');
  expect(status).toBe(0);
  expect(said).toMatch(/^remote: content\/campaigns\/guyuan-2023\/campaign\.json:\d+:\d+/mu);
  expect(said).toContain('提案 proposal 已经收下，还有上面的错误');
  edit('"from": "2023-09-31"', '"from": "2023-09-17"');
});

test('nor is it published past the hook: the site that was built of it is compared with the public one', async () => {
  const before = await homePage();
  const { text, line } = addToNotice();
  push('proposal');
  const { status, said } = kepuSite(['publish', 'proposal']);
  expect([status, await homePage()]).toEqual([1, before]);
  expect(said).toMatch(
    new RegExp(`^content/campaigns/guyuan-2023/notices/${notice()}:${line}:1\n  ✗ notice-changed`, 'mu'),
  );
  writeFileSync(noticeFile(), text);
});

test('the same commit is another site on another night, and one command brings the former site back', async () => {
  const before = await homePage();
  expect(kepuSite(['publish'], '2023-10-20')).toMatchObject({ status: 0, said: expect.stringContaining('✓ 已发布') });
  expect(await homePage()).not.toBe(before);
  expect(kepuSite(['rollback'])).toMatchObject({ status: 0 });
  expect(await homePage()).toBe(before);
});
