import { expect, test } from 'vitest';
import { stepSummary } from '#reporting/step-summary.ts';
import { aProblem } from './problems.ts';

test('content without problems is said to have none', () => {
  expect(stepSummary([], 12)).toBe('## 内容检查：没有问题\n\n检查了 12 个文件。\n');
});

test('problems are counted in the heading and listed as in the terminal', () => {
  const summary = stepSummary([aProblem(), aProblem({ severity: 'warning' })], 12);
  expect(summary).toMatch(/^## 内容检查：1 个错误要改，1 个提醒\n\n```text\ncontent\/campaigns\//u);
  expect(summary).toContain('  ✗ venue-double-booked  “固原市博物馆广场”');
  expect(summary).toMatch(/\n```\n\n每个代号的例子和改法在 content\/README\.md 里。\n$/u);
  expect(stepSummary([aProblem({ severity: 'warning' })], 1)).toContain('## 内容检查：可以发布，1 个提醒请看一眼');
});

test('no text of an editor leaves the code block', () => {
  const summary = stepSummary([aProblem({ message: '````\n```\n<img src=x>' })], 1);
  expect(summary.split('\n').filter((line) => line.startsWith('`````'))).toEqual(['`````text', '`````']);
});

test('very many problems are cut, and the cut is said', () => {
  const summary = stepSummary(
    Array.from({ length: 301 }, (_, line) => aProblem({ line })),
    1,
  );
  expect(summary.match(/✗/gu)).toHaveLength(300);
  expect(summary).toContain('301 个错误要改');
  expect(summary).toContain('只列出前 300 个');
});
