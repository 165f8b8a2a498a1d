import type { RowOutcome, TableImport } from '#domain/import/outcome.ts';

/** Numbers of rows by outcome; `questions` of all drafts. */
export interface ImportCounts {
  readonly activities: number;
  readonly drafts: number;
  readonly questions: number;
  readonly present: number;
  readonly differing: number;
  readonly left: number;
}

export function importCounts(table: TableImport): ImportCounts {
  const outcomes = outcomesOf(table);
  const count = (kind: RowOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    activities: count('new'),
    drafts: count('draft'),
    questions: outcomes.reduce((sum, each) => sum + (each.kind === 'draft' ? each.questions.length : 0), 0),
    present: count('present'),
    differing: count('differs'),
    left: outcomes.filter((each) => each.kind === 'left' && each.reason !== 'above').length,
  };
}

const outcomesOf = (table: TableImport): readonly RowOutcome[] =>
  'fault' in table ? [] : table.sheets.flatMap((sheet) => sheet.outcomes);

/** True when rows need a person: drafts with questions, or rows that differ from their files. */
export const isAsking = ({ drafts, differing }: ImportCounts): boolean => drafts + differing > 0;

/** One line of zh-CN: `新写 15 个活动，3 个草稿（5 个问题）；1 行已有，2 行不是活动。` */
export function countsLine(
  { activities, drafts, questions, present, differing, left }: ImportCounts,
  isDryRun: boolean,
): string {
  const written = [`${activities} 个活动`, ...(drafts > 0 ? [`${drafts} 个草稿（${questions} 个问题）`] : [])].join(
    '，',
  );
  const others = [
    `${present} 行已有`,
    ...(differing > 0 ? [`${differing} 行与文件不同，没有写入`] : []),
    ...(left > 0 ? [`${left} 行不是活动`] : []),
  ].join('，');
  return `${isDryRun ? '试读，没有写文件：可以新写 ' : '新写 '}${written}；${others}。`;
}
