import { createHash } from 'node:crypto';
import type { LocatedProblem } from '#domain/checks/problem.ts';

/**
 * A code quality report, which GitLab shows beside the lines of a merge request.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function codeQualityReport(problems: readonly LocatedProblem[]): string {
  const issues = problems.map(({ code, severity, file, line, message, fix }) => ({
    description: `${message}→ ${fix}`,
    check_name: code,
    // The same problem is the same one after lines were added above it.
    fingerprint: createHash('sha256')
      .update(JSON.stringify([code, file, message]))
      .digest('hex'),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: file, lines: { begin: line } },
  }));
  return `${JSON.stringify(issues, undefined, 1)}\n`;
}
