import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '#domain/checks/codes.ts';
import { located } from '#domain/checks/problem.ts';

interface GuideEntry {
  readonly section: string;
  readonly code: string;
  readonly text: string;
}

/** The entries of the editors' guide below “检查信息与改法”. */
function guideEntries(): readonly GuideEntry[] {
  const [, part = ''] = readFileSync('content/README.md', 'utf8').split(/^## 检查信息与改法$/mu);
  return part.split(/^### /mu).flatMap((chapter) => {
    const [head = '', ...entries] = chapter.split(/^#### /mu);
    const [section = ''] = head.split('\n');
    return entries.map((entry) => {
      const [, code = '', text = ''] = /^`([^`]+)`\n(.*)$/su.exec(entry) ?? [];
      return { section, code, text };
    });
  });
}

const entries = guideEntries();
const codesOf = (found: readonly GuideEntry[]) => found.map(({ code }) => code);
const table = Object.entries(problemCodes);

describe("the editors' guide", () => {
  test('has one entry for each code, in its section and in the order of the table, and no others', () => {
    expect(entries.map(({ section, code }) => `${section} / ${code}`)).toEqual(
      table.map(([code, { section }]) => `${section} / ${code}`),
    );
  });

  test('gives an example and a cure in each entry', () => {
    expect(codesOf(entries.filter(({ text }) => !/例：.+改法：./su.test(text)))).toEqual([]);
  });

  test('marks the warnings, which keep nothing from being published', () => {
    expect(codesOf(entries.filter(({ text }) => text.startsWith('提醒')))).toEqual(
      table.filter(([, { severity }]) => severity === 'warning').map(([code]) => code),
    );
  });
});

test('each code of the table is reported somewhere', () => {
  const sources = globSync('src/**/*.ts', { exclude: ['src/domain/checks/codes.ts'] });
  const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(table.map(([code]) => code).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

test('a located problem has the severity of its code, and stands at the head of the file when its place is not known', () => {
  const found = { file: 'f.json', path: [], message: '甲。', fix: '乙。' };
  expect(located({ code: 'brand-rule', ...found })).toEqual({
    code: 'brand-rule',
    severity: 'warning',
    line: 1,
    column: 1,
    ...found,
  });
  expect(located({ code: 'img-corrupt', ...found }, { line: 2, column: 3 })).toEqual({
    code: 'img-corrupt',
    severity: 'error',
    line: 2,
    column: 3,
    ...found,
  });
});
