import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NoticeProblem } from '#domain/approval/notice-changed.ts';
import { problemsSince } from '#domain/approval/since-published.ts';
import type { SiteContent } from '#domain/campaign/content.ts';
import { type LocatedProblem, located, type Problem } from '#domain/checks/problem.ts';
import { readContent } from './files.ts';
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
  const problems = problemsSince(former.content.campaigns, content.campaigns).filter(isSo).map(inBody);
  return locateProblems(problems, positionsOf(new Map(problems.map(({ file }) => [file, path.resolve(file)]))));
}

type Former = { readonly content: SiteContent } | { readonly problem: LocatedProblem };

async function formerContent(root: string, since: string): Promise<Former> {
  if (statSync(since, { throwIfNoEntry: false })?.isDirectory()) return readContent(since);
  const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  try {
    takeEntries(root, since, folder);
    return await readContent(path.join(folder, 'content'));
  } catch (error) {
    const { stderr } = error as { readonly stderr?: Buffer };
    const reason = String(stderr ?? '').trim() || String(error);
    return { problem: notFound(root, since, reason) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The entries of a commit, without pictures, as files in `folder`/content. @throws Error when git fails. */
function takeEntries(root: string, since: string, folder: string): void {
  const git = (args: readonly string[], cwd: string, input?: string) =>
    execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, GIT_INDEX_FILE: path.join(folder, 'index') },
      ...(input === undefined ? {} : { input }),
    });
  const top = git(['rev-parse', '--show-toplevel'], root).trim();
  const prefix = git(['rev-parse', '--show-prefix'], root).trim();
  const base = git(['merge-base', '--end-of-options', since, 'HEAD'], top).trim();
  git(['read-tree', `${base}:${prefix}`], top);
  const entries = git(['ls-files', '-z'], top)
    .split('\0')
    .filter((file) => /\.(?:json|mdx)$/u.test(file));
  git(['checkout-index', '-z', '--stdin', `--prefix=${folder}/content/`], top, entries.join('\0'));
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
