import type { Sheet } from '../sheet.ts';
import { type Field, timeFields } from './column-titles.ts';
import { headingMeaning } from './columns.ts';
import type { Group } from './group.ts';
import type { Heading } from './heading.ts';
import { type LeftOutReason, leftOut } from './left-out.ts';
import { linesAround } from './outside-lines.ts';
import { headingAt } from './read-heading.ts';
import { withRepeats } from './repeated-rows.ts';

/** A row that is no activity. `row` is 1-based, as in spreadsheets. */
export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
  readonly text: string;
}

/** A heading with the rows below it, grouped by activity; indexes are 0-based. */
export interface Table {
  readonly heading: Heading;
  /** Rows of each activity: one, or several of a merged name. */
  readonly groups: readonly Group[];
  readonly left: readonly LeftOutRow[];
  /** What stands above and below it. */
  readonly lines: readonly string[];
}

/** The tables of a sheet: a heading begins a new one. Lines above the first are left out. */
export const tablesOf = (sheet: Sheet): readonly Table[] =>
  openTables(sheet).map(({ heading, left, ...table }) => {
    const { groups, replaced } = withRepeats(sheet, heading, table.groups);
    const again = replaced.flatMap(({ rows }) =>
      rows.map((row) => ({ row: row + 1, reason: 'replaced' as const, text: nameIn(sheet, row, heading) })),
    );
    return { heading, groups, left: [...left, ...again], lines: linesAround(sheet, heading.row) };
  });

function openTables(sheet: Sheet): readonly OpenTable[] {
  const tables: OpenTable[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const heading = headingAt(sheet, row);
    const table = tables.at(-1);
    if (heading && (!table || isMostlyTitles(sheet.rows[row] ?? []))) {
      const next = openTable(sheet, row, heading, table);
      if (next) tables.push(next);
      row += heading.height - 1;
    } else if (table) takeRow(sheet, row, table);
  }
  return tables;
}

/** Fewest columns and activities of a list; a form has a label or two beside each other. */
const [fewestColumns, fewestGroups] = [4, 2];

/** True for a table with a row of titles above several activities, unlike the labels of a form. */
export const isList = ({ rows }: Sheet, { heading, groups }: Table): boolean =>
  heading.columns.size >= fewestColumns && groups.length >= fewestGroups && isMostlyTitles(rows[heading.row] ?? []);

/** Tells a heading in the middle from an activity of which a cell or two are words of headings, such as 活动. */
function isMostlyTitles(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  const titles = written.filter((cell) => headingMeaning(cell.replace(/\s+/gu, '')).kind !== 'unknown');
  return titles.length * 2 > written.length;
}

/** A name alone above a heading is the title of what follows. */
function takeTitle(sheet: Sheet, heading: number, table: OpenTable): void {
  const {
    groups,
    heading: { columns },
  } = table;
  const last = groups.at(-1);
  const [row = -1, ...more] = last?.rows ?? [];
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  const isBetween = sheet.rows.slice(row + 1, heading).every((each) => each.every((cell) => cell.trim() === ''));
  if (more.length > 0 || cells.length !== 1 || cells[0] !== columns.get('name') || !isBetween) return;
  groups.pop();
  takeSection(sheet, row, table);
}

/**
 * The table that a heading begins, below the titles behind the last row of that above; undefined where the heading is that of
 * the table above once more.
 */
function openTable(sheet: Sheet, row: number, heading: Heading, above: OpenTable | undefined): OpenTable | undefined {
  if (above) takeTitle(sheet, row, above);
  if (isSameHeading(heading, above?.heading)) return undefined;
  const sections = above?.sections.filter((each) => each.row > (above.groups.at(-1)?.rows.at(-1) ?? -1)) ?? [];
  return { heading, groups: [], left: above ? [] : [...rowsAbove(sheet, row)], sections };
}

interface OpenTable {
  readonly heading: Heading;
  readonly groups: Group[];
  readonly left: LeftOutRow[];
  sections: readonly Section[];
}

/** A title of rows. The numbers of a list tell its level: 一、 above （一） above 1. */
interface Section {
  readonly level: number;
  readonly title: string;
  /** 0-based. */
  readonly row: number;
}

function takeRow(sheet: Sheet, row: number, table: OpenTable): void {
  const reason = leftOut(sheet, row, table.heading);
  if (reason === undefined) addRow(sheet, row, table);
  else if (reason === 'section') takeSection(sheet, row, table);
  else if (reason !== 'empty')
    table.left.push({ row: row + 1, reason, text: leftText(sheet, row, reason, table.heading) });
}

function takeSection(sheet: Sheet, row: number, table: OpenTable): void {
  const text = rowText(sheet, row);
  table.left.push({ row: row + 1, reason: 'section', text });
  table.sections = below(table.sections, { ...sectionOf(text), row });
}

const below = (sections: readonly Section[], section: Section): readonly Section[] => [
  section,
  ...sections.filter(({ level }) => level < section.level),
];

const numbers = [/^[一二三四五六七八九十]+[、.．]/u, /^[（(][一二三四五六七八九十]+[)）]/u, /^[（(]?\d+[)）、.．]/u];

/** A title without its number and without how many there are: 一、鹿城区（5项）. */
function sectionOf(text: string): Omit<Section, 'row'> {
  const level = numbers.findIndex((number) => number.test(text));
  const bare = level < 0 ? text : text.replace(numbers[level] ?? '', '');
  return { level, title: bare.replace(/[（(]共?\s*\d+\s*[项个场][)）]$|[：:]\s*$/gu, '').trim() };
}

const isSameHeading = (heading: Heading, before: Heading | undefined): boolean =>
  before !== undefined && JSON.stringify([...heading.columns]) === JSON.stringify([...before.columns]);

const rowsAbove = (sheet: Sheet, before: number): readonly LeftOutRow[] =>
  sheet.rows.slice(0, before).flatMap((_, row): readonly LeftOutRow[] => {
    const text = rowText(sheet, row);
    return text === '' ? [] : [{ row: row + 1, reason: 'above', text }];
  });

const asides: ReadonlySet<LeftOutReason> = new Set(['hidden', 'struck', 'trial']);

/** A row that is set aside is named by its activity: its other cells may be personal. */
const leftText = (sheet: Sheet, row: number, reason: LeftOutReason, heading: Heading): string =>
  asides.has(reason) ? nameIn(sheet, row, heading) : rowText(sheet, row);

const nameIn = ({ rows }: Sheet, row: number, { columns }: Heading): string =>
  (rows[row]?.[columns.get('name') ?? 0] ?? '').trim();

const rowText = ({ rows }: Sheet, row: number): string =>
  [...new Set((rows[row] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== ''))].join(' ');

function addRow(sheet: Sheet, row: number, { heading, groups, sections }: OpenTable): void {
  const last = groups.at(-1);
  const name = heading.columns.get('name') ?? 0;
  const isMerged = (sheet.merged ?? []).some(
    ({ fromColumn, toColumn, fromRow, toRow }) =>
      fromColumn <= name && name <= toColumn && fromRow < row && row <= toRow && last?.rows.includes(row - 1),
  );
  if (last && isMerged) groups[groups.length - 1] = { ...last, rows: [...last.rows, row] };
  else if (last && last.rows.at(-1) === row - 1 && isMoreOf(sheet, row, heading)) {
    const isAssumed = last.isAssumed || !isTimeAlone(sheet, row, heading);
    groups[groups.length - 1] = { ...last, rows: [...last.rows, row], isAssumed };
  } else groups.push({ rows: [row], isAssumed: false, sections: sections.map(({ title }) => title) });
}

/** A row without a number and a name, but with a time or a place: one more session of the activity above. */
function isMoreOf({ rows }: Sheet, row: number, { columns, serial }: Heading): boolean {
  const cell = (column: number | undefined) => (column === undefined ? '' : (rows[row]?.[column] ?? '').trim());
  if (cell(columns.get('name')) !== '' || cell(serial) !== '' || cell(columns.get('id')) !== '') return false;
  return [...timeFields, 'venue' as const].some((field) => cell(columns.get(field)) !== '');
}

/** A row that tells a time, and nothing but a time and a place. */
function isTimeAlone({ rows }: Sheet, row: number, { columns }: Heading): boolean {
  const columnsOf = (fields: readonly Field[]) => fields.flatMap((field) => columns.get(field) ?? []);
  const times = columnsOf(timeFields);
  const told = [...times, ...columnsOf(['venue', 'room', 'address'])];
  const written = (rows[row] ?? []).flatMap((text, column) => (text.trim() === '' ? [] : column));
  return written.every((column) => told.includes(column)) && written.some((column) => times.includes(column));
}
