import { problemCodes } from '#domain/checks/codes.ts';
import type { LocatedProblem } from '#domain/checks/problem.ts';

/** Workflow commands that GitHub Actions shows as annotations in a pull request; '' without problems. */
export function githubReport(problems: readonly LocatedProblem[]): string {
  return problems
    .map(({ severity, code, file, line, column, message, fix }) => {
      const title = `${problemCodes[code].title}（${code}）`;
      const place = `file=${property(file)},line=${line},col=${column},title=${property(title)}`;
      return `::${severity} ${place}::${data(`${message}\n→ ${fix}`)}\n`;
    })
    .join('');
}

/** Escapes like @actions/core (command.ts). */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
