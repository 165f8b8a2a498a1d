import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { contentState } from '#sources/content-state.ts';
import { readContent } from '#sources/files.ts';
import { problemsBetween, problemsSincePublished } from '#sources/published-before.ts';
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

describe('two sites', () => {
  const at = (start: string) => withSession({ start });
  const file = `${campaignFolder}/activities/main-event.json`;
  const nothing = { problems: [], unread: [] };
  const treeOf = (root: string) => contentState(root)?.tree ?? '';

  /** A repository whose content was changed after a site of it; the trees of both. */
  function aChange(content: Parameters<typeof writeContent>[1]) {
    const { root } = aRepository();
    const before = treeOf(root);
    writeContent(root, content);
    return { root, before: { tree: before }, after: { tree: treeOf(root) } };
  }

  test('a change is told with its line, committed or not, whatever is written since', async () => {
    const { root, before, after } = aChange(at('2023-09-17T10:00+08:00'));
    writeContent(root, validContent);
    expect(await problemsBetween(root, before, after)).toMatchObject({
      problems: [{ code: 'session-changed', file: `${root}/${file}`, line: 14, column: 16 }],
      unread: [],
    });
    expect(await problemsBetween(root, after, after)).toEqual(nothing);
  });

  test('a removed file is told at its name', async () => {
    const { root } = aRepository();
    const before = { tree: treeOf(root) };
    rmSync(path.join(root, file));
    expect(await problemsBetween(root, before, { tree: treeOf(root) })).toMatchObject({
      problems: [{ code: 'published-removed', file: `${root}/${file}`, line: 1, column: 1 }],
    });
  });

  test('a campaign that one of them did not have is not compared', async () => {
    const { root, before, after } = aChange(at('2023-09-17T10:00+08:00'));
    const campaigns = ['weinan-2023'];
    expect(await problemsBetween(root, { ...before, campaigns }, after)).toEqual(nothing);
    expect(await problemsBetween(root, before, { ...after, campaigns })).toEqual(nothing);
  });

  test('files are named as an editor knows them', async () => {
    const { root, before, after } = aChange(at('2023-09-17T10:00+08:00'));
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(path.dirname(root));
    onTestFinished(() => cwd.mockRestore());
    expect(await problemsBetween(root, before, after)).toMatchObject({ problems: [{ file: `content/${file}` }] });
  });

  test('a published file that this version of the program does not take is named', async () => {
    const { root } = aRepository();
    writeContent(root, { [file]: { ...anActivity().data, former: 'field' } });
    const before = { tree: treeOf(root) };
    writeContent(root, at('2023-09-17T10:00+08:00'));
    expect(await problemsBetween(root, before, { tree: treeOf(root) })).toEqual({
      problems: [],
      unread: [`${root}/${file}`],
    });
  });
});
