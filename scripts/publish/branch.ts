import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { failed } from './failures.ts';
import { manifestName, readPublished, textOf } from './published.ts';
import { type BuiltSite, buildFormer, nothingBefore, notOurs, type Publisher } from './publisher.ts';
import { runProgram } from './run-program.ts';
import { quoted, sshOptions } from './ssh.ts';
import type { BranchTarget } from './targets.ts';

/** The branch as it was fetched last. */
const tip = 'refs/heads/published';

/** Files that hosts of pages keep in the branch: the site's own domain. */
const ofHost = ['CNAME', '.domains'];

/**
 * Publishes as a commit onto a branch that GitHub Pages, GitLab Pages, Gitea, Gitee or another host serves. A push is one
 * step; a rollback sets the branch to the commit before.
 * @param cache folder of this target on this machine, for a repository of its own
 * @param wasKilled whether the last run did not end by itself: git then leaves locks and unfinished files, so that the
 *   repository is made anew
 */
export function branchPublisher({ repository, branch }: BranchTarget, cache: string, wasKilled: boolean): Publisher {
  const folder = path.join(cache, 'repository.git');
  if (wasKilled) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const git = gitIn(folder);
  const remote = path.isAbsolute(repository) ? `file://${repository}` : repository;
  const current = async () => {
    if (!existsSync(folder)) await runProgram('git', ['init', '--quiet', '--bare', folder]);
    const there = await git(['ls-remote', '--heads', remote, `refs/heads/${branch}`]);
    if (there.trim() === '') {
      await git(['update-ref', '-d', tip]);
      return undefined;
    }
    await git(['fetch', '--quiet', '--no-tags', '--depth=2', remote, `+refs/heads/${branch}:${tip}`]);
    const published = readPublished(await git(['show', `${tip}:${manifestName}`], { answers: [128] }));
    if (published === undefined) throw failed(...notOurs(`分支 ${branch}`));
    return published;
  };
  return {
    current,
    publish: async (site) => {
      const former = await current();
      if (former?.id === site.published.id) return;
      const tree = await writeTree(git, site);
      const parent = former === undefined ? [] : ['-p', tip];
      const who = ['-c', 'user.name=kepu', '-c', 'user.email=kepu@localhost'];
      const message = `Publish ${site.published.id}`;
      const commit = (await git([...who, 'commit-tree', ...parent, '-m', message, tree])).trim();
      await git(['push', '--quiet', remote, `${commit}:refs/heads/${branch}`]);
    },
    rollBack: async () => {
      await current();
      const before = (await git(['rev-parse', '--verify', '--quiet', `${tip}^`], { answers: [1, 128] })).trim();
      const manifest = before && (await git(['show', `${before}:${manifestName}`], { answers: [128] }));
      const site = readPublished(manifest);
      if (site === undefined) throw failed(nothingBefore, buildFormer);
      const expected = (await git(['rev-parse', tip])).trim();
      const lease = `--force-with-lease=refs/heads/${branch}:${expected}`;
      await git(['push', '--quiet', lease, remote, `${before}:refs/heads/${branch}`]);
      return site;
    },
  };
}

type Git = ReturnType<typeof gitIn>;

function gitIn(folder: string) {
  // The password comes from the environment, and stands on no command line.
  const helper = '!f() { echo "username=$PUBLISH_USER"; echo "password=$PUBLISH_TOKEN"; }; f';
  const credentials = process.env['PUBLISH_TOKEN'] ? ['-c', `credential.helper=${helper}`] : [];
  const plain = ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=/dev/null', '-c', 'commit.gpgSign=false'];
  const env = {
    GIT_DIR: folder,
    GIT_INDEX_FILE: path.join(folder, 'site-index'),
    GIT_TERMINAL_PROMPT: '0',
    PUBLISH_USER: process.env['PUBLISH_USER'] || 'oauth2',
    GIT_SSH_COMMAND: ['ssh', ...sshOptions()].map(quoted).join(' '),
  };
  return (args: readonly string[], options: Readonly<{ input?: string; answers?: readonly number[] }> = {}) =>
    runProgram('git', [...plain, ...credentials, ...args], { ...options, env });
}

/** Writes the files of the site, those that stay from the site before, and what the host needs; the id of the tree. */
async function writeTree(git: Git, { folder, published }: BuiltSite): Promise<string> {
  await git(['read-tree', '--empty']);
  await git(['-C', folder, '--work-tree=.', 'add', '--all', '--force', '.']);
  const stays = [...Object.keys(published.leaving), ...ofHost];
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', tip, '--', ...stays], { answers: [128] });
  const own = { [manifestName]: textOf(published), '.nojekyll': '' };
  const added = listed.split('\0').filter((line) => /^\d+ blob /u.test(line));
  for (const [name, input] of Object.entries(own)) {
    added.push(`100644 blob ${(await git(['hash-object', '-w', '--stdin'], { input })).trim()}\t${name}`);
  }
  await git(['update-index', '--add', '-z', '--index-info'], { input: added.map((line) => `${line}\0`).join('') });
  return (await git(['write-tree'])).trim();
}
