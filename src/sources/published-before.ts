import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NoticeProblem } from '#domain/approval/notice-changed.ts';
import { problemsSince } from '#domain/approval/since-published.ts';
import type { SiteContent } from '#domain/campaign/content.ts';
import { isError } from '#domain/checks/codes.ts';
import { type LocatedProblem, located, type Problem } from '#domain/checks/problem.ts';
import { changedFiles, commonTree, takeTree } from './content-state.ts';
import { readContent, shownPath } from './files.ts';
import { parseFile } from './reading/parse-file.ts';
import { placeAt } from './reading/place.ts';
import { locateProblems, positionsOf } from './reading/positions.ts';
import { readText } from './reading/read-text.ts';

/**
 * Changes of published facts that the content does not announce. Sorted, with positions. Codes: those of
 * problemsSince(); history-unreadable when there is nothing to compare with.
 * @param root the content folder
 * @param since another content folder, or a commit of the repository that `root` is in: then the last one that both
 *   have
 */
export async function problemsSincePublished(
  root: string,
  content: SiteContent,
  since: string,
): Promise<readonly LocatedProblem[]> {
  const former = await formerContent(root, since);
  if ('problem' in former) return [former.problem];
  return unannounced(former.content, content);
}

function unannounced(before: SiteContent, after: SiteContent): readonly LocatedProblem[] {
  const problems = problemsSince(before.campaigns, after.campaigns).filter(isSo).map(inBody);
  return locateProblems(problems, positionsOf(new Map(problems.map(({ file }) => [file, path.resolve(file)]))));
}

/** The content that a site was built of. */
export interface ContentOfSite {
  /** Id of the tree of its content folder, see content-state.ts. */
  readonly tree: string;
  /** Ids of the campaigns that it was built of; all when undefined. */
  readonly campaigns?: readonly string[];
}

export interface SiteComparison {
  /** Sorted, with the positions in the content that the later site was built of. Codes: those of problemsSince(). */
  readonly problems: readonly LocatedProblem[];
  /** Files of the earlier one that are not compared: this version of the program does not take them. */
  readonly unread: readonly string[];
}

/**
 * Changes of published facts between two sites, in the campaigns that both have, whatever the folder holds now.
 * @param root the content folder; its repository has both trees
 * @throws Error when git fails
 */
export async function problemsBetween(
  root: string,
  before: ContentOfSite,
  after: ContentOfSite,
): Promise<SiteComparison> {
  const isIn = ({ campaigns }: ContentOfSite, id: string) => campaigns?.includes(id) ?? true;
  const changed = new Set(changedFiles(root, before.tree, after.tree).map(campaignOf));
  const compared = [...changed].filter((id) => id !== '' && isIn(before, id) && isIn(after, id));
  if (compared.length === 0) return { problems: [], unread: [] };
  const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  const taken = async (name: string, { tree }: ContentOfSite) => {
    const place = path.join(folder, name);
    takeTree(root, tree, place, (file) => compared.includes(campaignOf(file)));
    const shown = (file: string) => path.posix.join(shownPath(root), path.relative(place, file));
    return { ...(await readContent(place)), shown };
  };
  try {
    const [old, now] = [await taken('before', before), await taken('after', after)];
    const problems = unannounced(old.content, now.content);
    const faulty = new Set(old.problems.filter(isError).map(({ file }) => file));
    return {
      problems: problems.map((problem) => ({ ...problem, file: now.shown(problem.file) })),
      unread: old.files.flatMap(({ file }) => (faulty.has(file) ? [old.shown(file)] : [])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const campaignOf = (file: string): string => /^campaigns\/([^/]+)\//u.exec(file)?.[1] ?? '';

type Former = { readonly content: SiteContent } | { readonly problem: LocatedProblem };

async function formerContent(root: string, since: string): Promise<Former> {
  if (statSync(since, { throwIfNoEntry: false })?.isDirectory()) return readContent(since);
  const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  try {
    takeTree(root, commonTree(root, since), folder, () => true);
    return await readContent(folder);
  } catch (error) {
    const { stderr } = error as { readonly stderr?: Buffer };
    const reason = String(stderr ?? '').trim() || String(error);
    return { problem: notFound(root, since, reason) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const notFound = (file: string, since: string, reason: string): LocatedProblem =>
  located({
    code: 'history-unreadable',
    file,
    path: [],
    message: `拿不到 ${since} 里公布过的内容：${reason.replace(/\s+/gu, ' ')}`,
    fix: '核对分支或提交的名称；只拿到最近一次提交的，先取全（git fetch --unshallow）；也可以写一个文件夹。',
  });

/** A file with errors, or with another extension now, is not missing: its own problems are reported. */
const isSo = ({ code, file, path: field }: Problem): boolean =>
  code !== 'published-removed' || field.length > 0 || !withAnyEnding(file).some((each) => existsSync(each));

const withAnyEnding = (file: string): readonly string[] =>
  ['.json', '.mdx'].map((ending) => file.replace(/\.[^.]*$/u, ending));

/** A change in the text below the front matter has its place in the file. */
function inBody({ bodyOffset, ...problem }: NoticeProblem): Problem {
  if (bodyOffset === undefined) return problem;
  const read = readText(path.resolve(problem.file), problem.file);
  if (!('text' in read)) return problem;
  const { body } = parseFile(problem.file, read.text);
  return { ...problem, at: placeAt(read.text, (body?.offset ?? 0) + bodyOffset) };
}
