import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { codeQualityReport } from '#reporting/code-quality.ts';
import { countProblems } from '#reporting/counts.ts';
import { githubReport } from '#reporting/github.ts';
import { jsonReport } from '#reporting/json.ts';
import { stepSummary } from '#reporting/step-summary.ts';
import { terminalReport } from '#reporting/terminal.ts';
import { checkContent } from '#sources/check-content.ts';
import { historyProblems } from '#sources/history.ts';
import { problemsSincePublished } from '#sources/published-before.ts';

const usage = `用法：npm run content:check -- [选项]
  --content 目录   要检查的文件夹（默认 CONTENT_DIR 或 content）
  --json           只输出 JSON
  --github         输出 GitHub 的行内提示，并写进那一步的摘要
  --gitlab 文件    再写一份 GitLab 的代码质量报告
  --summary 文件   再写一份 Markdown
  --strict         提醒也算错误
  --since 提交     再和公布过的内容比：改了的场次、通知要有记录；写分支、提交或另一个内容文件夹
  --history        再看以前的提交里有没有手机号、身份证号
`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        content: { type: 'string' },
        json: { type: 'boolean', default: false },
        github: { type: 'boolean', default: false },
        gitlab: { type: 'string' },
        summary: { type: 'string' },
        strict: { type: 'boolean', default: false },
        since: { type: 'string' },
        history: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}

function report(problems: readonly LocatedProblem[], checked: number, format: 'json' | 'github' | 'terminal'): string {
  if (format === 'json') return jsonReport(problems);
  const text = terminalReport(problems, { checked, colour: process.stdout.isTTY && !process.env['NO_COLOR'] });
  return format === 'github' ? githubReport(problems) + text : text;
}

const options = readOptions();
if (!options || options.help) {
  (options ? process.stdout : process.stderr).write(usage);
  process.exitCode = options ? 0 : 2;
} else {
  const root = options.content ?? (process.env['CONTENT_DIR'] || 'content');
  const { content, problems: current, checked } = await checkContent(root);
  const problems = [
    ...current,
    ...(options.since === undefined ? [] : await problemsSincePublished(root, content, options.since)),
    ...(options.history ? await historyProblems(root) : []),
  ];
  const counted = options.strict ? problems.map((problem) => ({ ...problem, severity: 'error' as const })) : problems;
  process.stdout.write(report(counted, checked, options.json ? 'json' : options.github ? 'github' : 'terminal'));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (options.github && summary) appendFileSync(summary, stepSummary(counted, checked));
  if (options.summary) writeFileSync(options.summary, stepSummary(counted, checked));
  if (options.gitlab) writeFileSync(options.gitlab, codeQualityReport(counted));
  process.exitCode = countProblems(counted).errors > 0 ? 1 : 0;
}
