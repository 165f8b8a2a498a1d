import type { WrittenSession } from '#schemas/session.ts';
import { topicSlugs } from '../../activity/slugs.ts';
import { quote } from '../../checks/quote.ts';
import { audiencesOf } from '../categories/row-audiences.ts';
import { typeOf } from '../categories/row-type.ts';
import { readBookingCell } from '../offer/booking-cell.ts';
import { quotaOfEach, withEach, withQuota } from '../offer/row-booking.ts';
import { idOf, onlineOf, quotasOf, staffOf, visitorsOf, yesOrNo } from '../offer/row-details.ts';
import { offerOf, withExportedColumns } from '../offer/row-offer.ts';
import { askAboutPlace, newPlacesOf, regionOfPlace, regionOfRow } from '../places/row-places.ts';
import { type RemarkReading, readRemark, readUnknownCell } from '../remark/remark.ts';
import { besidePhone, type RemarksOfRows, remarksOf, withReasonOf } from '../remark/row-remarks.ts';
import type { SaidState } from '../remark/states.ts';
import type { CellFault, Sheet } from '../sheet.ts';
import type { Field } from '../table/column-titles.ts';
import type { Group } from '../table/group.ts';
import type { Heading } from '../table/heading.ts';
import type { SettledHeading } from '../table/table-facts.ts';
import { askAboutNight } from '../times/at-night.ts';
import { askAboutClosedHouse } from '../times/closed-house.ts';
import { withoutWeather, withRemarks } from '../times/remark-times.ts';
import { heldOf } from '../times/row-sessions.ts';
import { withSittings } from '../times/row-sittings.ts';
import { inState } from '../times/session-states.ts';
import { idsOf, officeOf, programmesOf, regionOf, unitsOf } from '../units/row-units.ts';
import { readName } from './name-marks.ts';
import { askAboutOtherDays } from './other-days.ts';
import {
  askAboutActivity,
  askAboutChanges,
  askAboutPhones,
  askAboutRegion,
  askAboutTimes,
  missingFields,
} from './questions.ts';
import { ownWords, personalCells, rowOf, type UntakenCell, untakenCells } from './row-cells.ts';
import type { RowContext } from './row-context.ts';
import { askToCheck, known, oneLine, type Row } from './row-state.ts';
import { textsOf } from './row-texts.ts';
import { asOne } from './rows-as-one.ts';

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
  readonly untaken: readonly UntakenCell[];
  /** Names of units that the campaign does not have. */
  readonly newUnits: readonly string[];
  /** Places that are no venue of the campaign, as written. */
  readonly newPlaces: readonly string[];
  /** Fields of which the row has a text of its own. */
  readonly writtenFields: ReadonlySet<Field>;
  /** Fields that a default or the words of other fields fill. */
  readonly filled: ReadonlySet<Field>;
  /** What the row says of being put off to another time. */
  readonly postponed: Postponed | undefined;
  /** The text of an MDX file. */
  readonly body?: string;
}

export type Postponed = SaidState & { readonly kind: 'postponed' };

/** What the notes beside the times say: 9:00-11:00（限本校）. */
const notesOf = (
  sessions: readonly WrittenSession[] | undefined,
  areaCode: string | undefined,
): readonly RemarkReading[] =>
  [...new Set((sessions ?? []).map(({ note }) => note))].flatMap((note) => (note ? readRemark(note, areaCode) : []));

/** Parses a row below a heading, or the rows of one activity. */
export function readGroup(sheet: Sheet, group: Group, heading: SettledHeading, context: RowContext): RowReading {
  const rows = group.rows.map((index) => rowOf(sheet, index, group, heading, context));
  const [first, ...more] = rows;
  if (!first) throw new Error('A group of rows has at least one.');
  const row = asOne([first, ...more]);
  const name = readName(row.cell('name'), context.areaCode);
  const others = untakenCells(sheet, group, heading);
  const bookingCell = readBookingCell(row.cell('bookingNeeded'), context.areaCode, row.titleOf('bookingNeeded'));
  const ofRows = remarksOf(rows);
  const ofPhone = besidePhone(row);
  const remarks = [
    ...ofRows.readings,
    ...others.map(({ title, text }) => ({ title, ...readUnknownCell(text, context.areaCode, title) })),
    ...name.notes.map((note) => ({ title: '', ...note })),
    { title: row.titleOf('bookingNeeded'), ...bookingCell.other },
    ...ofPhone.readings,
  ];
  const untaken = remarks.flatMap(({ title, rest }) => rest.map((text) => ({ title, text })));
  for (const message of remarks.flatMap(({ questions }) => questions)) askToCheck(row, 'remark', message);
  for (const message of name.questions) askToCheck(row, 'name', message);
  askAboutActivity(row, rows, group, heading);
  const allStates = [...name.states, ...remarks.flatMap(({ state }) => state ?? [])];
  const sittings = [...ofRows.sittings, ...ofPhone.sittings];
  const isMoved = sittings.some(({ kind }) => kind === 'moved');
  const states = allStates.filter(({ kind }) => !(isMoved && kind === 'postponed'));
  const { newUnits, newPlaces, kept, ...activity } = activityOf(row, rows, {
    name: name.name,
    isSample: name.isSample,
    states,
    remarks,
    ofRows: { ...ofRows, sittings: sittings.map((each) => withReasonOf(each, allStates)) },
    bookingText: bookingCell.booking,
  });
  askAboutTimes(row, others);
  askAboutChanges(row);
  askAboutPhones(row);
  const writtenFields = new Set(
    [...heading.columns.keys()].filter((field) => rows.some((each) => each.ownCell(field) !== '')),
  );
  return {
    rows: group.rows.map((index) => index + 1),
    name: name.name,
    id: idOf(row),
    activity,
    questions: [...row.questions, ...more.flatMap(({ questions }) => questions)],
    notes: [...new Set([...rows.flatMap(({ notes }) => notes), ...personalNotes(sheet, group, heading)])],
    text: ownWords(sheet, group, heading),
    untaken: [...untaken, ...kept],
    newUnits,
    newPlaces,
    writtenFields,
    filled: new Set([...context.fill.keys(), ...inferred].filter((field) => !writtenFields.has(field))),
    postponed: states.find((state) => state.kind === 'postponed'),
  };
}

/** Fields that the name or the content may tell. */
const inferred: readonly Field[] = ['type', 'audiences', 'expectedVisitors'];

const personalNotes = (sheet: Sheet, group: Group, heading: Heading): readonly string[] =>
  personalCells(sheet, group, heading).map((title) => `${quote(title)}里有联系人的姓名、手机号或身份证号，没有写入。`);

interface Said {
  readonly name: string;
  readonly isSample: boolean;
  readonly states: readonly SaidState[];
  readonly remarks: readonly RemarkReading[];
  readonly ofRows: RemarksOfRows;
  /** What the cell about booking says of it. */
  readonly bookingText: string;
}

const isTopic = (text: string): boolean => Object.hasOwn(topicSlugs, text);

function activityOf(row: Row, rows: readonly Row[], { name, isSample, states, remarks, ofRows, bookingText }: Said) {
  const { cell, context } = row;
  const ownRegion = regionOf(row);
  const { place, places, sessions: writtenSessions } = heldOf(rows, { region: ownRegion }, ofRows.states);
  const { unknown, ...units } = unitsOf(row, { region: ownRegion, nearby: regionOfPlace(row, place) });
  const sessions = withRemarks(row, writtenSessions, remarks);
  const { type, kept, note: typeNote } = typeOf(row);
  const texts = textsOf(row, typeNote ?? type);
  const audience = audiencesOf(row);
  const topic = oneLine(cell('topic'));
  const held = withSittings(row, inState(row, sessions, states), ofRows.sittings);
  const visitors = visitorsOf(row, held);
  const { quota, ...offer } = withExportedColumns(
    row,
    offerOf(row, [...remarks, ...notesOf(sessions, context.areaCode), ...quotasOf(row)], {
      bookingText,
      office: officeOf(row, units.hosts),
      sessions: held,
    }),
  );
  const activity = known({
    name,
    subTheme: oneLine(cell('subTheme')) || (isTopic(topic) ? '' : topic),
    summary: texts.summary,
    type,
    typeNote: oneLine(cell('typeNote')) || typeNote,
    topic: isTopic(topic) ? topic : undefined,
    audiences: audience.audiences,
    audienceNote: oneLine(cell('audienceNote')) || audience.note,
    programmes: programmesOf(row),
    region: regionOfRow(row, ownRegion, place),
    sessions: withQuota(withoutWeather(held, offer.weather), quota ?? quotaOfEach(visitors.each, offer.booking)),
    venue: place.venue,
    room: place.room === undefined ? undefined : oneLine(place.room),
    online: onlineOf(row, place),
    ...units,
    ...offer,
    booking: withEach(offer.booking, visitors.each),
    expectedVisitors: visitors.expected,
    staff: staffOf(row),
    key: yesOrNo(row, 'key') || undefined,
    notices: idsOf(row, 'notices', '通知', context.notices),
    details: texts.details,
    sample: yesOrNo(row, 'sample') || isSample || undefined,
  });
  askAboutNight(row, held);
  askAboutClosedHouse(row, place, held);
  askAboutRegion(row, ownRegion);
  askAboutOtherDays(row, held, remarks);
  askAboutPlace(row, rows, activity ?? {});
  row.questions.push(...missingFields(row, activity ?? {}));
  return { ...activity, newUnits: unknown, newPlaces: newPlacesOf(places), kept };
}
