import { masked, quote, visible } from '#domain/checks/quote.ts';
import type { RowOutcome, SheetImport, SkippedSheet, TableImport } from '#domain/import/outcome.ts';
import { addressOf, type CellFault, type Sheet } from '#domain/import/sheet.ts';
import type { LeftOutReason } from '#domain/import/table/left-out.ts';
import { expandSession } from '#domain/schedule/expanded-session.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import { headingLines, programmeLines } from './heading-lines.ts';
import { countsLine, type ImportMode, importCounts } from './import-counts.ts';
import { proposalLines } from './proposal-lines.ts';
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
  const counts = importCounts(table);
  const forms = table.sheets.filter(({ sheet }) => sheet.addresses !== undefined);
  return [
    countsLine(counts, mode),
    '',
    ...table.sheets.flatMap((sheet) => sheetLines(file, sheet)),
    ...programmeLines(forms.flatMap(({ outcomes }) => outcomes)),
    ...table.skipped.map((sheet) => skippedLine(file, sheet)),
    ...absentLines(table.absent ?? []),
    ...proposalLines(table, creates, mode === 'dry-run'),
    ...(counts.changed > 0 && mode === 'new-only' ? ['看过改动，加 --update 写进文件。'] : []),
    ...(counts.drafts > 0
      ? ['草稿里的问题写在 imported.questions：弄清一条删一条，都清楚了删去 "draft": true 再发布。']
      : []),
    '',
  ].join('\n');
}

/** Maximum number of names that a long list shows. */
const mostNames = 20;

function absentLines(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const listed = names.slice(0, mostNames).map(quote).join('、');
  const more = names.length > mostNames ? '等' : '';
  return [
    `表里没有 ${names.length} 个已有的活动，没有改动：${listed}${more}。`,
    '  → 删去一行不会删去活动：不办了的，留着那一行写明取消；整个不要了的，删去它的文件。',
    '',
  ];
}

const skippedLine = (file: string, { name, reason }: SkippedSheet): string =>
  `${visible(file)}「${visible(name)}」${skipped[reason]}，没有读。`;

const skipped: Readonly<Record<SkippedSheet['reason'], string>> = {
  hidden: '是隐藏的工作表',
  over: '的名称或标题说已经结束',
  'no-heading': '没有表头',
};

function sheetLines(file: string, table: SheetImport): readonly string[] {
  const { sheet, outcomes } = table;
  const place = `${visible(file)}${sheet.name === undefined ? '' : `「${visible(sheet.name)}」`}`;
  const present = outcomes.filter(({ kind }) => kind === 'present');
  const detailed = present.length > 1 ? outcomes.filter(({ kind }) => kind !== 'present') : outcomes;
  const shared = sharedQuestions(outcomes);
  return [
    ...headingLines(place, table),
    ...[...shared.values()].flatMap(({ rows, question: { message, fix } }) => [
      `${place} ? 第 ${rowRanges(rows)} 行都问：${message}`,
      `  → ${fix}`,
      '',
    ]),
    ...detailed.flatMap((outcome) => rowLines(place, sheet, outcome, shared)),
    ...(present.length > 1
      ? [`${place} = 已有的 ${present.length} 个活动没有改动：第 ${rowRanges(present.map(({ row }) => row))} 行。`, '']
      : []),
  ];
}

type SharedQuestions = ReadonlyMap<string, { readonly rows: readonly number[]; readonly question: CellFault }>;

/** Fewest drafts that ask the same for it to be asked once, of all of them. */
const fewestRows = 3;

/** Questions that many drafts ask in the same words: one answer is that of all. */
function sharedQuestions(outcomes: readonly RowOutcome[]): SharedQuestions {
  const asked = outcomes.flatMap((outcome) =>
    outcome.kind === 'draft' ? outcome.questions.map((question) => ({ row: outcome.row, question })) : [],
  );
  const groups = [...Map.groupBy(asked, ({ question }) => question.message)];
  return new Map(
    groups.flatMap(([message, [first, ...others]]) =>
      first && others.length + 1 >= fewestRows
        ? [[message, { rows: [first, ...others].map(({ row }) => row), question: first.question }] as const]
        : [],
    ),
  );
}

/** `2–3、5` of 2, 3 and 5. */
function rowRanges(rows: readonly number[]): string {
  const ranges: { readonly from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row <= last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}

function rowLines(place: string, sheet: Sheet, outcome: RowOutcome, shared: SharedQuestions): readonly string[] {
  const at = `${place} 第 ${outcome.row} 行`;
  switch (outcome.kind) {
    case 'new':
      return [`${at} ✓ ${visible(outcome.activity.name)}`, ...writtenLines(outcome), ''];
    case 'draft': {
      const { row, activity, questions } = outcome;
      const own = questions.filter(({ message }) => !shared.has(message));
      const asked = own.flatMap((question) => questionLines(sheet, row, question));
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
        ...updateLines(at, outcome, sheet),
        ...outcome.questions.flatMap((each) => questionLines(sheet, outcome.row, each)),
        '',
      ];
    case 'differs':
      return [
        `${at} ✗ ${visible(outcome.name)}：没有写入`,
        ...questionLines(sheet, outcome.row, outcome.fault, '✗'),
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
  replaced: '后面的行说以它为准的行',
  trial: '试填或请忽略的行',
  sum: '合计',
  signature: '落款',
  note: '备注',
  section: '小标题',
  heading: '表头',
  blank: '空白的表',
  sample: '示例',
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

function questionLines(
  sheet: Sheet,
  row: number,
  { code, column, message, fix }: CellFault,
  mark = '?',
): readonly string[] {
  const cell = column === undefined ? '' : `${addressOf(sheet, row - 1, column)} `;
  return [`    ${mark} ${code}  ${cell}${message}`, `      → ${fix}`];
}
