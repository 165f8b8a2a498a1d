import { expect, test } from 'vitest';
import { problemBox, problemPage } from '#reporting/html.ts';

const problem = {
  code: 'ref-missing',
  severity: 'error',
  file: 'content/campaigns/x-2023/venues/<img src=x onerror=a()>.json',
  path: [],
  line: 3,
  column: 12,
  message: '没有编号是“"><script>alert(1)</script>”的场馆。',
  fix: '核对编号 & 名称。',
} as const;

test('says place, code, what is wrong and the cure', () => {
  const html = problemPage('内容检查', '1 个错误', [{ ...problem, file: 'content/a.json', message: '没有场馆。' }], '');
  expect(html).toContain('content/a.json:3:12');
  expect(html).toContain('错误</span>\n<code>ref-missing</code> 没有场馆。<br>→ 核对编号 &#38; 名称。');
});

test('shows what an editor wrote as text', () => {
  for (const html of [
    problemPage('t', 'l', [problem], ''),
    problemBox('t', [problem], { href: '/problems/', label: '全部' }),
  ]) {
    expect(html).not.toMatch(/<script|<img/u);
    expect(html).toContain('&#60;script&#62;alert(1)');
  }
});
