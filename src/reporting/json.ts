import type { LocatedProblem } from '#domain/checks/problem.ts';

/** For editors and other programs: an array of problems, indented, with a final line break. */
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
