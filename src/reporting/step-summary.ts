import type { LocatedProblem } from '#domain/checks/problem.ts';
import { countProblems } from './counts.ts';
import { terminalReport } from './terminal.ts';

/** Maximum number of listed problems. GitHub limits a summary to 1 MiB. */
const most = 300;

/**
 * Markdown for the summary of a workflow run (GITHUB_STEP_SUMMARY). Lists up to 300 problems, whereas GitHub shows only
 * ten annotations per severity. Problems are in a code block whose fence is longer than any run of backticks in them.
 */
export function stepSummary(problems: readonly LocatedProblem[], checked: number): string {
  const { errors, warnings } = countProblems(problems);
  if (errors + warnings === 0) return `## 内容检查：没有问题\n\n检查了 ${checked} 个文件。\n`;
  const report = terminalReport(problems.slice(0, most), { checked, colour: false });
  const runs = (report.match(/`+/gu) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  const title = errors > 0 ? `${errors} 个错误要改，${warnings} 个提醒` : `可以发布，${warnings} 个提醒请看一眼`;
  const rest = problems.length > most ? `只列出前 ${most} 个，改好以后再查一遍。` : '';
  return `## 内容检查：${title}\n\n${fence}text\n${report}${fence}\n\n${rest}每个代号的例子和改法在 content/README.md 里。\n`;
}
