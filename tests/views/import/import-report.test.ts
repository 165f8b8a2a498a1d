import { expect, test } from 'vitest';
import type { SheetImport } from '#domain/import/outcome.ts';
import type { Proposals } from '#domain/import/proposals.ts';
import { importReport } from '#views/import/import-report.ts';

const present = (row: number) => ({ kind: 'present' as const, row, name: `活动${row}`, id: `a-${row}` });

function linesOf(
  outcomes: SheetImport['outcomes'],
  pattern = /没有改动|没有写入/u,
  proposals: Proposals = { organizations: [], venues: [] },
  creates = false,
): readonly string[] {
  const heading = { row: 0, height: 1, columns: new Map(), personal: [], unread: [], titles: [] };
  const sheet = {
    sheet: { name: '活动', rows: [] },
    heading,
    isExchange: true,
    told: [],
    outcomes,
  } as unknown as SheetImport;
  const report = importReport('a.xlsx', { sheets: [sheet], skipped: [], proposals }, 'dry-run', creates);
  return report.split('\n').filter((line) => pattern.test(line));
}

test('rows without a change stand in one line, behind those with one', () => {
  const fault = { code: 'import-match' as const, column: 0, text: 'x', message: '不知道是哪一个。', fix: '写编号。' };
  const differs = { kind: 'differs' as const, row: 4, name: '集市', fault };
  expect(linesOf([present(2), present(3), differs, present(5), present(6), present(7), present(9)])).toEqual([
    'a.xlsx「活动」 第 4 行 ✗ 集市：没有写入',
    'a.xlsx「活动」 = 已有的 6 个活动没有改动：第 2–3、5–7、9 行。',
  ]);
});

test('of one row the activity is named', () => {
  expect(linesOf([present(2)])).toEqual(['a.xlsx「活动」 第 2 行 = 活动2：已有 activities/a-2，没有改动。']);
});

test('what many rows ask in the same words is asked once, above them', () => {
  const question = { code: 'import-missing' as const, column: undefined, message: '没有“主办单位”。', fix: '加选项。' };
  const draft = (row: number) => ({
    ...{ kind: 'draft' as const, row, id: `a-${row}`, activity: { name: `活动${row}` } },
    ...{ questions: [question], notes: [], untaken: [] },
  });
  const drafts = (...rows: readonly number[]) => rows.map(draft) as unknown as SheetImport['outcomes'];
  expect(linesOf(drafts(2, 3, 5), /没有“主办单位”|加选项。/u)).toEqual([
    'a.xlsx「活动」 ? 第 2–3、5 行都问：没有“主办单位”。',
    '  → 加选项。',
  ]);
  expect(linesOf(drafts(2, 3), /没有“主办单位”/u)).toHaveLength(2);
});

test('of three rows or more that ask about units without a file, the end says how many and how to have them written', () => {
  const question = (name: string) => ({
    ...{ code: 'import-name' as const, column: 0, text: name, message: `没有“${name}”这个单位。` },
    fix: '核对全称；新的单位先在 organizations 里加一个文件，或导入时加 --create。',
  });
  const draft = (row: number, name: string) => ({
    ...{ kind: 'draft' as const, row, id: `a-${row}`, activity: { name: `活动${row}` } },
    ...{ questions: [question(name)], notes: [], untaken: [] },
  });
  const endOf = (names: readonly string[], creates = false) => {
    const outcomes = names.map((name, index) => draft(index + 2, name)) as unknown as SheetImport['outcomes'];
    const organizations = names.map((name) => ({ name, kind: '其他', level: '市' }));
    return linesOf(outcomes, /没有文件的|新建/u, { organizations, venues: [] } as unknown as Proposals, creates);
  };
  const cure = '还没有文件的单位和场馆，加 --create 就新建，里面标着【待补】；先核对是不是写错了名称：';
  expect(endOf(['甲中学', '乙中学', '丙中学'])).toEqual([`3 行问的是还没有文件的单位，不用一行一行改。${cure}`]);
  expect(endOf(['甲中学', '乙中学'])).toEqual([cure]);
  expect(endOf(['甲中学', '乙中学', '丙中学'], true)).toEqual([
    '可以新建单位和场馆，【待补】的补好；写错了名称的，删去文件，改活动里的编号：',
  ]);
});
