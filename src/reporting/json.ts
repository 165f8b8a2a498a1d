import type { LocatedProblem } from '#domain/checks/problem.ts';

/** The problems as an indented JSON array with a final line break, for text editors and other programs. */
export function jsonReport(problems: readonly LocatedProblem[]): string {
  const plain = problems.map(({ code, severity, file, line, column, path, message, fix }) => ({
    code,
    severity,
    file,
    line,
    column,
    path,
    message,
    fix,
  }));
  return `${JSON.stringify(plain, undefined, 2)}\n`;
}
