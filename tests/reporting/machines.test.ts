import { expect, test } from 'vitest';
import { githubReport } from '#reporting/github.ts';
import { jsonReport } from '#reporting/json.ts';
import { aProblem } from './problems.ts';

test('JSON holds the eight facts of a problem and no more', () => {
  const problem = aProblem();
  expect(JSON.parse(jsonReport([{ ...problem, at: { line: 14, column: 12 } }]))).toEqual([problem]);
  expect(jsonReport([])).toBe('[]\n');
});

test('GitHub shows problems beside the lines of a pull request', () => {
  expect(githubReport([aProblem(), aProblem({ severity: 'warning', message: '100% 好', fix: '甲\n乙' })])).toBe(
    `::error file=content/campaigns/guyuan-2023/activities/main-event.json,line=14,col=12,title=场馆时间冲突（venue-double-booked）::“固原市博物馆广场”在 9月17日 09:00–11:30 已被《科普大集》占用。%0A→ 请调整时间，或把 venue 改为其他场地。
::warning file=content/campaigns/guyuan-2023/activities/main-event.json,line=14,col=12,title=场馆时间冲突（venue-double-booked）::100%25 好%0A→ 甲%0A乙
`,
  );
});

test('the name of a file cannot begin another command', () => {
  expect(githubReport([aProblem({ file: 'a,line=1::b\n::error::c.json' })])).toMatch(
    /^::error file=a%2Cline=1%3A%3Ab%0A%3A%3Aerror%3A%3Ac\.json,line=14[^\n]*\n$/u,
  );
});
