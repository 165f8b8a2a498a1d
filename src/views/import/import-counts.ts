import type { RowOutcome, TableImport } from '#domain/import/outcome.ts';

/** Numbers of rows by outcome; `questions` of all drafts. */
export interface ImportCounts {
  readonly activities: number;
  readonly drafts: number;
  readonly questions: number;
  readonly present: number;
  /** Rows that change an activity that is there, and can be written. */
  readonly changed: number;
  /** Fields that they change. */
  readonly fields: number;
  /** Rows with something to ask or a conflict, about an activity that is there or may be. */
  readonly differing: number;
  readonly left: number;
}

export function importCounts(table: TableImport): ImportCounts {
  const outcomes = outcomesOf(table);
  const count = (kind: RowOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const updates = outcomes.filter((each) => each.kind === 'update');
  const written = updates.filter(({ fields, changes }) => fields !== undefined && changes.length > 0);
  return {
    activities: count('new'),
    drafts: count('draft'),
    questions: outcomes.reduce((sum, each) => sum + (each.kind === 'draft' ? each.questions.length : 0), 0),
    present: count('present'),
    changed: written.length,
    fields: written.reduce((sum, { changes }) => sum + changes.length, 0),
    differing:
      count('differs') + updates.filter(({ questions, conflicts }) => questions.length + conflicts.length > 0).length,
    left: outcomes.filter((each) => each.kind === 'left' && each.reason !== 'above').length,
  };
}

const outcomesOf = (table: TableImport): readonly RowOutcome[] =>
  'fault' in table ? [] : table.sheets.flatMap((sheet) => sheet.outcomes);

/** How an import ends: what it writes of the files that are there. */
export type ImportMode = 'dry-run' | 'new-only' | 'update';

/** True when rows need a person: drafts with questions, rows to ask about, or changes that were not written. */
export const isAsking = ({ drafts, differing, changed }: ImportCounts, mode: ImportMode): boolean =>
  drafts + differing > 0 || (mode !== 'update' && changed > 0);

/** One line of zh-CN: `新写 15 个活动，3 个草稿（5 个问题）；改了 2 个活动（3 处）；1 行已有，2 行不是活动。` */
export function countsLine(counts: ImportCounts, mode: ImportMode): string {
  const { activities, drafts, questions, present, differing, left } = counts;
  const written = [`${activities} 个活动`, ...(drafts > 0 ? [`${drafts} 个草稿（${questions} 个问题）`] : [])].join(
    '，',
  );
  const others = [
    `${present} 行已有`,
    ...(differing > 0 ? [`${differing} 行要问清楚`] : []),
    ...(left > 0 ? [`${left} 行不是活动`] : []),
  ].join('，');
  const first = mode === 'dry-run' ? '试读，没有写文件：可以新写 ' : '新写 ';
  return [`${first}${written}`, ...changedPart(counts, mode), `${others}。`].join('；');
}

function changedPart({ changed, fields }: ImportCounts, mode: ImportMode): readonly string[] {
  if (changed === 0) return [];
  if (mode === 'update') return [`改了 ${changed} 个活动（${fields} 处）`];
  return [`${changed} 行与文件不同（${fields} 处），没有写入`];
}
