import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../checks/quote.ts';
import { type DatedPlace, readDatedPlaces } from './cells/dated-places.ts';
import type { Whereabouts } from './cells/local-names.ts';
import { type PlaceReading, readPlace } from './cells/places.ts';
import { unknownName } from './cells/units.ts';
import type { Unfound } from './names.ts';
import { atHost, withAddress } from './row-addresses.ts';
import { ask, oneLine, type Row } from './row-state.ts';

/** The places of rows that are one activity; a row without one is where the row above it is. */
export function placesOf(rows: readonly Row[], where: Whereabouts): readonly PlaceReading[] {
  const places: PlaceReading[] = [];
  for (const row of rows) {
    const place = placeOf(row, where);
    places.push(isNowhere(place) ? (places.at(-1) ?? place) : place);
  }
  return places;
}

const isNowhere = ({ venue, room = '', platform, url }: PlaceReading): boolean =>
  venue === undefined && room === '' && platform === undefined && url === undefined;

/** The place of the activity; none where a session is in a place that is no venue: it would be taken for a room of one. */
export function commonPlace([first = {}, ...others]: readonly PlaceReading[]): PlaceReading {
  const isApart = others.some(({ venue, room }) => venue === undefined && room !== undefined);
  return first.venue !== undefined && isApart ? {} : first;
}

/** The place of a row: a venue, a room, a platform. */
function placeOf(row: Row, where: Whereabouts): PlaceReading {
  const { cell, context } = row;
  const byId = cell('venueId') === '' ? undefined : context.venues.find(cell('venueId'));
  if (byId?.kind === 'found') return { venue: byId.id, room: cell('room') };
  if (byId) ask(row, 'venueId', unknownName(byId, '场馆', '核对编号，或只写场馆的名称。'));
  const [name, address] = [oneLine(cell('venue')), oneLine(cell('address'))];
  const place = readPlace(name || address, cell('room'), context.venuesIn(where));
  if (isOnline(cell('region')) && place.venue === undefined) return onlineAt(place);
  return atHost(row, place, where) ?? withAddress(row, place, name, where);
}

/** What stands in a column of regions for none: it is online. */
export const isOnline = (text: string): boolean =>
  /^(?:线上|网上|网络|云端|云上|在线)(?:活动|平台)?$/u.test(text.trim());

const onlineAt = ({ platform, room = '', url }: PlaceReading): PlaceReading => ({
  platform: platform ?? room,
  ...(url === undefined ? {} : { url }),
});

/** A table that has a column of places tells the place of each activity. */
export function askAboutPlace(row: Row, rows: readonly Row[], activity: Readonly<Record<string, unknown>>): void {
  const columns = (['venue', 'address', 'room'] as const).filter(
    (field) => row.columns.has(field) && row.columns.get(field) !== row.columns.get('times'),
  );
  const isTold = [...columns, 'venueId' as const, 'onlineUrl' as const, 'onlinePlatform' as const].some((field) =>
    rows.some(({ cell }) => cell(field) !== ''),
  );
  if (columns.length === 0 || isTold || activity['online'] !== undefined || row.asked.has('onlinePlatform')) return;
  ask(row, columns[0] ?? 'venue', {
    code: 'import-missing',
    message: '没有写活动地点。',
    fix: '填上地点；线上的写平台，还没有定的写“待定”。',
  });
}

/** Asks about places that may be a venue, and notes those that are none. */
export function askAboutVenues(row: Row, places: readonly PlaceReading[]): void {
  for (const { unsure } of new Set(places)) if (unsure) ask(row, 'venue', questionAbout(unsure));
  row.notes.push(...new Set(places.flatMap(({ note }) => note ?? [])));
}

function questionAbout(unsure: Unfound) {
  const { kind, text, hint, question } = unsure;
  if (question !== undefined || kind === 'ambiguous') return unknownName(unsure, '场馆', hint);
  return {
    code: 'import-name' as const,
    message: `地点${quote(text)}${hint}`,
    fix: '是的，写场馆的全称；是别的地方，先在 venues 里加一个文件。',
  };
}

/** The region of a row's place, by the venue or by the text. */
export const regionOfPlace = ({ context }: Row, { venue, room = '' }: PlaceReading): string | undefined =>
  venue === undefined ? context.whereOf(room).region : context.regionOfVenue.get(venue);

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
export function inPlaces(
  sessions: readonly WrittenSession[] | undefined,
  places: readonly PlaceReading[],
): readonly WrittenSession[] | undefined {
  const distinct = [
    ...new Map(
      places.map((place) => [JSON.stringify(ownPlace(place, undefined)), ownPlace(place, undefined)]),
    ).values(),
  ];
  if (distinct.length < 2 || distinct.some((place) => Object.keys(place).length === 0)) return sessions;
  return sessions?.map((session) => ({ ...session, places: distinct }));
}

/**
 * Sessions in the places that a text names for their days: 甲小学（19日）、乙小学（21日）. undefined when a session or a
 * place is left over.
 */
export function inDatedPlaces(
  row: Row,
  sessions: readonly WrittenSession[] | undefined,
  where: Whereabouts,
): { readonly sessions: readonly WrittenSession[]; readonly places: readonly PlaceReading[] } | undefined {
  const dated = readDatedPlaces(row.cell('venue'));
  if (!dated || !sessions) return undefined;
  const found = sessions.map((session) => dated.filter((each) => isOn(session, each)));
  const used = new Set(found.flat());
  if (used.size < dated.length || found.some(({ length }) => length !== 1)) return undefined;
  const places = dated.map(({ place }) => readPlace(place, '', row.context.venuesIn(where)));
  const placeAt = (index: number) => {
    const [at] = found[index] ?? [];
    return at && places[dated.indexOf(at)];
  };
  return { places, sessions: sessions.map((session, index) => ({ ...session, ...ownPlace(placeAt(index), {}) })) };
}

function isOn(session: WrittenSession, { month, day }: DatedPlace): boolean {
  const date = session.kind === 'timed' ? session.start : session.kind === 'all-day' && !session.to ? session.from : '';
  const [, itsMonth, itsDay] = /^\d{4}-(\d\d)-(\d\d)/u.exec(date) ?? [];
  return Number(itsDay) === day && (month === undefined || Number(itsMonth) === month);
}

/** Places of a row that the campaign does not have, as written. */
export const newPlacesOf = (places: readonly PlaceReading[]): readonly string[] =>
  [...new Set(places)].flatMap(({ venue, room, note, house }) =>
    venue === undefined && note !== undefined ? (house ?? room ?? []) : [],
  );

const isPlace = /[镇乡街道村社区校学馆园院场厅城心站点所厂司湖山桥寺]$/u;

/** The places that a cell lists, 甲小学、乙小学; undefined for one, and where a part is no name of a place. */
export function listedPlaces(text: string): readonly string[] | undefined {
  const parts = oneLine(text)
    .split(/[、；;，,](?![^（(]*[）)])/u)
    .map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part.length > 1 && isPlace.test(part)) ? parts : undefined;
}

/** Several sittings in several places that the campaign does not have: which of them is where is asked. */
export function askAboutLists(row: Row, sessions: readonly WrittenSession[] | undefined, place: PlaceReading): void {
  const places = listedPlaces(row.cell('venue'));
  const count = (sessions ?? []).length;
  if (!places || count < 2 || place.venue !== undefined || row.asked.has('venue')) return;
  ask(row, 'venue', {
    code: 'import-asked',
    message: `有 ${count} 场，地点写了 ${places.length} 处${quote(oneLine(row.cell('venue')))}：哪一场在哪里？`,
    fix: '写成“甲小学（19日）、乙小学（21日）”，或一场一行；几处同时办的写进 sessions 的 places。',
  });
}
