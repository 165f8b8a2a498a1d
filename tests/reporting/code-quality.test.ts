import { expect, test } from 'vitest';
import { codeQualityReport } from '#reporting/code-quality.ts';
import { aProblem } from './problems.ts';

const reported = (...problems: Parameters<typeof codeQualityReport>[0]) => JSON.parse(codeQualityReport(problems));

test('each problem has what GitLab asks for: its text, code, severity, file and line', () => {
  const problem = aProblem({ line: 14 });
  expect(reported(problem, aProblem({ severity: 'warning' }))).toMatchObject([
    {
      description: `${problem.message}→ ${problem.fix}`,
      check_name: problem.code,
      severity: 'major',
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/u),
      location: { path: problem.file, lines: { begin: 14 } },
    },
    { severity: 'minor' },
  ]);
});

test('a problem is the same one on another line, and another one in another file', () => {
  const [one, moved, other] = reported(aProblem(), aProblem({ line: 99 }), aProblem({ file: 'content/b.json' }));
  expect(moved.fingerprint).toBe(one.fingerprint);
  expect(other.fingerprint).not.toBe(one.fingerprint);
});
