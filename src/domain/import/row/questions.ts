import { quote } from '../../checks/quote.ts';
import type { CellFault } from '../sheet.ts';
import { isOnlyHours } from '../table/cell-kinds.ts';
import type { Field } from '../table/column-titles.ts';
import { titleOf } from '../table/columns.ts';
import type { Group } from '../table/group.ts';
import type { Heading } from '../table/heading.ts';
import { isOfOthers } from '../table/title-endings.ts';
import { hasDay } from '../times/day-cells.ts';
import { hasTime } from '../times/row-times.ts';
import type { UntakenCell } from './row-cells.ts';
import { ask, askToCheck, oneLine, type Row } from './row-state.ts';
import { readByRow } from './rows-as-one.ts';

/** What is doubted of the row as a whole, and of its name. */
export function askAboutActivity(row: Row, rows: readonly Row[], group: Group, heading: Heading): void {
  askAboutRows(row, rows, group);
  askAboutReport(row, group);
  askAboutName(row, heading);
  askAboutTitles(row, heading);
  askAboutTrial(row);
  askAboutKind(row);
}

/** Rows that belong together say the same but for time and place. */
function askAboutRows(row: Row, rows: readonly Row[], { isAssumed }: Group): void {
  if (isAssumed) {
    askToCheck(
      row,
      'name',
      `下面 ${rows.length - 1} 行没有名称，当作它的别的场次：对吗？`,
      '不是的，在表里写上名称再导入。',
    );
  }
  const differing = [...row.columns.keys()].filter(
    (field) =>
      !readByRow.has(field) &&
      !isSummed(row, rows, field) &&
      !(field === 'content' && rows[0]?.cell(field) === '') &&
      rows.some(({ cell }) => cell(field) !== '' && cell(field) !== rows[0]?.cell(field)),
  );
  for (const field of differing) {
    askToCheck(row, field, `${quote(row.titleOf(field))}几行写得不一样，先照第一行：对吗？`);
  }
}

const isSummed = (row: Row, rows: readonly Row[], field: Field): boolean =>
  field === 'expectedVisitors' && row.cell(field) !== rows[0]?.cell(field);

/** Each of two units that hold an activity together may report it, the other on another day. */
function askAboutReport(row: Row, { reportedAt }: Group): void {
  if (reportedAt === undefined) return;
  ask(row, 'name', {
    code: 'import-asked',
    message: `第 ${reportedAt} 行是联办的单位报的，名称、地点一样：是同一个活动吗？`,
    fix: '是的，核对时间，两行留一行；不是的，名称写得不一样。',
  });
}

/** A column that has no title of names is taken for it with a question. */
function askAboutName(row: Row, { assumedName }: Heading): void {
  if (assumedName === undefined) return;
  askToCheck(
    row,
    'name',
    `没有“活动名称”一列，先把${quote(assumedName)}一列当名称：对吗？`,
    '把那一列的名称改成“活动名称”再导入。',
  );
}

/** A title that the cells of its column contradict is wrong, or the cells are. */
function askAboutTitles(row: Row, { doubted = [] }: Heading): void {
  for (const { title, like } of doubted) {
    const message = `${quote(title)}一列写的像是${quote(titleOf(like))}：列名写错了吗？`;
    askToCheck(row, 'remark', message, '改好列名，或者把内容写到对的那一列，再导入。');
  }
}

/** Somebody tried a form. */
function askAboutTrial(row: Row): void {
  const name = row.cell('name').trim();
  if (!/^(?:测试|试填|试一下|test|示例|样例|填写示例)\d*$/iu.test(name)) return;
  askToCheck(row, 'name', `名称只写了${quote(name)}：是试填的吗？`, '是的，删去这一行和草稿。');
}

/** What is closed, or a meeting of those who work there, stands in programmes as well. */
function askAboutKind(row: Row): void {
  const said = /检修|停映|停电|停水|闭馆|停业|[（(]内部[)）]|小结会|工作(?:例?会|会议)|部署会|协调会/u.exec(
    row.cell('name'),
  )?.[0];
  if (said === undefined) return;
  askToCheck(row, 'name', `名称里有${quote(said)}：是给公众的活动吗？`, '不是的，删去这一行和草稿。');
}

/** A unit or a place of one county in the row of another: which one is wrong is asked. */
export function askAboutRegion(row: Row, own: string | undefined): void {
  const { cell, context } = row;
  if (own === undefined || cell('region') === '') return;
  const other = (['hosts', 'venue', 'address'] as const).find((field) => {
    const { region } = context.whereOf(cell(field));
    return region !== undefined && region !== own && cell(field).startsWith(context.regionNames.get(region) ?? '');
  });
  if (other === undefined) return;
  const message = `${quote(row.titleOf('region'))}写了${quote(cell('region'))}，${quote(oneLine(cell(other)))}不在那里：哪个写错了？`;
  askToCheck(row, 'region', message, `核对${context.regionWord}；写举办地的。`);
}

/** A phone with too few digits, or one that no cell above tells, reaches nobody. */
export function askAboutPhones(row: Row): void {
  for (const field of ['bookingNeeded', 'bookingPhone', 'contactPhone', 'remark'] as const) {
    const said = /(?<![\d.:-])0\d{2,3}[-—–]\d{3,6}(?![\d-])|电话同上|同上电话/u.exec(row.cell(field))?.[0];
    if (said !== undefined) {
      const message = `${quote(row.titleOf(field))}写了${quote(said)}：${/\d/u.test(said) ? '少了数字，' : ''}是哪个电话？`;
      ask(row, field, { code: 'phone-format', message, fix: '写办公固定电话，带区号，例如 0954-2088400。' });
    }
  }
}

/** Words in a text or a place that say that the row is not as it stands. */
export function askAboutChanges(row: Row): void {
  const changed =
    /已取消|活动取消|[（(]取消|已延期|延期[至到举]|推迟[至到举]|改期|改[到在至](?!.*改)|原定|原计划|原为|地点待定|暂定/u;
  for (const field of ['summary', 'content', 'venue', 'room'] as const) {
    const found = changed.exec(row.cell(field))?.[0];
    if (found === undefined) continue;
    const text = quote(oneLine(row.cell(field)));
    askToCheck(row, field, `${quote(row.titleOf(field))}写了${text}：照哪个办？`);
  }
}

/** Columns of other things that may hold the time of a row without a time: 9月5日 铁牛广场 as its place. */
const dated = ['venue', 'room', 'address', 'name', 'summary', 'content'] as const;

/** Columns that may hold the hours of a row without any: 8:00-10:00示例社区；10:30-11:30示例二社区. */
const places = ['venue', 'room', 'address'] as const;

/** No activity is to be announced without its time while its table has one in another column. */
export function askAboutTimes(row: Row, untaken: readonly UntakenCell[]): void {
  if (row.asked.has('times')) return;
  const cellsOf = (fields: readonly Field[]) =>
    fields.map((field) => ({ title: row.titleOf(field), text: row.cell(field) }));
  const saysTime = ({ title, text }: UntakenCell) =>
    isOfTime(title) ||
    (!hasTime(row) && isTime.test(text)) ||
    (!hasHours(row) && !isOfOthers(title) && (isOnlyHours(text) || spansHours.test(text)));
  const cell =
    untaken.find((each) => saysTime(each) || (!hasTime(row) && hasDay(each.text))) ??
    cellsOf(hasTime(row) ? [] : dated).find(saysTime) ??
    cellsOf(hasHours(row) ? [] : places).find(({ text }) => isHours.test(text));
  if (cell) {
    ask(row, 'times', {
      code: 'import-time',
      message: `${quote(cell.title)}一列写了${quote(oneLine(cell.text))}：是活动的时间吗？`,
      fix: '把时间写在“活动时间”一列再导入。',
    });
  }
}

/** Hours that are not read: 14:30-13:30; 9点入厂，11点出来. */
const spansHours = /\d{1,2}\s*[:：点时]\D{0,6}\d{1,2}\s*[:：点时]|\d[:：]\d{2}\s*[-—–~～至到]+\s*\d{1,2}[:：]\d{2}/u;

const hasHours = ({ cell }: Row): boolean =>
  (['times', 'dates', 'hours', 'starts', 'ends'] as const).some((field) => /\d\s*[:：点时]/u.test(cell(field)));

/** Titles of times, but for those of the paper itself (报送时间). */
const isOfTime = (title: string): boolean => /时间|时段|日期|时刻/u.test(title) && !isOfOthers(title);
const isHours = /\d{1,2}[:：]\d{2}/u;
const isTime = /\d+\s*月\s*\d+|\d{1,2}[:：]\d{2}/u;

const required = ['name', 'summary', 'hosts'] as const;
type Required = (typeof required)[number];

/** Questions about what an activity must say and its row does not. */
export function missingFields(row: Row, activity: Readonly<Record<string, unknown>>): readonly CellFault[] {
  return required
    .filter((field) => activity[field] === undefined && !row.asked.has(field))
    .map((field) => missing(row, field));
}

function missing({ columns, context }: Row, field: Required): CellFault {
  const title = titleOf(field);
  const likely = (field === 'hosts' ? context.issuer : undefined) ?? '…';
  const fill = field === 'name' || field === 'summary' ? '' : `；整张表都一样的，加选项 --fill ${title}=${likely}`;
  return {
    code: 'import-missing',
    column: columns.get(field),
    message: `没有${quote(title)}。`,
    fix: columns.has(field) ? `填上${fill}。` : `在表里加一列${quote(title)}${fill}。`,
  };
}
