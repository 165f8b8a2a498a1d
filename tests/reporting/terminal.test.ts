import { expect, test } from 'vitest';
import { terminalReport } from '#reporting/terminal.ts';
import { aProblem } from './problems.ts';

test('each problem tells its place, what is wrong and how to mend it; one line sums up', () => {
  const warning = aProblem({
    severity: 'warning',
    code: 'place-missing',
    line: 1,
    column: 1,
    message: '没有写在哪里举办。',
    fix: '加上 venue。',
  });
  expect(terminalReport([aProblem(), warning], { colour: false, checked: 12 })).toBe(
    `content/campaigns/guyuan-2023/activities/main-event.json:14:12
  ✗ venue-double-booked  “固原市博物馆广场”在 9月17日 09:00–11:30 已被《科普大集》占用。
    → 请调整时间，或把 venue 改为其他场地。

content/campaigns/guyuan-2023/activities/main-event.json:1:1
  ! place-missing  没有写在哪里举办。
    → 加上 venue。

检查了 12 个文件：1 个错误，1 个提醒。
`,
  );
});

test('without problems it says so', () => {
  expect(terminalReport([], { colour: false, checked: 6 })).toBe('检查了 6 个文件：没有问题。\n');
});

test('colours come only when asked for', () => {
  const sequence = '\u001b[';
  expect(terminalReport([aProblem()], { colour: true, checked: 1 })).toContain(sequence);
  expect(terminalReport([aProblem()], { colour: false, checked: 1 })).not.toContain(sequence);
});

test('the name of a file cannot act on the terminal', () => {
  const file = 'content/\u001b[2J\u202e.json';
  expect(terminalReport([aProblem({ file })], { colour: false, checked: 1 })).toContain(
    'content/U+001B[2JU+202E.json:14:12',
  );
});

test('of campaigns that are not built, errors are listed and warnings counted', () => {
  const file = 'content/campaigns/wenzhou-2024/campaign.json';
  const problems = [
    aProblem({ file, code: 'ref-missing' }),
    aProblem({ file, code: 'footer-item-missing', severity: 'warning' }),
    aProblem({ code: 'place-missing', severity: 'warning' }),
    aProblem({ file: 'content/hub.json', code: 'text-to-fill', severity: 'warning' }),
  ];
  const reportOn = (chosen?: readonly string[]) => terminalReport(problems, { colour: false, checked: 9, chosen });
  const codesIn = (report: string) => [...report.matchAll(/^ {2}[✗!] (\S+)/gmu)].map(([, code]) => code);
  expect(codesIn(reportOn(['guyuan-2023']))).toEqual(['ref-missing', 'place-missing', 'text-to-fill']);
  expect(reportOn(['guyuan-2023'])).toContain('1 个错误，3 个提醒。（1 个提醒在这次不生成的网站里');
  expect(codesIn(reportOn())).toHaveLength(4);
  expect(reportOn()).not.toContain('没有列出');
});
