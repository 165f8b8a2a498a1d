import { styleText } from 'node:util';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { visible } from '#domain/checks/quote.ts';
import { countProblems } from './counts.ts';

export interface TerminalOptions {
  /** Whether escape codes may be used: only when a person looks at a terminal. */
  readonly colour: boolean;
  /** How many files were checked, for the summary. */
  readonly checked: number;
}

/** Problems grouped by place, as an editor reads them, and one line of summary. Ends with a line break. */
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
