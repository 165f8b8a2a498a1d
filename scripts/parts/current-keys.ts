import { execFileSync } from 'node:child_process';
import process from 'node:process';
import type { BuildPart } from '#domain/site/build-part.ts';
import { dayOf, instantAt } from '#domain/time/instant.ts';
import { codeRead } from '#sources/inputs.ts';
import { siteConfig } from '../../src/site.config.ts';
import { commitTree, folderTree } from './file-tree.ts';
import { partKeys } from './part-keys.ts';

/** The keys of the parts of the content and the code as they are, for the day that a build would be for. */
export function currentKeys(): ReadonlyMap<BuildPart, string> {
  const { contentDir } = siteConfig();
  return partKeys({ code: folderTree(process.cwd(), codeRead), content: folderTree(contentDir) });
}

/**
 * The keys that the parts had in a commit, for its day unless the settings name one.
 * @throws SettingRefused when git does not know the commit
 */
export function keysOfCommit(commit: string, env = process.env): ReadonlyMap<BuildPart, string> {
  const { contentDir } = siteConfig();
  const code = commitTree(process.cwd(), commit, codeRead);
  const content = commitTree(contentDir, commit);
  const day = env['CAMPAIGN_NOW'] || env['SOURCE_DATE_EPOCH'] ? {} : { SOURCE_DATE_EPOCH: startOfDay(commit) };
  return partKeys({ code, content }, { ...env, ...day });
}

function startOfDay(commit: string): string {
  const seconds = execFileSync('git', ['log', '-1', '--format=%ct', commit], { encoding: 'utf8' });
  return String(instantAt(dayOf(Number(seconds) * 1000), '00:00') / 1000);
}
