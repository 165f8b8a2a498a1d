import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../checks/quote.ts';
import type { Whereabouts } from './cells/local-names.ts';
import { type PlaceReading, readPlace } from './cells/places.ts';
import type { Unfound } from './names.ts';
import { ask, oneLine, type Row } from './row-state.ts';
import { unknownName } from './units.ts';

/** The place of a row: a venue, a room, a platform. */
export function placeOf(row: Row, where: Whereabouts): PlaceReading {
  const { cell, context } = row;
  const byId = cell('venueId') === '' ? undefined : context.venues.find(cell('venueId'));
  if (byId?.kind === 'found') return { venue: byId.id, room: cell('room') };
  if (byId) ask(row, 'venueId', unknownName(byId, '场馆', '核对编号，或只写场馆的名称。'));
  const [name, address] = [oneLine(cell('venue')), oneLine(cell('address'))];
  const place = readPlace(name || address, cell('room'), context.venuesIn(where));
  if (place.unsure) ask(row, 'venue', questionAbout(place.unsure));
  const isFuller = name !== '' && address !== '' && place.venue === undefined && !name.includes(address);
  const room = address.includes(name) ? address : `${name}（${address}）`;
  return isFuller && [...room].length <= 60 && cell('room') === '' ? { ...place, room } : place;
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
export function ownPlace(place: PlaceReading | undefined, first: PlaceReading | undefined) {
  if (!place || (place.venue === first?.venue && place.room === first?.room)) return {};
  return {
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
