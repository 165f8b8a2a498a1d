import { styleText } from 'node:util';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { visible } from '#domain/checks/quote.ts';
import { countProblems } from './counts.ts';

export interface TerminalOptions {
  /** Enables ANSI escape codes. */
  readonly colour: boolean;
  /** Number of checked files, for the summary. */
  readonly checked: number;
}

/** One block per problem with position and fix, then one summary line. Ends with a line break. */
export function terminalReport(problems: readonly LocatedProblem[], { colour, checked }: TerminalOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines = problems.map(({ severity, code, file, line, column, message, fix }) => {
    const mark = severity === 'error' ? paint('red', '✗') : paint('yellow', '!');
    const place = paint('underline', `${visible(file)}:${line}:${column}`);
    return `${place}\n  ${mark} ${paint('bold', code)}  ${message}\n    → ${fix}\n\n`;
  });
  const { errors, warnings } = countProblems(problems);
  const summary = errors + warnings === 0 ? '没有问题。' : `${errors} 个错误，${warnings} 个提醒。`;
  return `${lines.join('')}检查了 ${checked} 个文件：${paint(errors > 0 ? 'red' : 'green', summary)}\n`;
}
