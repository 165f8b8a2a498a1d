import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { isError } from '#domain/checks/codes.ts';
import { type LocatedProblem, located } from '#domain/checks/problem.ts';
import { masked } from '#domain/checks/quote.ts';
import { privacyFaults } from '#domain/checks/text-privacy.ts';

/** Timeout of git log: above the duration for any history of text files. */
const mostMilliseconds = 120_000;

/**
 * Mobile and identity numbers in lines that any commit reachable from HEAD added under `root`. Includes lines that a
 * later commit removed: every clone of the repository still contains them. Line and column refer to the file in that
 * commit. Messages never repeat the number. Codes: pii-history; history-unreadable when git fails or times out.
 */
export async function historyProblems(root: string): Promise<readonly LocatedProblem[]> {
  const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '-m', '--unified=0'];
  const log = ['log', '-p', '--format=commit %h %cs', ...options, '--', '.'];
  const git = spawn('git', ['-c', 'core.quotePath=false', ...log], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: mostMilliseconds,
  });
  let complaint = '';
  git.stderr.on('data', (chunk) => (complaint += chunk));
  const ended = new Promise<number | string | null>((resolve) => {
    git.on('error', ({ message }) => resolve(message));
    git.on('close', resolve);
  });
  const reader = patchReader();
  const problems: LocatedProblem[] = [];
  for await (const line of createInterface({ input: git.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    problems.push(...reader(line));
  }
  const code = await ended;
  if (code === 0) return problems;
  const reason = complaint.trim() || (typeof code === 'string' ? code : '用了太长时间');
  return [...problems, unreadableHistory(root, reason)];
}

const unreadableHistory = (file: string, reason: string): LocatedProblem =>
  located({
    code: 'history-unreadable',
    file,
    path: [],
    message: `读不出提交历史：${reason.replace(/\s+/gu, ' ')}`,
    fix: '在装了 git 的电脑上，到内容所在的仓库里运行；只拿到最近一次提交的，先取全。',
  });

/** Stateful parser of `git log -p --unified=0`: takes one line per call, returns the problems of that line. */
function patchReader(): (line: string) => readonly LocatedProblem[] {
  let [commit, file] = ['', ''];
  let hunk = { removed: 0, next: 0, added: 0 };
  const readHead = (line: string) => {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    else if (line.startsWith('+++ ')) file = line.replace(/^\+\+\+ "?(?:b\/)?|"?\t?$/gu, '');
    else hunk = hunkOf(line) ?? hunk;
  };
  return (line) => {
    const { removed, next, added } = hunk;
    if (removed > 0 && line.startsWith('-')) hunk = { removed: removed - 1, next, added };
    else if (added > 0 && line.startsWith('+')) {
      hunk = { removed, next: next + 1, added: added - 1 };
      return problemsOf(line.slice(1), { commit, file, line: next });
    } else readHead(line);
    return [];
  };
}

/** Parses a hunk header: count of removed lines, line number of the first added line, count of added lines. */
function hunkOf(line: string) {
  const [head, removed = '1', next, added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(line) ?? [];
  return head === undefined ? undefined : { removed: Number(removed), next: Number(next), added: Number(added) };
}

interface AddedAt {
  /** Abbreviated hash and committer date. */
  readonly commit: string;
  readonly file: string;
  readonly line: number;
}

const cure =
  '已经公开的号码算泄露：告诉本人，请维护网站的人用 git filter-repo 从历史里删去这一行，再强制推送，各处重新克隆。';

function problemsOf(text: string, { commit, file, line }: AddedAt): readonly LocatedProblem[] {
  return numbersIn(text).map(({ message, offset }) =>
    located(
      {
        code: 'pii-history',
        file: masked(file),
        path: [],
        message: `提交 ${commit} 加进来的这一行${message}`,
        fix: cure,
      },
      { line, column: offset + 1 },
    ),
  );
}

/** Searches the raw line, then the line without JSON escapes and Markdown marks. The latter has no offset: uses 0. */
function numbersIn(text: string) {
  const numbers = (line: string) => privacyFaults(line).filter(isError);
  const written = numbers(text);
  if (written.length > 0 || !/\\u|[*_~`]/u.test(text)) return written;
  const read = text
    .replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[*_~`]/gu, '');
  return numbers(read).map((fault) => ({ ...fault, offset: 0 }));
}
