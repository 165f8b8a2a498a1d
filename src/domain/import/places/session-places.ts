import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../../checks/quote.ts';
import { addDays } from '../../time/day.ts';
import { askToCheck, oneLine, type Row } from '../row/row-state.ts';
import type { Field } from '../table/column-titles.ts';
import type { Whereabouts } from '../units/local-names.ts';
import { type DatedPlace, readDatedPlaces } from './dated-places.ts';
import { type PlaceReading, partOfVenue, readPlace } from './places.ts';
import { roomAlone } from './rooms.ts';

type Sessions = readonly WrittenSession[];

interface InPlaces {
  readonly sessions: Sessions;
  readonly places: readonly PlaceReading[];
}

/** What the place of a session says beyond that of its activity. */
export function ownPlace(place: PlaceReading | undefined, common: PlaceReading | undefined) {
  if (!place || (place.venue === common?.venue && place.room === common?.room && place.platform === common?.platform))
    return {};
  return {
    ...(place.platform ? { online: { platform: place.platform, ...(place.url ? { url: place.url } : {}) } } : {}),
    ...(place.venue === undefined ? {} : { venue: place.venue }),
    ...(place.room === undefined || place.room === '' ? {} : { room: place.room }),
  };
}

/** One time in rows of several places: they are held at once. */
export function inPlaces(sessions: Sessions | undefined, places: readonly PlaceReading[]): Sessions | undefined {
  const distinct = [
    ...new Map(
      places.map((place) => [JSON.stringify(ownPlace(place, undefined)), ownPlace(place, undefined)]),
    ).values(),
  ];
  if (distinct.length < 2 || distinct.some((place) => Object.keys(place).length === 0)) return sessions;
  return sessions?.map((session) => ({ ...session, places: distinct }));
}

/**
 * Sessions of a row in the places that its cell names for them: by their days, 甲小学（19日）、乙小学（21日）, or in their
 * order, line by line or ①甲小学②乙小学. undefined when a session or a place is left over.
 */
export function inOwnPlaces(row: Row, sessions: Sessions | undefined, where: Whereabouts): InPlaces | undefined {
  if (!sessions) return undefined;
  const text = row.cell('venue');
  const dated = readDatedPlaces(text);
  const pairs = dated ? byDay(dayByDay(sessions, dated), dated) : inOrder(sessions, text, row);
  if (!pairs) return undefined;
  const read = new Map(
    [...new Set(pairs.map(({ place }) => place))].map((place) => [
      place,
      readPlace(place, '', row.context.venuesIn(where)),
    ]),
  );
  return {
    places: [...read.values()],
    sessions: pairs.map(({ session, place }) => ({ ...session, ...ownPlace(read.get(place), {}) })),
  };
}

interface Pair {
  readonly session: WrittenSession;
  readonly place: string;
}

function byDay(sessions: Sessions, dated: readonly DatedPlace[]): readonly Pair[] | undefined {
  const found = sessions.map((session) => dated.filter((each) => isOn(session, each)));
  if (new Set(found.flat()).size < dated.length || found.some(({ length }) => length !== 1)) return undefined;
  return sessions.map((session, index) => ({ session, place: found[index]?.[0]?.place ?? '' }));
}

function isOn(session: WrittenSession, { month, day }: DatedPlace): boolean {
  const date = session.kind === 'timed' ? session.start : session.kind === 'all-day' && !session.to ? session.from : '';
  const [, itsMonth, itsDay] = /^\d{4}-(\d\d)-(\d\d)/u.exec(date) ?? [];
  return Number(itsDay) === day && (month === undefined || Number(itsMonth) === month);
}

/** Days of one range that are each in a place of their own are sittings: 18—20日每天14:30-16:30. */
function dayByDay(sessions: Sessions, dated: readonly DatedPlace[]): Sessions {
  const [range, ...others] = sessions;
  if (range?.kind !== 'all-day' || range.to === undefined || others.length > 0) return sessions;
  const { from, to, opens, closes, closedWeekdays, ...rest } = range;
  if (closedWeekdays || addDays(from, dated.length - 1) !== to) return sessions;
  return dated.map((_, index) => {
    const on = addDays(from, index);
    if (opens === undefined) return { ...rest, kind: 'all-day', from: on };
    const { kind: __, part: ___, ...said } = rest;
    const end = closes === undefined ? {} : { end: `${on}T${closes}+08:00` };
    return { ...said, kind: 'timed', start: `${on}T${opens}+08:00`, ...end };
  });
}

const timeFields: readonly Field[] = ['times', 'dates', 'hours', 'starts'];

function inOrder(sessions: Sessions, text: string, row: Row): readonly Pair[] | undefined {
  const numbered = numberedIn(text) ?? respectively(isInListedOrder(row) ? `依次${text}` : text);
  const places = numbered ?? linesOf(text);
  const isPaired =
    numbered !== undefined || timeFields.some((field) => linesOf(row.cell(field)).length === places.length);
  if (places.length < 2 || places.length !== sessions.length || !isPaired || !places.every(isOwnPlace))
    return undefined;
  return byHalfDay(sessions, places) ?? sessions.map((session, index) => ({ session, place: places[index] ?? '' }));
}

const halfDay = /^(?<half>上午|下午|晚上)场?[：:\s]*(?<place>\p{sc=Han}{3}.*)$/u;

/** 上午：甲小学 and 下午：乙小学 are where the sittings of these half days are; undefined for places without a half day. */
function byHalfDay(sessions: Sessions, places: readonly string[]): readonly Pair[] | undefined {
  const told = places.map((place) => halfDay.exec(place)?.groups);
  if (told.includes(undefined)) return undefined;
  const found = sessions.map((session) => told.filter((each) => each?.['half'] === halfDayOf(session)));
  return found.every(({ length }) => length === 1)
    ? sessions.map((session, index) => ({ session, place: found[index]?.[0]?.['place'] ?? '' }))
    : undefined;
}

const parts: Readonly<Partial<Record<string, string>>> = { morning: '上午', afternoon: '下午', evening: '晚上' };

function halfDayOf(session: WrittenSession): string | undefined {
  if (session.kind === 'all-day') return parts[session.part ?? ''];
  if (session.kind !== 'timed') return undefined;
  const hour = Number(session.start.slice(11, 13));
  return hour < 12 ? '上午' : hour < 18 ? '下午' : '晚上';
}

/** 分别在张集镇、仙人渡镇、洪山嘴镇卫生院: one for each, and what the last says of them all. */
function respectively(text: string): readonly string[] | undefined {
  const [, list] = /^(?:依次|分别)(?:[在为是于])?[：:]?(.+)$/su.exec(text.trim()) ?? [];
  if (list === undefined) return undefined;
  const places = list.split(/[、，,；;]+/u).map((part) => part.trim());
  const [, end = ''] = /[镇乡街道村社区]([^镇乡街道村社区]{2,8})$/u.exec(places.at(-1) ?? '') ?? [];
  return places.map((place) => (/[镇乡街道村]$|社区$/u.test(place) ? place + end : place));
}

/** 每次一校，按所列顺序. */
const isInListedOrder = ({ cell }: Row): boolean =>
  /(?:按|依|照)(?:所列|上述|以上|地点|列出)?的?(?:顺序|次序|先后)|依次/u.test(cell('remark'));

const circled = /\s*[；;、，,]?\s*[①②③④⑤⑥⑦⑧⑨⑩]\s*/u;

function numberedIn(text: string): readonly string[] | undefined {
  const [before = '', ...places] = text.trim().split(circled);
  return before === '' && places.length > 1 ? places : undefined;
}

const linesOf = (text: string): readonly string[] =>
  text.split(/[\r\n]+/u).flatMap((line) => line.trim().replace(/[；;、，,]$/u, '') || []);

const isPlace = /[镇乡街道村社区校学馆园院场厅城心站点所厂司湖山桥寺中]$|[一二三四五六七八九十实附]小$/u;

/** A place, and no room of the one before it. */
const isOwnPlace = (text: string): boolean =>
  text.length > 1 && isPlace.test(text) && !partOfVenue.test(text) && roomAlone(text) === undefined;

/** The places that a cell lists, 甲小学、乙小学; undefined for one, and where a part is no name of a place. */
export function listedPlaces(text: string): readonly string[] | undefined {
  const parts = (linesOf(text).length > 1 ? linesOf(text) : oneLine(text).split(/[、；;，,](?![^（(]*[）)])/u)).map(
    (part) => part.trim().replace(/^\d{1,2}日(?:[（(][^（()）]*[）)])?[：:]?/u, ''),
  );
  return parts.length > 1 && parts.every((part) => part.length > 1 && isPlace.test(part)) ? parts : undefined;
}

/** Several sittings in several places: which of them is where is asked. */
export function askAboutLists(row: Row, sessions: Sessions | undefined, place: PlaceReading): void {
  const text = oneLine(row.cell('venue'));
  if (row.asked.has('venue') || place.venue !== undefined) return;
  const places = listedPlaces(row.cell('venue'));
  const count = (sessions ?? []).filter((each) => !('to' in each && each.to !== undefined)).length;
  // Places of a span are told in the words of the table, unless they name their days.
  if (!places || (count < 2 && !readDatedPlaces(text))) return;
  askToCheck(
    row,
    'venue',
    `${count > 1 ? `有 ${count} 场` : '时间是几天'}，地点写了 ${places.length} 处${quote(text)}：哪一场在哪里？`,
    '写成“甲小学（19日）、乙小学（21日）”，或一场一行；几处同时办的写进 sessions 的 places。',
  );
}
