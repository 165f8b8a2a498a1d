import { quote } from '../../checks/quote.ts';
import type { RowContext } from '../row/row-context.ts';
import { ask, oneLine, type Row } from '../row/row-state.ts';
import type { Whereabouts } from '../units/local-names.ts';
import type { Unfound } from '../units/matcher.ts';
import { unknownName } from '../units/unit-cells.ts';
import { looksLikeAddress } from './addresses.ts';
import { isAllOfKind, isOfSeveral, type PlaceReading, platformIn, readPlace, whichOf } from './places.ts';
import { atHost } from './rooms.ts';

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

const oneTown = /^\p{sc=Han}{1,8}(?:镇|乡|街道)$/u;

/** The place of a row: a venue, a room, a platform. */
function placeOf(row: Row, where: Whereabouts): PlaceReading {
  const { cell, context } = row;
  const byId = cell('venueId') === '' ? undefined : context.venues.find(cell('venueId'));
  if (byId?.kind === 'found') return { venue: byId.id, room: cell('room') };
  if (byId) ask(row, 'venueId', unknownName(byId, '场馆', '核对编号，或只写场馆的名称。'));
  const [said, address] = [oneLine(cell('venue')), oneLine(cell('address'))];
  const isOfTown = /^中心(?:小学|学校|校(?!区)|幼儿园|卫生院)/u.test(said) && oneTown.test(cell('township'));
  const name = isOfTown || (said.startsWith('各') && isAllOfKind(said)) ? whoseOf(row, where) + said : said;
  const place = readPlace(name || address, cell('room'), context.venuesIn(where));
  if (isElsewhere(row, place)) return { room: `${name} ${cell('room')}`, unsure: whichOf(`${name} ${cell('room')}`) };
  if (platformIn(cell('region')) === '' && place.venue === undefined) return onlineAt(place);
  return atHost(row, place, where) ?? withAddress(row, place, name, where);
}

/** A room whose name begins with another region than that of its venue: another place. */
function isElsewhere({ cell, context }: Row, { venue }: PlaceReading): boolean {
  const own = venue === undefined ? undefined : context.regionOfVenue.get(venue);
  const region = context.whereOf(cell('room')).region;
  return own !== undefined && region !== undefined && region !== own;
}

/** Whose the places of a kind are: of the township that the row names, or that hands it in, else of its county. */
const whoseOf = ({ cell, context }: Row, { region = '' }: Whereabouts): string =>
  cell('township') || (/(?:镇|乡|街道)$/u.test(cell('unit')) ? cell('unit') : (context.regionNames.get(region) ?? ''));

/** What a cell of addresses says when it says only in which order: 依次, 分别. */
const order = /^[（(]?(?:依次|分别|各自|同上|见左|见备注)[）)]?$/u;

/**
 * A place with what the cell of addresses beside it says: the platform of what is online, the address of a new place, else
 * the room of a venue. An address that is not the venue's is noted.
 */
function withAddress(row: Row, place: PlaceReading, name: string, where: Whereabouts): PlaceReading {
  const address = addressOf(row, place);
  if (name === '' || address === '' || order.test(address) || name.includes(address)) return place;
  if (place.platform !== undefined) return place.platform === '' ? { ...place, platform: address } : place;
  if (row.cell('room') !== '') return place;
  if (place.venue === undefined) return newPlaceAt(place, name, address);
  const { addresses } = row.context.venuesIn(where);
  if (addresses?.isOf(place.venue, address)) return place;
  if (!looksLikeAddress(address)) return place.room ? place : { ...place, room: address };
  row.notes.push(`${quote(row.titleOf('address'))}写了${quote(address)}，没有写入：场馆的地址在 venues 的文件里。`);
  return place;
}

/** The address that a row tells; its township is part of that of a new place. */
function addressOf({ cell }: Row, { venue, platform }: PlaceReading): string {
  const own = oneLine(cell('address'));
  const town = venue === undefined && platform === undefined ? cell('township') : '';
  return own.includes(town) ? own : town + own;
}

function newPlaceAt(place: PlaceReading, name: string, address: string): PlaceReading {
  const room = address.includes(name) ? address : `${name}（${address}）`;
  return [...room].length <= 60 ? { ...place, room } : place;
}

const onlineAt = ({ platform, room = '', url }: PlaceReading): PlaceReading => ({
  platform: platform ?? room,
  ...(url === undefined ? {} : { url }),
});

/** A table that has a column of places tells the place of each activity. */
export function askAboutPlace(row: Row, rows: readonly Row[], activity: Readonly<Record<string, unknown>>): void {
  const columns = (['venue', 'address', 'room'] as const).filter(
    (field) =>
      row.columns.has(field) &&
      (row.columns.get(field) !== row.columns.get('times') || row.columns.get(field) === row.columns.get('content')),
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
  (venue === undefined ? undefined : context.regionOfVenue.get(venue)) ?? regionInText(room, context);

/** The only region that a text begins with, or that stands in brackets behind it: 五楼学术厅（临渭区胜利大街）. */
function regionInText(text: string, { whereOf, regionNames }: RowContext): string | undefined {
  const [, inside = ''] = /[（(]([^（()）]+)[）)]$/u.exec(text) ?? [];
  const named = [...regionNames.values()].filter((name) => text.includes(name));
  return named.length > 1 ? undefined : (whereOf(text).region ?? whereOf(inside).region);
}

/** The region that a row tells, else, in a table without a column of regions, that of a place that is no venue of one. */
export function regionOfRow(row: Row, own: string | undefined, place: PlaceReading): string | undefined {
  const isOfVenue = place.venue !== undefined && row.context.regionOfVenue.get(place.venue) !== undefined;
  const isTold = own !== undefined || row.columns.has('region') || row.above.some(row.context.isWholePlace);
  return isTold || isOfVenue || place.platform !== undefined ? own : regionOfPlace(row, place);
}

/** Places of a row that the campaign does not have, as written. */
export const newPlacesOf = (places: readonly PlaceReading[]): readonly string[] =>
  [...new Set(places)].flatMap(({ venue, room, note, house }) =>
    venue === undefined && note !== undefined && !isOfSeveral(room ?? '') ? (house ?? room ?? []) : [],
  );
