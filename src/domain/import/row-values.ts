import { quote } from '../checks/quote.ts';
import { weekdayFaults } from '../checks/text-weekday.ts';
import type { Field } from './columns.ts';
import type { Matcher } from './names.ts';
import { type PlaceReading, readPlace } from './places.ts';
import type { RowContext } from './row-context.ts';
import type { CellFault } from './sheet.ts';
import { readTimesCell } from './times.ts';
import { readUnits, unknownName } from './units.ts';

/** State of the parser for one row: cells, and the faults and notes so far. */
export interface Row {
  readonly cell: (field: Field) => string;
  readonly columns: ReadonlyMap<Field, number>;
  readonly context: RowContext;
  readonly faults: CellFault[];
  /** Fields with a reported fault. */
  readonly faulty: Set<Field>;
  readonly notes: string[];
  /** What must be answered before the activity is right: with any, it is a draft. */
  readonly questions: string[];
}

/** Removes empty fields (undefined, '', []); undefined when none remains. */
export function known(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

export const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/gu, '').trim();
export const list = (text: string) => text.split(/[\s；;、，,]+/u).filter((part) => part !== '');

/** Fallback summary from the row's place and host unit; '' without either, or above 120 code points. */
export function factsOf({ cell }: Row): string {
  const place = oneLine(cell('venue') || cell('room'));
  const unit = oneLine(cell('hosts'));
  const facts = [place && `地点：${place}`, unit && `主办：${unit}`].filter((fact) => fact !== '').join('；');
  return [...facts].length <= 120 ? facts : '';
}

export function names(row: Row, field: Field, what: string, { findAll }: Matcher): readonly string[] {
  return findAll(row.cell(field)).flatMap((match) => {
    if (match.kind === 'found') return match.id;
    fault(row, field, unknownName(match, what, '照 campaign.json 里的写名称或编号。'));
    return [];
  });
}

export function allUnits(row: Row) {
  const readings = (['hosts', 'organizers', 'coOrganizers'] as const).map((role) => {
    const reading = readUnits(row.cell(role), role, row.context.organizations);
    for (const match of reading.unknown) {
      fault(row, role, unknownName(match, '单位', '核对全称；新的单位先在 organizations 里加一个文件。'));
    }
    return reading;
  });
  const all = (role: 'hosts' | 'organizers' | 'coOrganizers') => [...new Set(readings.flatMap((each) => each[role]))];
  return { hosts: all('hosts'), organizers: all('organizers'), coOrganizers: all('coOrganizers') };
}

export function placeOf(row: Row): PlaceReading {
  const { cell, context } = row;
  const byId = cell('venueId') === '' ? undefined : context.venues.find(cell('venueId'));
  if (byId?.kind === 'found') return { venue: byId.id, room: cell('room') };
  if (byId) fault(row, 'venueId', unknownName(byId, '场馆', '核对编号，或只写场馆的名称。'));
  return readPlace(cell('venue'), cell('room'), context.venues);
}

export function sessionsOf(row: Row) {
  const { cell, context } = row;
  noteWeekdays(row);
  const reading = readTimesCell(cell('times'), context.window);
  if (reading.kind === 'read') {
    row.questions.push(...reading.questions);
    return reading.sessions;
  }
  fault(row, 'times', {
    code: 'import-time',
    message: `时间${quote(reading.text)}读不准。`,
    fix: '写成 9月17日9:00-11:30、9月17日上午、9月17-23日、9月6日-28日每周六14:00-16:00、9月中旬 或 待定；几场之间用分号。',
  });
  return undefined;
}

/** A day that does not exist or whose weekday is another one stays as it is written; the note asks what is right. */
function noteWeekdays({ cell, context, notes }: Row): void {
  for (const field of ['summary', 'name'] as const) {
    const faults = weekdayFaults(cell(field).normalize('NFKC'), Number(context.window.from.slice(0, 4)));
    for (const { message, fix } of faults) notes.push(`${message}${fix}`);
  }
}

export function bookingOf(row: Row) {
  const { cell } = row;
  const capacity = cell('capacity');
  const facts = known({
    opens: cell('bookingOpens'),
    capacityUnit: oneLine(cell('capacityUnit')),
    waitingList: yesNoWord(toldYesOrNo(row, 'waitingList')),
    note: oneLine(cell('bookingNote')),
    url: cell('bookingUrl'),
    phone: cell('bookingPhone'),
    closes: cell('bookingCloses'),
    capacity: capacity === '' ? undefined : Number(capacity.normalize('NFKC')),
  });
  const isTold = cell('bookingNeeded') !== '';
  const isNeeded = yesOrNo(row, 'bookingNeeded');
  if (!isTold && facts) row.notes.push('没有写要不要预约，有预约的网址、电话、截止或名额，先写成要预约。');
  return facts || isTold ? { needed: isTold ? isNeeded : true, ...facts } : undefined;
}

/** Parses 是 or 否; undefined for an empty cell. */
export const toldYesOrNo = (row: Row, field: Field): boolean | undefined =>
  row.cell(field) === '' ? undefined : yesOrNo(row, field);

const yesNoWord = (told: boolean | undefined): 'yes' | 'no' | undefined =>
  told === undefined ? undefined : told ? 'yes' : 'no';

/** Parses 是 or 否; an empty cell is false. Any other text is false and reports import-yes-no. */
export function yesOrNo(row: Row, field: Field): boolean {
  const text = row.cell(field);
  if (/^(?:是|√|✓|需要|true)$/iu.test(text)) return true;
  if (!/^(?:否|不|不需要|无|false)?$/iu.test(text)) {
    fault(row, field, { code: 'import-yes-no', message: `${quote(text)}不是“是”或“否”。`, fix: '写“是”或“否”。' });
  }
  return false;
}

function fault({ faults, faulty, columns }: Row, field: Field, found: Omit<CellFault, 'column'>): void {
  faulty.add(field);
  faults.push({ ...found, column: columns.get(field) });
}
