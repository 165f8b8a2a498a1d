import { masked, quote, visible } from '#domain/checks/quote.ts';
import { titleOf } from '#domain/import/columns.ts';
import type { RowOutcome, SheetImport, SkippedSheet, TableImport } from '#domain/import/outcome.ts';
import type { Proposals } from '#domain/import/proposals.ts';
import { type CellFault, columnLetters } from '#domain/import/sheet.ts';
import type { LeftOutReason } from '#domain/import/titles/left-out.ts';
import { expandSession } from '#domain/schedule/expanded-session.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import { countsLine, type ImportMode, importCounts } from './import-counts.ts';
import { updateLines } from './update-lines.ts';

/**
 * The import report in Chinese: the counts, then row by row, ending with a line break. Never prints the content of
 * columns with personal data.
 * @param creates whether the proposed units and venues become files
 */
export const importReport = (file: string, table: TableImport, mode: ImportMode, creates = false): string =>
  reportOf(file, table, mode, creates).split('\n').map(masked).join('\n');

function reportOf(file: string, table: TableImport, mode: ImportMode, creates: boolean): string {
  if ('fault' in table) {
    const { code, message, fix } = table.fault;
    return `${visible(file)}\n  ✗ ${code}  ${message}\n    → ${fix}\n`;
  }
  const printed = new Set<string>();
  const counts = importCounts(table);
  return [
    countsLine(counts, mode),
    '',
    ...table.sheets.flatMap((sheet) => sheetLines(file, sheet, printed)),
    ...table.skipped.map((sheet) => skippedLine(file, sheet)),
    ...absentLines(table.absent ?? []),
    ...proposalLines(table.proposals, creates, mode === 'dry-run'),
    ...(counts.changed > 0 && mode === 'new-only' ? ['看过改动，加 --update 写进文件。'] : []),
    ...(counts.drafts > 0
      ? ['草稿里的问题写在 imported.questions：弄清一条删一条，都清楚了删去 "draft": true 再发布。']
      : []),
    '',
  ].join('\n');
}

/** Names that are told of a long list. */
const mostNames = 20;

function absentLines(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const told = names.slice(0, mostNames).map(quote).join('、');
  const more = names.length > mostNames ? '等' : '';
  return [
    `表里没有 ${names.length} 个已有的活动，没有改动：${told}${more}。`,
    '  → 删去一行不会删去活动：不办了的，留着那一行写明取消；整个不要了的，删去它的文件。',
    '',
  ];
}

function proposalLines({ organizations, venues }: Proposals, creates: boolean, isDryRun: boolean): readonly string[] {
  const named = (what: string, entries: readonly { readonly name: string }[]) =>
    entries.length === 0 ? [] : [`  ${what}：${entries.map(({ name }) => visible(name)).join('、')}`];
  if (organizations.length + venues.length === 0) return [];
  const lines = [...named('单位', organizations), ...named('场馆', venues)];
  const what = creates
    ? `${isDryRun ? '可以新建' : '新建了'}单位和场馆，【待补】的补好；写错了名称的，删去文件，改活动里的编号：`
    : '还没有文件的单位和场馆，加 --create 就新建，里面标着【待补】；先核对是不是写错了名称：';
  return [what, ...lines, ''];
}

const skippedLine = (file: string, { name, reason }: SkippedSheet): string =>
  `${visible(file)}「${visible(name)}」${reason === 'hidden' ? '是隐藏的工作表' : '没有表头'}，没有读。`;

function sheetLines(
  file: string,
  { sheet, heading, isExchange, outcomes }: SheetImport,
  printed: Set<string>,
): readonly string[] {
  const place = `${visible(file)}${sheet.name === undefined ? '' : `「${visible(sheet.name)}」`}`;
  const { columns, personal, unread, row, height } = heading;
  const read = [...columns].map(([field, column]) => `${columnLetters(column)} ${titleOf(field)}`);
  const above = outcomes.filter((outcome) => outcome.kind === 'left' && outcome.reason === 'above').length;
  const titles = personal.map(({ title }) => visible(title)).join('、');
  return [
    `${place}：第 ${row + 1} ${height === 2 ? `、${row + 2} ` : ''}行是表头。`,
    isExchange ? '  是导出的活动表，和文件逐格比较。' : `  读了：${read.join('、')}`,
    ...(personal.length > 0 ? [`  不读：${titles}（个人信息不进网站）`] : []),
    ...unread.map(
      ({ title, column }) => `  没有读：${columnLetters(column)} ${quote(title)}，不认识的列，或和前面的重复`,
    ),
    ...(above > 0 ? [`  没有读：表头上面的 ${above} 行`] : []),
    ...programmeLines(outcomes),
    '',
    ...outcomes.flatMap((outcome) => rowLines(place, outcome, printed)),
  ];
}

/** A clerk's table seldom has a column of programmes, and an activity does without one. */
function programmeLines(outcomes: readonly RowOutcome[]): readonly string[] {
  const without = outcomes.filter(
    (outcome) =>
      (outcome.kind === 'new' || outcome.kind === 'draft') && (outcome.activity.programmes ?? []).length === 0,
  ).length;
  if (without === 0) return [];
  return [
    `  没有写活动板块：${without} 个，照样能发布。campaign.json 里有板块、整张表都属于一个的，加选项 --fill 活动板块=…，照那里的名称写。`,
  ];
}

function rowLines(place: string, outcome: RowOutcome, printed: Set<string>): readonly string[] {
  const at = `${place} 第 ${outcome.row} 行`;
  switch (outcome.kind) {
    case 'new':
      return [`${at} ✓ ${visible(outcome.activity.name)}`, ...writtenLines(outcome), ''];
    case 'draft': {
      const { row, activity, questions } = outcome;
      const asked = questions.flatMap((question) => questionLines(row, question, printed));
      return [
        `${at} ? ${visible(activity.name)}：草稿，要问 ${questions.length} 件事`,
        ...asked,
        ...writtenLines(outcome),
        '',
      ];
    }
    case 'present':
      return [`${at} = ${visible(outcome.name)}：已有 activities/${outcome.id}，没有改动。`, ''];
    case 'update':
      return [
        ...updateLines(at, outcome),
        ...outcome.questions.flatMap((each) => questionLines(outcome.row, each, printed)),
        '',
      ];
    case 'differs':
      return [
        `${at} ✗ ${visible(outcome.name)}：没有写入`,
        ...questionLines(outcome.row, outcome.fault, printed, '✗'),
        '',
      ];
    case 'left':
      return outcome.reason === 'above' ? [] : [`${at} · ${leftText(outcome)}`, ''];
    default:
      return outcome satisfies never;
  }
}

const reasons: Readonly<Record<Exclude<LeftOutReason, 'above'>, string>> = {
  hidden: '隐藏的行',
  struck: '划掉的行',
  sum: '合计',
  signature: '落款',
  note: '备注',
  section: '小标题',
  heading: '表头',
};

/** Footers of forms name the person who filled them in. */
const isPersonal = /人[：:]|联系|电话|手机|姓名/u;

function leftText({ reason, text }: RowOutcome & { readonly kind: 'left' }): string {
  const what = reason === 'above' ? '' : `${reasons[reason]}，没有读`;
  return reason === 'signature' || isPersonal.test(text) ? what : `${what}：${quote(text)}`;
}

type Written = RowOutcome & { readonly kind: 'new' | 'draft' };

/** How dates, places and organizations were parsed, so that the editor can spot a misreading. */
function writtenLines({ id, activity, notes, untaken }: Written): readonly string[] {
  const times = (activity.sessions ?? []).flatMap((session, index) =>
    expandSession(session, index).map(({ time }) => sessionTimeText(time)),
  );
  const shown = times.length > 6 ? [...times.slice(0, 5), `…共 ${times.length} 场`] : times;
  const place = [activity.venue, activity.room].filter((part) => part !== undefined).join(' ');
  const units = [...(activity.hosts ?? []), ...(activity.organizers ?? []), ...(activity.coOrganizers ?? [])].join(
    '、',
  );
  const isCancelled = (activity.sessions ?? []).every((session) => session.status === 'cancelled');
  return [
    `    → activities/${id}.json`,
    ...(times.length > 0 ? [`    时间 ${shown.join('；')}${isCancelled ? '（取消）' : ''}`] : []),
    ...(place === '' ? [] : [`    地点 ${visible(place)}`]),
    ...(units === '' ? [] : [`    单位 ${units}`]),
    ...notes.map((note) => `    ! ${note}`),
    ...untaken.map(({ title, text }) => `    ! ${quote(title)}没有读，留在 imported 里：${quote(text)}`),
  ];
}

/** The fix for a missing column is printed only once. */
function questionLines(
  row: number,
  { code, column, message, fix }: CellFault,
  printed: Set<string>,
  mark = '?',
): readonly string[] {
  const cell = column === undefined ? '' : `${columnLetters(column)}${row} `;
  const isPrinted = column === undefined && printed.has(fix);
  printed.add(fix);
  return [`    ${mark} ${code}  ${cell}${message}`, ...(isPrinted ? [] : [`      → ${fix}`])];
}
