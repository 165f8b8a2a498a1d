import { styleText } from 'node:util';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { visible } from '#domain/checks/quote.ts';
import { countProblems } from './counts.ts';

export interface TerminalOptions {
  /** Enables ANSI escape codes. */
  readonly colour: boolean;
  /** Number of checked files, for the summary. */
  readonly checked: number;
  /** The campaigns whose warnings are listed; those of others are counted. Undefined lists all. */
  readonly chosen?: readonly string[] | undefined;
}

/** One block per problem with position and fix, then one summary line. Ends with a line break. */
export function terminalReport(
  problems: readonly LocatedProblem[],
  { colour, checked, chosen }: TerminalOptions,
): string {
  const paint = painter(colour);
  const listed = problems.filter(({ severity, file }) => severity === 'error' || isOf(chosen, file));
  const { errors, warnings } = countProblems(problems);
  const summary = errors + warnings === 0 ? '没有问题。' : `${errors} 个错误，${warnings} 个提醒。`;
  const unlisted = problems.length - listed.length;
  const others = unlisted > 0 ? `（${unlisted} 个提醒在这次不生成的网站里，没有列出：npm run content:check）` : '';
  return `${problemBlocks(listed, colour)}检查了 ${checked} 个文件：${paint(errors > 0 ? 'red' : 'green', summary)}${others}\n`;
}

/** One block per problem with position and fix, each with an empty line after it. */
export function problemBlocks(problems: readonly LocatedProblem[], colour: boolean): string {
  const paint = painter(colour);
  const blocks = problems.map(({ severity, code, file, line, column, message, fix }) => {
    const mark = severity === 'error' ? paint('red', '✗') : paint('yellow', '!');
    const place = paint('underline', `${visible(file)}:${line}:${column}`);
    return `${place}\n  ${mark} ${paint('bold', code)}  ${message}\n    → ${fix}\n\n`;
  });
  return blocks.join('');
}

const painter = (colour: boolean) => (style: Parameters<typeof styleText>[0], text: string) =>
  colour ? styleText(style, text, { validateStream: false }) : text;

/** True for a file that no campaign has to itself, or that one of the chosen campaigns has. */
function isOf(chosen: readonly string[] | undefined, file: string): boolean {
  const [, campaign] = /\/campaigns\/([^/]+)\//u.exec(file) ?? [];
  return campaign === undefined || (chosen?.includes(campaign) ?? true);
}
