import { expect, test } from 'vitest';
import type { RowOutcome } from '#domain/import/outcome.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { element } from '../../site-builders.ts';
import { clerkContent } from './clerk-rows.ts';
import { oneHeadingRow, oneHeadingRowRead } from './clerk-table-one.ts';
import { twoHeadingRows, twoHeadingRowsRead } from './clerk-table-two.ts';
import { aClerkWorkbook } from './clerk-workbook.ts';
import { aTableFile } from './table-file.ts';

async function imported(table: string | Uint8Array) {
  const { content, files } = await clerkContent();
  const campaign = element(content.campaigns);
  const found = await importTable(
    aTableFile(table),
    { content, campaign, files, fill: new Map() },
    { today: '2023-09-01' },
  );
  if ('fault' in found) throw new Error(found.fault.message);
  return found;
}

const outcomesOf = async (table: string | Uint8Array) =>
  (await imported(table)).sheets.flatMap(({ outcomes }) => outcomes);

/** A row as the tables of expected values write it. */
function shown(outcome: RowOutcome | undefined): unknown {
  if (outcome?.kind === 'left') return { left: outcome.reason };
  if (outcome?.kind === 'new') return outcome.activity;
  return outcome?.kind === 'draft'
    ? { ...outcome.activity, asked: outcome.questions.map(({ message }) => message) }
    : outcome;
}

type Expected = object & { readonly asked?: readonly string[] };

const expectation = ({ asked, ...facts }: Expected) =>
  asked ? { ...facts, draft: true, asked: asked.map((part) => expect.stringContaining(part)) } : facts;

const tables = [
  ['one heading row', oneHeadingRow, oneHeadingRowRead],
  ['two heading rows', aClerkWorkbook(twoHeadingRows), twoHeadingRowsRead],
] as const;

test.each(tables)(
  'of a clerk’s table with %s every row arrives right, or asks the right question',
  async (_, table, read) => {
    const byRow = new Map((await outcomesOf(table)).map((outcome) => [outcome.row, outcome]));
    for (const [row, expected] of read)
      expect({ row, ...(shown(byRow.get(row)) as object) }).toMatchObject({ row, ...expectation(expected) });
    const others = [...byRow].filter(([row]) => !read.some(([each]) => each === row));
    expect(others.map(([, outcome]) => shown(outcome))).toEqual(
      others.map(() => ({ left: expect.stringMatching(/^(?:above|sum|signature)$/u) })),
    );
  },
);

test('at least 28 of 40 rows need no question, and rows without an expected question ask none', async () => {
  let plain = 0;
  for (const [, table, read] of tables) {
    const outcomes = await outcomesOf(table);
    plain += outcomes.filter(({ kind }) => kind === 'new').length;
    const silent = read.filter(([, expected]) => !('asked' in expected) && !('left' in expected)).map(([row]) => row);
    expect(outcomes.filter(({ kind }) => kind === 'new').map(({ row }) => row)).toEqual(silent);
  }
  expect(plain).toBeGreaterThanOrEqual(28);
});

test('hidden sheets and sheets without a heading are named', async () => {
  expect((await imported(aClerkWorkbook(twoHeadingRows))).skipped).toEqual([
    { name: '旧表', reason: 'hidden' },
    { name: '说明', reason: 'no-heading' },
  ]);
});

test('no personal number or person of a table is stored', async () => {
  for (const [, table] of tables)
    expect(
      JSON.stringify(await outcomesOf(table).then((rows) => rows.filter(({ kind }) => kind !== 'left'))),
    ).not.toMatch(/138|张三|李四/u);
});
