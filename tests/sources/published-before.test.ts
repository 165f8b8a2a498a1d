import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#sources/files.ts';
import { problemsSincePublished } from '#sources/published-before.ts';
import { anActivity, aTimedSession } from '../builders.ts';
import { aContentFolder, campaignFolder, validContent, writeContent } from './content-folder.ts';

const withSession = (session: Parameters<typeof aTimedSession>[0]) => ({
  ...validContent,
  [`${campaignFolder}/activities/main-event.json`]: { ...anActivity().data, sessions: [aTimedSession(session)] },
});

async function problemsIn(root: string, since: string) {
  const { content } = await readContent(root);
  return problemsSincePublished(root, content, since);
}

/** A repository with the valid content on main; a function that commits other content on a branch. */
function aRepository() {
  const top = aContentFolder({});
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], { cwd: top });
  const commit = (branch: string, content: Parameters<typeof writeContent>[1]) => {
    git('checkout', '--quiet', '-B', branch);
    writeContent(path.join(top, 'content'), content);
    git('add', '--all');
    git('commit', '--quiet', '--message', branch);
  };
  git('init', '--quiet', '--initial-branch=main');
  commit('main', validContent);
  return { root: path.join(top, 'content'), git, commit };
}

test('a proposal is compared with the branch that it is for: the file, line and column of the change', async () => {
  const { root, commit } = aRepository();
  commit('proposal', withSession({ start: '2023-09-17T10:00+08:00' }));
  expect(await problemsIn(root, 'main')).toMatchObject([
    { code: 'session-changed', file: `${root}/${campaignFolder}/activities/main-event.json`, line: 14, column: 16 },
  ]);
  expect(await problemsIn(root, 'proposal')).toEqual([]);
});

test('what others merged meanwhile is no change of the proposal', async () => {
  const { root, git, commit } = aRepository();
  commit('proposal', { [`${campaignFolder}/media/a.jpg`]: 'x' });
  git('checkout', '--quiet', 'main');
  commit('main', withSession({ start: '2023-09-17T10:00+08:00' }));
  git('checkout', '--quiet', 'proposal');
  expect(await problemsIn(root, 'main')).toEqual([]);
});

test('content that is not committed yet is compared too', async () => {
  const { root } = aRepository();
  writeContent(root, withSession({ status: 'cancelled', reason: '大风' }));
  expect(await problemsIn(root, 'HEAD')).toMatchObject([{ code: 'session-changed' }]);
});

test('a file that is gone is told at its name, one that cannot be read is not gone', async () => {
  const { root } = aRepository();
  const file = path.join(root, campaignFolder, 'activities/main-event.json');
  writeFileSync(file, '{');
  expect(await problemsIn(root, 'HEAD')).toEqual([]);
  rmSync(file);
  expect(await problemsIn(root, 'HEAD')).toMatchObject([{ code: 'published-removed', file, line: 1, column: 1 }]);
});

test.each(['nowhere', '--help'])('a name that git does not know is a fault, not nothing to tell: %s', async (since) => {
  const { root } = aRepository();
  expect(await problemsIn(root, since)).toMatchObject([
    {
      code: 'history-unreadable',
      severity: 'error',
      message: expect.stringContaining(`拿不到 ${since} 里公布过的内容`),
    },
  ]);
});
