import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../../checks/quote.ts';
import { addDays } from '../../time/day.ts';
import { readTimes } from '../../time/written/read-times.ts';
import { ask, askToCheck, known, oneLine, type Row } from '../row/row-state.ts';
import { isPhoneOfBoth } from '../table/columns.ts';
import { agreedOnNeeded, type BookingReading, isOnceADay, readBooking, readQuota } from './booking-text.ts';
import { readPhones } from './phones.ts';

/** How many one session holds. */
export type Quota = Pick<BookingReading, 'capacity' | 'capacityUnit' | 'note'>;

/** Adds to each session how many it holds where its activity does not say it. */
export const withQuota = (
  sessions: readonly WrittenSession[] | undefined,
  quota: Quota | undefined,
): readonly WrittenSession[] | undefined =>
  quota === undefined
    ? sessions
    : sessions?.map((session) => ({ ...session, booking: { ...quota, ...session.booking } }));

/** How many a session holds by how many are expected at each, where booking tells nothing else. */
export const quotaOfEach = (each: number | undefined, booking: unknown): Quota | undefined =>
  each === undefined || booking !== undefined ? undefined : { capacity: each };

/** What is told of booking, with how many are expected at each session where these must book and no quota is told. */
export const withEach = (booking: unknown, each: number | undefined): unknown =>
  each === undefined || (booking as BookingReading | undefined)?.needed !== true
    ? booking
    : { capacity: each, ...(booking as BookingReading) };

interface BookingOfRow {
  readonly booking?: BookingReading | undefined;
  readonly quota?: Quota;
}

/** Booking as the columns and the remarks tell it. A quota alone does not say whether it must be booked. */
export function bookingOf(
  row: Row,
  { text, sessions }: { readonly text: string; readonly sessions: readonly WrittenSession[] | undefined },
  remarks: readonly BookingReading[],
): BookingOfRow {
  const { cell, context } = row;
  const own = text === '' ? {} : readBooking(text, context.areaCode);
  const closes = closesOf(cell('bookingCloses'), row);
  const columns: BookingReading & { readonly closes?: string } = {
    ...(cell('bookingUrl') === '' ? {} : { url: cell('bookingUrl') }),
    ...phoneOf(row),
    ...quotaOf(row),
    ...(closes.closes === undefined ? {} : { closes: closes.closes }),
  };
  const said = agreedOnNeeded([columns, own, ...remarks].map((each) => ofSession(each, sessions)));
  for (const key of ['needed', 'url', 'phone', 'capacity'] as const) {
    if (new Set(said.flatMap((each) => each[key] ?? [])).size > 1) {
      askToCheck(row, 'bookingNeeded', '预约的说法前后不一样：哪个对？', '照对的改。');
    }
  }
  const { words: _, ...facts }: BookingReading & { readonly words?: string } = Object.assign({}, ...said.toReversed());
  const words = said.flatMap((each) => each.words ?? []);
  const notes = [...said.map(({ note }) => note), closes.note].filter((note) => note !== undefined);
  const note = notes.length > 0 ? notes.join('；') : undefined;
  return withPhoneOfBoth(row, neededOf(row, { ...facts, ...(note === undefined ? {} : { note }) }, { text, words }));
}

/** Where it must be booked, a phone for inquiries and booking is that of booking, and the only one where it is by phone. */
function withPhoneOfBoth(row: Row, said: BookingOfRow): BookingOfRow {
  const { booking } = said;
  const isOpen = booking?.needed === true && booking.phone === undefined && booking.url === undefined;
  const isByPhone = byPhone.test(`${row.cell('bookingNeeded')}；${row.cell('remark')}`);
  if (!isOpen || !(isByPhone || isPhoneOfBoth(row.titleOf('contactPhone')))) return said;
  const [phone] = readPhones(row.cell('contactPhone').normalize('NFKC'), row.context.areaCode).phones;
  return phone === undefined ? said : { ...said, booking: { ...booking, phone } };
}

const byPhone =
  /电话(?:预约|报名|登记|订票|咨询预约)|(?:打|来|致|拨打)电话|(?:预约|报名)[^；;，,。]{0,4}电话|致电|来电/u;

/** What a day holds is the session's where a day has one; else it stays in its words. */
function ofSession(
  { each, ...reading }: BookingReading,
  sessions: readonly WrittenSession[] | undefined,
): BookingReading & { readonly words?: string } {
  if (each === undefined) return reading;
  if (each.of === 'batch' || !isOnceADay(sessions)) return { ...reading, words: each.text };
  const unit = /^(?:人|名|位)$/u.test(each.unit) ? {} : { capacityUnit: each.unit };
  return { ...reading, capacity: each.capacity, ...unit };
}

/** Whether booking is needed: as told, or where a way to book is told. */
function neededOf(
  row: Row,
  said: BookingReading,
  { text, words }: { readonly text: string; readonly words: readonly string[] },
): BookingOfRow {
  const note = [...(said.note === undefined ? [] : [said.note]), ...words].join('；');
  if (said.needed !== undefined) return { booking: known({ ...said, note }) };
  const facts = said;
  const { url, phone } = facts;
  if (url !== undefined || phone !== undefined || row.cell('bookingCloses') !== '') {
    row.notes.push('没有写要不要预约，有预约的网址、电话或截止，先写成要预约。');
    return { booking: known({ needed: true, ...facts, note }) };
  }
  const { capacity, capacityUnit } = facts;
  const quota = known({ capacity, capacityUnit, note });
  if (text !== '' && note !== '') row.notes.push(`预约一格的${quote(text)}没有说要不要预约，照原话写。`);
  return quota === undefined ? {} : { quota };
}

function phoneOf(row: Row): BookingReading {
  const text = row.cell('bookingPhone');
  if (text === '') return {};
  const { phones, unclear } = readPhones(text.normalize('NFKC'), row.context.areaCode);
  const [phone, ...others] = phones;
  if (phone !== undefined) return { phone, ...known({ note: others.map((each) => `电话 ${each}`).join('；') }) };
  ask(row, 'bookingPhone', {
    code: unclear.length > 0 ? 'phone-no-area-code' : 'phone-format',
    message: `预约电话${quote(text)}读不懂：是哪个办公电话？`,
    fix: '写办公固定电话，带区号，例如 0954-2088400。',
  });
  return {};
}

function quotaOf(row: Row): BookingReading {
  const text = row.cell('capacity');
  if (text === '' || /^(?:不限|无限制|无|\/|-|待定|未定)$/u.test(text)) return {};
  if (ofThings.test(text)) return { note: text };
  const quota = readQuota(text);
  if (quota) return quota;
  row.notes.push(`名额${quote(text)}没有读懂，照原话写。`);
  return { note: text };
}

/** What is handed out or made is no quota of people: 手工限60份. */
const ofThings = /^\p{sc=Han}{2,8}限?\d{1,5}(?:份|套|件|个|张|本)$/u;

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?\+08:00$/u;

/** A day without an hour is no instant: it stays in the note, as it is written. */
function closesOf(text: string, { context }: Row): { readonly closes?: string; readonly note?: string } {
  if (text === '') return {};
  if (instant.test(text)) return { closes: text };
  const window = { ...context.window, from: addDays(context.window.from, -daysBefore) };
  const reading = readTimes(text.replace(/(?:之?前|截止|止)$/u, ''), window);
  const [session, ...others] = reading.kind === 'read' && reading.questions.length === 0 ? reading.sessions : [];
  if (session?.kind === 'timed' && session.end === undefined && others.length === 0) return { closes: session.start };
  return { note: `截止：${oneLine(text)}` };
}

/** Days before the campaign in which a booking may close. */
const daysBefore = 120;
