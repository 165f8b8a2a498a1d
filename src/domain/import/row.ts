import { topicSlugs } from '../activity/slugs.ts';
import { quote } from '../checks/quote.ts';
import { cellText, withoutPersonalNumbers } from './cell-texts.ts';
import type { Field } from './columns.ts';
import { withExportedColumns } from './exported-offer.ts';
import type { Heading } from './heading.ts';
import { missingFields } from './missing.ts';
import { readName } from './name-marks.ts';
import { type RemarkReading, readRemark, readState, readUnknownCell, type SaidState } from './remark.ts';
import type { RowContext } from './row-context.ts';
import { audiencesOf, idsOf, programmesOf, regionOf, typeOf, unitsOf } from './row-names.ts';
import { offerOf } from './row-offer.ts';
import { hasTime, inState, placeOf, sessionsOf, withClosedDays } from './row-sessions.ts';
import { ask, known, oneLine, type Row } from './row-state.ts';
import { textsOf } from './row-texts.ts';
import type { CellFault, Sheet } from './sheet.ts';
import type { Group } from './table.ts';

/** A row parsed into the schema's fields, not yet validated against the schema. */
export interface RowReading {
  /** 1-based rows of the table, as in spreadsheets. */
  readonly rows: readonly number[];
  readonly name: string;
  /** Id from the table; '' when absent. */
  readonly id: string;
  /** What the row says, without what must be asked. */
  readonly activity: Readonly<Record<string, unknown>>;
  /** What must be asked before it is right: with any, the activity is a draft. */
  readonly questions: readonly CellFault[];
  /** Notes to the editor on values that were interpreted or filled in. */
  readonly notes: readonly string[];
  /** The row in its own words, without personal columns and numbers. */
  readonly text: string;
  /** Cells that no field took. */
  readonly untaken: readonly { readonly title: string; readonly text: string }[];
  /** Names of units that the campaign does not have. */
  readonly newUnits: readonly string[];
  /** Places that are no venue of the campaign, as written. */
  readonly newPlaces: readonly string[];
}

/** Parses a row below a heading, or the rows of one activity. */
export function readGroup(sheet: Sheet, group: Group, heading: Heading, context: RowContext): RowReading {
  const rows = group.rows.map((index) => rowOf(sheet, index, heading, context));
  const [row] = rows;
  if (!row) throw new Error('A group of rows has at least one.');
  const name = readName(row.cell('name'), context.areaCode);
  const others = untakenCells(sheet, group, heading);
  const remarks = [
    ...rows.map((each) => ({ title: each.titleOf('remark'), ...readRemark(each.cell('remark'), context.areaCode) })),
    ...others.map(({ title, text }) => ({ title, ...readUnknownCell(text, context.areaCode, title) })),
    ...name.notes.map((note) => ({ title: '', ...note })),
  ];
  const untaken = remarks.flatMap(({ title, rest }) => rest.map((text) => ({ title, text })));
  for (const message of remarks.flatMap(({ questions }) => questions)) {
    ask(row, 'remark', { code: 'import-asked', message, fix: '照实际改好。' });
  }
  askAboutRows(row, rows, group);
  const states = [...name.states, ...remarks.flatMap(({ state }) => state ?? []), ...statesOf(row)];
  const { newUnits, newPlaces, ...activity } = activityOf(row, rows, {
    group,
    name: name.name,
    isSample: name.isSample,
    states,
    remarks,
  });
  askAboutTimes(row, others);
  askAboutChanges(row);
  return {
    rows: group.rows.map((index) => index + 1),
    name: name.name,
    id: idOf(row),
    activity,
    questions: [...row.questions, ...rows.slice(1).flatMap(({ questions }) => questions)],
    notes: [...new Set(rows.flatMap(({ notes }) => notes))],
    text: ownWords(sheet, group, heading),
    untaken,
    newUnits,
    newPlaces,
  };
}

interface Said {
  readonly group: Group;
  readonly name: string;
  readonly isSample: boolean;
  readonly states: readonly SaidState[];
  readonly remarks: readonly RemarkReading[];
}

function activityOf(row: Row, rows: readonly Row[], { group, name, isSample, states, remarks }: Said) {
  const { cell, context } = row;
  const { unknown, ...units } = unitsOf(row);
  const places = rows.map(placeOf);
  const [place = {}] = places;
  if (place.note !== undefined) row.notes.push(place.note);
  const sessions = sessionsOf(rows, places);
  const closed = remarks.flatMap((each) => each.closed ?? []);
  const texts = textsOf(row);
  const audience = audiencesOf(row);
  const topic = oneLine(cell('topic'));
  const isTopic = Object.hasOwn(topicSlugs, topic);
  const office =
    oneLine(cell('hosts'))
      .split(/[、，,；;]/u)[0]
      ?.replace(/等$/u, '') ?? '';
  const activity = known({
    name,
    subTheme: oneLine(cell('subTheme')) || (isTopic ? '' : topic),
    summary: texts.summary,
    type: typeOf(row),
    topic: isTopic ? topic : undefined,
    audiences: audience.audiences,
    audienceNote: oneLine(cell('audienceNote')) || audience.note,
    programmes: programmesOf(row, group.section),
    region: regionOf(row),
    sessions: inState(row, sessions && withClosedDays(row, sessions, closed), states),
    venue: place.venue,
    room: place.room === undefined ? undefined : oneLine(place.room),
    online: onlineOf(row, place.platform),
    ...units,
    ...withExportedColumns(row, offerOf(row, remarks, office)),
    expectedVisitors: visitorsOf(row),
    key: yesOrNo(row, 'key') || undefined,
    notices: idsOf(row, 'notices', '通知', context.notices),
    details: texts.details,
    sample: yesOrNo(row, 'sample') || isSample || undefined,
  });
  row.questions.push(...missingFields(row, activity ?? {}, texts.isStandIn));
  const newPlaces = places.flatMap(({ venue, room, note }) =>
    venue === undefined && note !== undefined ? (room ?? []) : [],
  );
  return { ...activity, newUnits: unknown, newPlaces };
}

/** First row below a heading. */
const belowOf = ({ row, height }: Heading): number => row + height;

function rowOf(sheet: Sheet, index: number, heading: Heading, context: RowContext): Row {
  const { columns, titles } = heading;
  const questions: CellFault[] = [];
  const texts = new Map<Field, string>();
  for (const [field, column] of columns) {
    const cell = cellText(sheet, index, column, belowOf(heading));
    texts.set(field, cell.text);
    if (field !== 'contactPhone') questions.push(...cell.questions);
  }
  return {
    cell: (field) => texts.get(field) || (context.fill.get(field) ?? ''),
    titleOf: (field) => titles[columns.get(field) ?? -1] ?? '',
    columns,
    context,
    questions,
    asked: new Set(),
    notes: [],
  };
}

/** A number in the column of ids counts the rows, but in our own tables, which have a column for samples. */
const idOf = ({ cell, columns }: Row): string =>
  /^\d{1,5}$/u.test(cell('id').normalize('NFKC')) && !columns.has('sample') ? '' : cell('id');

function statesOf(row: Row): readonly SaidState[] {
  const text = row.cell('status');
  if (text === '') return [];
  const isAsked = /取消/u.test(row.titleOf('status')) && /^[是√✓]$/u.test(text);
  const state = isAsked ? readState('已取消') : readState(text);
  return [state ?? { kind: 'asked', question: `状态写了${quote(text)}：办不办？` }];
}

function onlineOf(row: Row, place: string | undefined): unknown {
  const { cell } = row;
  const platform = oneLine(cell('onlinePlatform')) || (place ?? '');
  const online = known({ platform, url: cell('onlineUrl') });
  if ((online || place !== undefined) && platform === '') {
    ask(row, 'onlinePlatform', {
      code: 'import-missing',
      message: `${cell('onlineUrl') === '' ? '写了线上' : '有链接'}：在哪个平台？`,
      fix: '写平台的名称，例如“固原科普视频号”。',
    });
    return undefined;
  }
  return online;
}

function visitorsOf(row: Row): number | undefined {
  const text = row.cell('expectedVisitors').normalize('NFKC').replace(/[\s,]/gu, '');
  const [, count] = /^(?:约|预计|大约)?(\d{1,7})(?:余|多)?(?:人次?|名)?(?:左右|以上)?$/u.exec(text) ?? [];
  if (text !== '' && count === undefined) row.notes.push(`预计人数${quote(text)}没有读懂，没有写入。`);
  return count === undefined || Number(count) === 0 ? undefined : Number(count);
}

/** Parses 是 or 否; an empty cell is false. Any other text is asked about. */
function yesOrNo(row: Row, field: 'key' | 'sample'): boolean {
  const text = row.cell(field);
  if (/^(?:是|√|✓|✔|重点|重点活动|true)$/iu.test(text)) return true;
  if (!/^(?:否|不|不是|无|一般|×|false|\/|-)?$/iu.test(text)) {
    ask(row, field, { code: 'import-yes-no', message: `${quote(text)}不是“是”或“否”。`, fix: '写“是”或“否”。' });
  }
  return false;
}

/** Rows that belong together say the same but for time and place. */
function askAboutRows(row: Row, rows: readonly Row[], { isAssumed }: Group): void {
  if (isAssumed) {
    ask(row, 'name', {
      code: 'import-asked',
      message: `下面 ${rows.length - 1} 行没有名称，当作它的别的场次：对吗？`,
      fix: '不是的，在表里写上名称再导入。',
    });
  }
  const perRow = new Set<Field>([
    'times',
    'dates',
    'hours',
    'starts',
    'ends',
    'startDate',
    'endDate',
    'venue',
    'room',
    'address',
    'remark',
    'id',
  ]);
  const differing = [...row.columns.keys()].filter(
    (field) => !perRow.has(field) && rows.some(({ cell }) => cell(field) !== '' && cell(field) !== row.cell(field)),
  );
  for (const field of differing) {
    ask(row, field, {
      code: 'import-asked',
      message: `${quote(row.titleOf(field))}几行写得不一样，先照第一行：对吗？`,
      fix: '照实际改好。',
    });
  }
}

function untakenCells(sheet: Sheet, { rows }: Group, heading: Heading): RowReading['untaken'] {
  return heading.unread.flatMap(({ title, column }) => {
    const texts = new Set(
      rows.map((index) => cellText(sheet, index, column, belowOf(heading)).text).filter((text) => text !== ''),
    );
    return [...texts].map((text) => ({ title, text }));
  });
}

/** Words in a text or a place that say that the row is not as it stands. */
function askAboutChanges(row: Row): void {
  const changed =
    /已取消|活动取消|[（(]取消|已延期|延期[至到举]|推迟[至到举]|改期|改[到在至](?!.*改)|原定|原计划|原为|地点待定|暂定/u;
  for (const field of ['summary', 'content', 'venue', 'room'] as const) {
    const found = changed.exec(row.cell(field))?.[0];
    if (found === undefined) continue;
    const text = quote(oneLine(row.cell(field)));
    ask(row, field, {
      code: 'import-asked',
      message: `${quote(row.titleOf(field))}写了${text}：照哪个办？`,
      fix: '照实际改好。',
    });
  }
}

/** No activity is to be announced while its table has a time in a column that is not known. */
function askAboutTimes(row: Row, untaken: RowReading['untaken']): void {
  if (row.asked.has('times')) return;
  const cell = untaken.find(({ title, text }) => isOfTime.test(title) || (!hasTime(row) && isTime.test(text)));
  if (cell) {
    ask(row, 'times', {
      code: 'import-time',
      message: `${quote(cell.title)}一列写了${quote(oneLine(cell.text))}：是活动的时间吗？`,
      fix: '把那一列的名称改成“活动时间”再导入。',
    });
  }
}

/** Titles of times, but for those of the paper itself (报送时间). */
const isOfTime = /^(?!.*(?:填|报送|上报|审|批|截止|完成)).*(?:时间|时段|日期|时刻)/u;
const isTime = /\d+\s*月\s*\d+|\d{1,2}[:：]\d{2}/u;

function ownWords(sheet: Sheet, { rows }: Group, { titles, personal, serial }: Heading): string {
  const hidden = new Set([...personal.map(({ column }) => column), serial]);
  const lines = titles.flatMap((title, column) => {
    if (hidden.has(column)) return [];
    const texts = new Set(rows.map((index) => withoutPersonalNumbers((sheet.rows[index]?.[column] ?? '').trim())));
    const said = [...texts].filter((text) => text !== '').join(' / ');
    return said === '' ? [] : [title === '' ? said : `${title}：${said}`];
  });
  return lines.join('\n');
}
