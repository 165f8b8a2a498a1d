import { quote, visible } from '#domain/checks/quote.ts';
import type { RowOutcome, SheetImport } from '#domain/import/outcome.ts';
import { columnLetters } from '#domain/import/sheet.ts';
import { titleOf } from '#domain/import/table/columns.ts';

/** Says which columns of a table were read, or which labels of a form; nothing of a form that is left out. */
export function headingLines(place: string, table: SheetImport): readonly string[] {
  if (!table.sheet.addresses) return [...tableLines(place, table), ...programmeLines(table.outcomes), ''];
  return table.outcomes.every(({ kind }) => kind === 'left') ? [] : [...formLines(place, table), ''];
}

function formLines(place: string, { heading, told, outcomes }: SheetImport): readonly string[] {
  const { row, columns, titles } = heading;
  const read = new Set([...columns.values()].map((column) => visible(titles[column] ?? '')));
  return [
    `${place}：一张填好的表，活动名称在第 ${row + 2} 行。`,
    `  读了：${[...read].join('、')}`,
    ...personalLines(heading),
    ...aboveLines('表', outcomes),
    ...told.map((each) => `  ! ${each}`),
  ];
}

function tableLines(place: string, { heading, isExchange, told, outcomes }: SheetImport): readonly string[] {
  const { columns, unread, row, height } = heading;
  const read = [...columns].map(([field, column]) => `${columnLetters(column)} ${titleOf(field)}`);
  return [
    `${place}：第 ${row + 1} ${height === 2 ? `、${row + 2} ` : ''}行是表头。`,
    isExchange ? '  是导出的活动表，和文件逐格比较。' : `  读了：${read.join('、')}`,
    ...personalLines(heading),
    ...unread.map(
      ({ title, column }) => `  没有读：${columnLetters(column)} ${quote(title)}，不认识的列，或和前面的重复`,
    ),
    ...aboveLines('表头', outcomes),
    ...told.map((each) => `  ! ${each}`),
  ];
}

function aboveLines(what: string, outcomes: readonly RowOutcome[]): readonly string[] {
  const rows = outcomes.flatMap((outcome) =>
    outcome.kind === 'left' && outcome.reason === 'above' ? outcome.row : [],
  );
  const above = new Set(rows).size;
  return above > 0 ? [`  没有读：${what}上面的 ${above} 行`] : [];
}

/** Columns of personal data; of one that tells an office's phone as well, this alone is read. */
function personalLines({ personal, columns }: SheetImport['heading']): readonly string[] {
  const titles = (isRead: boolean) =>
    personal
      .filter(({ column }) => (column === columns.get('contactPhone')) === isRead)
      .map(({ title }) => visible(title))
      .join('、');
  return [
    ...(titles(true) === '' ? [] : [`  只读办公电话：${titles(true)}（姓名和手机号不进网站）`]),
    ...(titles(false) === '' ? [] : [`  不读：${titles(false)}（个人信息不进网站）`]),
  ];
}

/** A clerk's table seldom has a column of programmes, and an activity does without one. */
export function programmeLines(outcomes: readonly RowOutcome[]): readonly string[] {
  const without = outcomes.filter(
    (outcome) =>
      (outcome.kind === 'new' || outcome.kind === 'draft') && (outcome.activity.programmes ?? []).length === 0,
  ).length;
  if (without === 0) return [];
  return [
    `  没有写活动板块：${without} 个，照样能发布。campaign.json 里有板块、整张表都属于一个的，加选项 --fill 活动板块=…，照那里的名称写。`,
  ];
}
