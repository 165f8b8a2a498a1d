import type { LocatedProblem } from '#domain/checks/problem.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countProblems(problems: readonly LocatedProblem[]): Counts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
