import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { historyProblems } from '#sources/history.ts';

/** An invented number: no operator gives out 100 0000. */
const mobile = ['139', '0000', '0000'].join('');
const identity = '11010519491231002X';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  mkdirSync(join(root, 'content/venues'), { recursive: true });
  git('init', '-q');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.cn', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '2023-09-01T09:00:00+08:00' },
  }).trim();

function commit(file: string, text: string | undefined): string {
  if (text === undefined) rmSync(join(root, file));
  else writeFileSync(join(root, file), text);
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  return git('rev-parse', '--short', 'HEAD');
}

const history = () => historyProblems(join(root, 'content'));

test('a number that a later commit took away is told with the commit that brought it', async () => {
  const id = commit('content/venues/a.json', `{\n  "phone": "${mobile}",\n  "name": "甲"\n}\n`);
  commit('content/venues/a.json', '{\n  "phone": "0954-2088400",\n  "name": "甲"\n}\n');
  const problems = await history();
  expect(problems).toMatchObject([
    {
      code: 'pii-history',
      severity: 'error',
      file: 'content/venues/a.json',
      line: 2,
      column: 13,
      message: `提交 ${id} 2023-09-01 加进来的这一行有一个手机号码。`,
      fix: expect.stringContaining('git filter-repo'),
    },
  ]);
  expect(JSON.stringify(problems)).not.toContain(mobile);
});

test('so is one of a file that is gone, and one whose line looks like the head of a patch', async () => {
  commit('content/venues/a.mdx', `一\n++ b/${identity}\n`);
  commit('content/venues/a.mdx', undefined);
  expect(await history()).toMatchObject([{ file: 'content/venues/a.mdx', line: 2, column: 6 }]);
});

test('lines that only went away, and files outside the content, are let be', async () => {
  commit('elsewhere.txt', mobile);
  commit('content/venues/a.json', '0954-2088400\n');
  commit('content/venues/a.json', '0954-2088401\n');
  expect(await history()).toEqual([]);
});

test('a folder without a history says so', async () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(await historyProblems(join(root, 'content'))).toMatchObject([
    { code: 'history-unreadable', message: expect.stringMatching(/^读不出提交历史：/u) },
  ]);
});
