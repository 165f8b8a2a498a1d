import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commitOf, contentState, hasTree, keepTree } from '#sources/content-state.ts';
import { anActivity } from '../builders.ts';
import { aContentFolder, campaignFolder, validContent, writeContent } from './content-folder.ts';

const activity = `${campaignFolder}/activities/main-event.json`;
const changed = { [activity]: { ...anActivity().data, name: '别的名字' } };

/** A repository with the valid content, committed. */
function aRepository(folder = 'content') {
  const top = aContentFolder({});
  const root = path.join(top, folder);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], { cwd: top, encoding: 'utf8' });
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'edit');
  };
  git('init', '--quiet');
  writeContent(root, { ...validContent, [`${campaignFolder}/media/a.jpg`]: 'x', 'README.md': 'x' });
  commit();
  return { top, root, git, commit, head: () => git('rev-parse', 'HEAD').trim() };
}

test.each(['content', '.'])('committed content is the tree of its commit, in the folder %s', (folder) => {
  const { root, git, head } = aRepository(folder);
  const tree = git('rev-parse', folder === '.' ? 'HEAD^{tree}' : 'HEAD:content').trim();
  expect(contentState(root)).toEqual({ tree, commit: head() });
});

test('changes that are not committed make another tree, which is the one that they get when they are', () => {
  const { root, commit, head } = aRepository();
  writeContent(root, changed);
  writeContent(root, { [`${campaignFolder}/activities/new.json`]: anActivity().data });
  rmSync(path.join(root, campaignFolder, 'notices/guyuan-24.mdx'));
  const { tree = '', ...more } = contentState(root) ?? {};
  expect([more, commitOf(root, tree)]).toEqual([{}, undefined]);
  commit();
  expect(contentState(root)).toEqual({ tree, commit: head() });
  expect(commitOf(root, tree)).toBe(head());
});

test('what is staged stays staged, and files that are no entries do not count', () => {
  const { root, git } = aRepository();
  writeContent(root, changed);
  git('add', '--all');
  writeContent(root, { [activity]: anActivity().data, '~$x.docx': 'x' });
  const before = git('status', '--porcelain');
  expect(contentState(root)).toHaveProperty('commit');
  expect(git('status', '--porcelain')).toBe(before);
});

test('content before its first commit has a tree, content outside a repository has none', () => {
  const root = aContentFolder(validContent);
  expect(contentState(root)).toBeUndefined();
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  expect(contentState(root)).toEqual({ tree: expect.stringMatching(/^[\da-f]{40}$/u) });
});

test('a tree that was kept outlives what git clears up', () => {
  const { top, root, git } = aRepository();
  writeContent(root, changed);
  const { tree = '' } = contentState(root) ?? {};
  keepTree(root, tree);
  writeContent(root, { [activity]: { ...anActivity().data, name: '又一个名字' } });
  const { tree: other = '' } = contentState(root) ?? {};
  expect(hasTree(root, other)).toBe(true);
  git('gc', '--quiet', '--prune=now');
  expect([hasTree(root, tree), hasTree(root, other)]).toEqual([true, false]);
  expect(readdirSync(top).sort()).toEqual(['.git', 'content']);
});
