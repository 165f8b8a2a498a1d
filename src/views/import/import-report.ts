import { masked, quote, visible } from '#domain/checks/quote.ts';
import { titleOf } from '#domain/import/columns.ts';
import type { RowOutcome, SheetImport, TableImport } from '#domain/import/outcome.ts';
import { type CellFault, columnLetters } from '#domain/import/sheet.ts';
import { expandSession } from '#domain/schedule/expanded-session.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';

/** Row counts by outcome. */
export interface ImportCounts {
  readonly added: number;
  readonly present: number;
  readonly rejected: number;
}

export const importCounts = (table: TableImport): ImportCounts => {
  const count = (kind: RowOutcome['kind']) => outcomesOf(table).filter((outcome) => outcome.kind === kind).length;
  return { added: count('new'), present: count('present'), rejected: count('rejected') };
};

const outcomesOf = (table: TableImport): readonly RowOutcome[] =>
  'fault' in table ? [] : table.sheets.flatMap((sheet) => sheet.outcomes);

/**
 * The import report in Chinese, row by row, ending with a line break. Never prints the content of columns with personal
 * data.
 */
export const importReport = (file: string, table: TableImport, isDryRun: boolean): string =>
  reportOf(file, table, isDryRun).split('\n').map(masked).join('\n');

function reportOf(file: string, table: TableImport, isDryRun: boolean): string {
  if ('fault' in table) {
    const { code, message, fix } = table.fault;
    return `${visible(file)}\n  ✗ ${code}  ${message}\n    → ${fix}\n`;
  }
  const printed = new Set<string>();
  const { added, present, rejected } = importCounts(table);
  const drafts = outcomesOf(table).filter((row) => row.kind === 'new' && row.activity.draft).length;
  return [
    ...table.sheets.flatMap((sheet) => sheetLines(file, sheet, printed)),
    ...table.skipped.map((name) => `${visible(file)}「${visible(name)}」没有表头，没有读。`),
    `${isDryRun ? '试读，没有写文件：可以新写' : '新写'} ${added} 个活动；${present} 行已有；${rejected} 行没有写入。`,
    ...(drafts > 0 ? [`其中 ${drafts} 个是草稿：写好 summary，删去 "draft": true 再发布。`] : []),
    '',
  ].join('\n');
}

function sheetLines(file: string, { sheet, heading, outcomes }: SheetImport, printed: Set<string>): readonly string[] {
  const place = `${visible(file)}${sheet.name === undefined ? '' : `「${visible(sheet.name)}」`}`;
  const { columns, personal, unread, row } = heading;
  const read = [...columns].map(([field, column]) => `${columnLetters(column)} ${titleOf(field)}`);
  const above = sheet.rows.slice(0, row).filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
  return [
    `${place}：第 ${row + 1} 行是表头。`,
    `  读了：${read.join('、')}`,
    ...(personal.length > 0 ? [`  不读：${personal.map(visible).join('、')}（个人信息不进网站）`] : []),
    ...unread.map(
      ({ title, column }) => `  没有读：${columnLetters(column)} ${quote(title)}，不认识的列，或和前面的重复`,
    ),
    ...(above > 0 ? [`  没有读：表头上面的 ${above} 行`] : []),
    '',
    ...outcomes.flatMap((outcome) => rowLines(place, outcome, printed)),
  ];
}

/** Footers of forms name the person who filled them in. */
const isPersonal = /人[：:]|联系|电话|手机|姓名/u;

function rowLines(place: string, outcome: RowOutcome, printed: Set<string>): readonly string[] {
  const at = `${place} 第 ${outcome.row} 行`;
  switch (outcome.kind) {
    case 'new': {
      const { activity, id, notes } = outcome;
      return [
        `${at} ✓ ${visible(activity.name)}`,
        `    → activities/${id}.json`,
        ...understood(outcome),
        ...noteLines(notes),
        '',
      ];
    }
    case 'present':
      return [`${at} = ${visible(outcome.name)}：已有 activities/${outcome.id}，没有改动。`, ''];
    case 'rejected': {
      const { name, faults, notes } = outcome;
      return [
        `${at} ✗ ${visible(name)}：没有写入`,
        ...faults.flatMap((fault) => faultLines(outcome.row, fault, printed)),
        ...noteLines(notes),
        '',
      ];
    }
    case 'other':
      return [`${at} · 不是活动，没有读${isPersonal.test(outcome.text) ? '' : `：${quote(outcome.text)}`}`, ''];
    default:
      return outcome satisfies never;
  }
}

/** How dates, places and organizations were parsed, so that the editor can spot a misreading. */
function understood({ activity }: RowOutcome & { readonly kind: 'new' }): readonly string[] {
  const times = activity.sessions.flatMap((session, index) =>
    expandSession(session, index).map(({ time }) => sessionTimeText(time)),
  );
  const place = [activity.venue, activity.room].filter((part) => part !== undefined).join(' ');
  const units = [...activity.hosts, ...(activity.organizers ?? []), ...(activity.coOrganizers ?? [])].join('、');
  return [`    时间 ${times.join('；')}`, ...(place === '' ? [] : [`    地点 ${visible(place)}`]), `    单位 ${units}`];
}

const noteLines = (notes: readonly string[]) => notes.map((note) => `    ! ${note}`);

/** The fix for a missing column is printed only once. */
function faultLines(row: number, { code, column, message, fix }: CellFault, printed: Set<string>): readonly string[] {
  const cell = column === undefined ? '' : `${columnLetters(column)}${row} `;
  const isPrinted = column === undefined && printed.has(fix);
  printed.add(fix);
  return [`    ✗ ${code}  ${cell}${message}`, ...(isPrinted ? [] : [`      → ${fix}`])];
}
